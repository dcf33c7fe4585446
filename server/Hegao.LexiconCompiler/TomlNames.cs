namespace Hegao.LexiconCompiler;

/// <summary>Reads the names of enumeration members as TOML files write them: annual-average for AnnualAverage.</summary>
public static class TomlNames
{
    /// <summary>The member of a name in lower case with hyphens.</summary>
    /// <exception cref="LexiconException">There is no such member.</exception>
    public static T Parse<T>(string name, SourcePlace place)
        where T : struct, Enum =>
        name.All(c => char.IsAsciiLetterLower(c) || c == '-') && Enum.TryParse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var member)
            ? member
            : throw new LexiconException(place, $"There is no {typeof(T).Name} \"{name}\".");

    /// <summary>The member that a key names, or a default where the key is missing.</summary>
    /// <exception cref="LexiconException">There is no such member.</exception>
    public static T Get<T>(TomlTable table, string key, T missing)
        where T : struct, Enum => table.TryGet(key, out var value) ? Parse<T>(value.Text, value.Place) : missing;
}
