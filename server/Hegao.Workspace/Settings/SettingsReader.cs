using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Lexicon;
using Hegao.Analysis.Rules;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Hegao.Workspace;

/// <summary>Reads a <c>hegao.toml</c>. What is wrong is reported at its place, and the rest is applied.</summary>
internal sealed class SettingsReader
{
    private static readonly (string Key, Severity Severity)[] SeverityWords = [("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", Severity.Off)];

    private static readonly string[] TraitKeys = ["dimension", "price", "kind", "recompute", "series", "max"];

    private readonly ImmutableArray<Finding>.Builder problems = ImmutableArray.CreateBuilder<Finding>();
    private readonly ImmutableArray<SeverityOverride>.Builder overrides = ImmutableArray.CreateBuilder<SeverityOverride>();
    private readonly ImmutableArray<DraftIgnore>.Builder ignores = ImmutableArray.CreateBuilder<DraftIgnore>();
    private readonly ImmutableArray<IndicatorDefinition>.Builder indicators = ImmutableArray.CreateBuilder<IndicatorDefinition>();
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, Severity> severities = ImmutableDictionary<string, Severity>.Empty;
    private ImmutableHashSet<string> terms = [];

    /// <summary>Reads <paramref name="text"/>, the content of the file at <paramref name="path"/>.</summary>
    public static SettingsFile Read(string path, string text)
    {
        var reader = new SettingsReader();
        var document = SyntaxParser.Parse(text, path, validate: true);
        foreach (var message in document.Diagnostics)
        {
            if (message.Kind == DiagnosticMessageKind.Error)
                reader.Report(new(Math.Clamp(message.Span.Offset, 0, text.Length), 0), new($"TOML 语法有误：{message.Message}", $"This is not valid TOML: {message.Message}"));
        }

        reader.ReadRoot(TomlTable.Of(document));
        return new(path, text, reader.severities, reader.overrides.ToImmutable(), reader.ignores.ToImmutable(), reader.terms, reader.indicators.ToImmutable(), reader.problems.ToImmutable());
    }

    private void ReadRoot(TomlTable root)
    {
        RejectUnknown(root, "severity", "override", "ignore", "glossary", "indicator");
        if (TableOf(root, "severity") is { } table)
            severities = Severities(table);
        foreach (var item in TablesOf(root, "override"))
            ReadOverride(item);
        foreach (var item in TablesOf(root, "ignore"))
            ReadIgnore(item);
        foreach (var item in TablesOf(root, "indicator"))
            ReadIndicator(item);
        if (TableOf(root, "glossary") is not { } glossary)
            return;
        RejectUnknown(glossary, "ignore");
        terms = [.. Texts(glossary, "ignore").Select(static term => (string)term.Content)];
    }

    private void ReadOverride(TomlTable table)
    {
        RejectUnknown(table, "files", "severity");
        var patterns = ImmutableArray.CreateBuilder<PathPattern>();
        foreach (var (pattern, place) in Texts(table, "files"))
        {
            if (PathPattern.TryParse(pattern) is { } files)
                patterns.Add(files);
            else
                Report(place, new($"“{pattern}”不是可用的路径模式：请写相对于本文件所在文件夹的路径，以“/”分隔，可用 *、?、**。", $"“{pattern}” is no path pattern: write a path from this file's folder with “/”, *, ? and **."));
        }

        if (table.Find("files") is null)
            Missing(table, "files");
        if (TableOf(table, "severity") is { } set)
            overrides.Add(new(patterns.ToImmutable(), Severities(set)));
        else if (table.Find("severity") is null)
            Missing(table, "severity");
    }

    private void ReadIgnore(TomlTable table)
    {
        RejectUnknown(table, "file", "rule", "quote", "reason");
        var (file, rule, quote, reason) = (Text(table, "file", true), Text(table, "rule", true), Text(table, "quote", true), Text(table, "reason", false));
        if (file is null || rule is null || quote is null || table.Find("rule") is not { } entry || RuleOf(rule, entry.Value.Place) is not { } id)
            return;
        ignores.Add(new(file.Replace('\\', '/'), new(id, quote, reason ?? string.Empty), entry.Value.Place));
    }

    private void ReadIndicator(TomlTable table)
    {
        RejectUnknown(table, ["key", "aliases", .. TraitKeys]);
        if (Text(table, "key", true) is not { } key)
            return;
        var known = IndicatorLexicon.BuiltIn.TryFind(Folding.Fold(key), out var compiled);
        var canonical = known ? compiled.Key : Folding.Fold(key);
        Claim(canonical, canonical, table.Place);
        var aliases = Texts(table, "aliases").Where(alias => Claim(Folding.Fold(alias.Content), canonical, alias.Place)).Select(static alias => alias.Content).ToList();
        var own = TraitKeys.Any(trait => table.Find(trait) is not null);
        var inherited = IndicatorLexicon.BuiltIn.TraitsOf(canonical);
        indicators.Add(new(key, aliases, own ? Traits(table, inherited) : null));
    }

    // A word means one indicator: not two of the user's own, and not another one than the lexicon says.
    private bool Claim(string word, string key, TextSpan place)
    {
        var owner = words.TryGetValue(word, out var other) ? other : IndicatorLexicon.BuiltIn.TryFind(word, out var known) ? known.Key : key;
        if (owner == key)
        {
            words[word] = key;
            return true;
        }

        Report(place, new($"“{word}”已经是“{owner}”的名称，不能再作“{key}”的别名。", $"“{word}” is a name of “{owner}” already and cannot be an alias of “{key}”."));
        return false;
    }

    private IndicatorTraits Traits(TomlTable table, IndicatorTraits inherited)
    {
        var max = inherited.Max ?? 0;
        if (table.Find("max") is { } entry)
        {
            if (entry.Value.Content is long and >= 1 and <= 255 and var number)
                max = (int)(long)number;
            else
                Report(entry.Value.Place, new("max 应为 1 到 255 的整数。", "max is an integer from 1 to 255."));
        }

        return IndicatorTraits.Create(
            Member(table, "dimension", inherited.Dimension),
            Member(table, "price", inherited.Price),
            Member(table, "kind", inherited.Kind),
            Flag(table, "recompute", inherited.IsRecomputable),
            Flag(table, "series", inherited.IsSeries),
            (byte)max);
    }

    private ImmutableDictionary<string, Severity> Severities(TomlTable table)
    {
        var found = ImmutableDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var entry in table.Entries)
        {
            if (RuleOf(entry.Key, entry.KeyPlace) is not { } rule)
                continue;
            var at = Array.FindIndex(SeverityWords, word => word.Key == entry.Value.Content as string);
            if (at >= 0)
                found[rule] = SeverityWords[at].Severity;
            else
                Report(entry.Value.Place, new("级别只能是 \"error\"、\"warning\"、\"info\" 或 \"off\"。", "A severity is \"error\", \"warning\", \"info\" or \"off\"."));
        }

        return found.ToImmutable();
    }

    private string? RuleOf(string id, TextSpan place)
    {
        if (RuleCatalogue.Find(id) is { } rule)
            return rule.Id;
        Report(place, new($"没有规则“{id}”，hegao explain 列出全部规则。", $"There is no rule “{id}”; hegao explain lists all of them."));
        return null;
    }

    private T Member<T>(TomlTable table, string key, T inherited)
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

    private bool Flag(TomlTable table, string key, bool inherited)
    {
        if (table.Find(key) is not { } entry)
            return inherited;
        if (entry.Value.Content is bool flag)
            return flag;
        WrongType(entry, "true 或 false", "true or false");
        return inherited;
    }

    private string? Text(TomlTable table, string key, bool isRequired)
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

    private List<(string Content, TextSpan Place)> Texts(TomlTable table, string key)
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

    private TomlTable? TableOf(TomlTable table, string key)
    {
        if (table.Find(key) is not { } entry)
            return null;
        if (entry.Value.Content is TomlTable inner)
            return inner;
        WrongType(entry, $"表，写作 [{key}]", $"a table, written [{key}]");
        return null;
    }

    private IEnumerable<TomlTable> TablesOf(TomlTable table, string key)
    {
        if (table.Find(key) is not { } entry)
            return [];
        if (entry.Value.Content is List<TomlNode> items && items.TrueForAll(static item => item.Content is TomlTable))
            return items.Select(static item => item.Content).OfType<TomlTable>();
        WrongType(entry, $"表的数组，写作 [[{key}]]", $"an array of tables, written [[{key}]]");
        return [];
    }

    private void RejectUnknown(TomlTable table, params string[] known)
    {
        foreach (var entry in table.Entries)
        {
            if (!known.Contains(entry.Key))
                Report(entry.KeyPlace, new($"没有“{entry.Key}”这一项，可用：{string.Join("、", known)}。", $"“{entry.Key}” means nothing here; known are {string.Join(", ", known)}."));
        }
    }

    private void Missing(TomlTable table, string key) => Report(table.Place, new($"缺少“{key}”。", $"“{key}” is missing."));

    private void WrongType(TomlEntry entry, string chinese, string english) => Report(entry.Value.Place, new($"{entry.Key} 应为{chinese}。", $"{entry.Key} is {english}."));

    private void Report(TextSpan place, LocalizedText message) => problems.Add(SettingsErrorRule.Report(place, message));
}
