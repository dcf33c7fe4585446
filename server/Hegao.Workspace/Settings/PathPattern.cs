namespace Hegao.Workspace;

/// <summary>
/// A glob over paths relative to the folder of <c>hegao.toml</c>, with <c>/</c> between their parts: <c>*</c> and <c>?</c> inside a part, <c>**</c> for any
/// number of parts. A pattern without <c>/</c> names files in every folder below. Matching never goes back more than one star, so its time is bounded by
/// pattern times path.
/// </summary>
public sealed class PathPattern
{
    private readonly string[] parts;

    private PathPattern(string[] parts) => this.parts = parts;

    /// <summary>Reads a pattern; null where it is empty, absolute, leads outside of its folder or joins <c>**</c> to other characters.</summary>
    public static PathPattern? TryParse(string text)
    {
        if (text.Length == 0 || text[0] == '/' || text.Contains('\\', StringComparison.Ordinal))
            return null;
        var parts = text.Split('/');
        if (Array.Exists(parts, static part => part is "" or "." or ".." || (part != "**" && part.Contains("**", StringComparison.Ordinal))))
            return null;
        return new(parts.Length == 1 ? ["**", parts[0]] : parts);
    }

    /// <summary>Whether the pattern names <paramref name="path"/>, relative, with <c>/</c> between its parts.</summary>
    public bool IsMatch(string path)
    {
        var names = path.Split('/');
        int part = 0, name = 0, star = -1, resume = 0;
        while (name < names.Length)
        {
            if (part < parts.Length && parts[part] == "**")
                (star, resume) = (part++, name);
            else if (part < parts.Length && IsNameMatch(parts[part], names[name]))
                (part, name) = (part + 1, name + 1);
            else if (star >= 0)
                (part, name) = (star + 1, ++resume);
            else
                return false;
        }

        while (part < parts.Length && parts[part] == "**")
            part++;
        return part == parts.Length;
    }

    private static bool IsNameMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int p = 0, n = 0, star = -1, resume = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, resume) = (p++, n);
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
                (p, n) = (p + 1, n + 1);
            else if (star >= 0)
                (p, n) = (star + 1, ++resume);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
