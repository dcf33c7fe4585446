using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>Takes values of the wanted types out of a settings file, and reports those that have another (HG9003).</summary>
internal sealed class SettingsValues
{
    private readonly ImmutableArray<Finding>.Builder problems = ImmutableArray.CreateBuilder<Finding>();

    /// <summary>What was reported, in the order of reading.</summary>
    public ImmutableArray<Finding> Problems => problems.ToImmutable();

    /// <summary>The member of an enumeration that an entry names in lower case; <paramref name="inherited"/> where there is none.</summary>
    public T Member<T>(TomlTable table, string key, T inherited)
        where T : struct, Enum
    {
        if (table.Find(key) is not { } entry)
            return inherited;
        foreach (var member in Enum.GetValues<T>())
        {
            if (entry.Value.Content is string text && text == Enum.GetName(member)?.ToLowerInvariant())
                return member;
        }

        var choices = string.Join(", ", Enum.GetNames<T>().Select(static name => name.ToLowerInvariant()));
        Report(entry.Value.Place, new($"{key} 可取：{choices}。", $"{key} is one of {choices}."));
        return inherited;
    }

    /// <summary>A truth value.</summary>
    public bool Flag(TomlTable table, string key, bool inherited)
    {
        if (table.Find(key) is not { } entry)
            return inherited;
        if (entry.Value.Content is bool flag)
            return flag;
        WrongType(entry, "true 或 false", "true or false");
        return inherited;
    }

    /// <summary>A text that is not empty; null where there is none.</summary>
    public string? Text(TomlTable table, string key, bool isRequired)
    {
        if (table.Find(key) is not { } entry)
        {
            if (isRequired)
                Missing(table, key);
            return null;
        }

        if (entry.Value.Content is string { Length: > 0 } text)
            return text;
        WrongType(entry, "不为空的字符串", "a string that is not empty");
        return null;
    }

    /// <summary>An array of texts, each with its place.</summary>
    public List<(string Content, TextSpan Place)> Texts(TomlTable table, string key)
    {
        var found = new List<(string, TextSpan)>();
        if (table.Find(key) is not { } entry)
            return found;
        if (entry.Value.Content is not List<TomlNode> items)
        {
            WrongType(entry, "字符串数组", "an array of strings");
            return found;
        }

        foreach (var item in items)
        {
            if (item.Content is string { Length: > 0 } text)
                found.Add((text, item.Place));
            else
                Report(item.Place, new($"{key} 的各项应为不为空的字符串。", $"The items of {key} are strings that are not empty."));
        }

        return found;
    }

    /// <summary>A table; null where there is none.</summary>
    public TomlTable? TableOf(TomlTable table, string key)
    {
        if (table.Find(key) is not { } entry)
            return null;
        if (entry.Value.Content is TomlTable inner)
            return inner;
        WrongType(entry, $"表，写作 [{key}]", $"a table, written [{key}]");
        return null;
    }

    /// <summary>An array of tables.</summary>
    public IEnumerable<TomlTable> TablesOf(TomlTable table, string key)
    {
        if (table.Find(key) is not { } entry)
            return [];
        if (entry.Value.Content is List<TomlNode> items && items.TrueForAll(static item => item.Content is TomlTable))
            return items.Select(static item => item.Content).OfType<TomlTable>();
        WrongType(entry, $"表的数组，写作 [[{key}]]", $"an array of tables, written [[{key}]]");
        return [];
    }

    /// <summary>Reports the entries of a table that mean nothing.</summary>
    public void RejectUnknown(TomlTable table, IReadOnlyList<string> known)
    {
        foreach (var entry in table.Entries)
        {
            if (!known.Contains(entry.Key, StringComparer.Ordinal))
                Report(entry.KeyPlace, new($"没有“{entry.Key}”这一项，可用：{string.Join("、", known)}。", $"“{entry.Key}” means nothing here; known are {string.Join(", ", known)}."));
        }
    }

    /// <summary>Reports that an entry is missing.</summary>
    public void Missing(TomlTable table, string key) => Report(table.Place, new($"缺少“{key}”。", $"“{key}” is missing."));

    private void WrongType(TomlEntry entry, string chinese, string english) => Report(entry.Value.Place, new($"{entry.Key} 应为{chinese}。", $"{entry.Key} is {english}."));

    /// <summary>Reports what is wrong at a place.</summary>
    public void Report(TextSpan place, LocalizedText message) => problems.Add(SettingsErrorRule.Report(place, message));
}
