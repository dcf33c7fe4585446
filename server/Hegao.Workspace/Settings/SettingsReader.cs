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
    private readonly SettingsValues values = new();
    private readonly ImmutableArray<SeverityOverride>.Builder overrides = ImmutableArray.CreateBuilder<SeverityOverride>();
    private readonly ImmutableArray<DraftIgnore>.Builder ignores = ImmutableArray.CreateBuilder<DraftIgnore>();
    private readonly ImmutableArray<IndicatorDefinition>.Builder indicators = ImmutableArray.CreateBuilder<IndicatorDefinition>();
    private readonly ImmutableArray<UnitDefinition>.Builder units = ImmutableArray.CreateBuilder<UnitDefinition>();
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, Severity> severities = ImmutableDictionary<string, Severity>.Empty;
    private readonly ImmutableArray<SaidReport>.Builder reports = ImmutableArray.CreateBuilder<SaidReport>();
    private ImmutableHashSet<string> terms = [];

    /// <summary>Reads <paramref name="text"/>, the content of the file at <paramref name="path"/>.</summary>
    public static SettingsFile Read(string path, string text)
    {
        var reader = new SettingsReader();
        var document = SyntaxParser.Parse(text, path, validate: true);
        foreach (var message in document.Diagnostics)
        {
            if (message.Kind == DiagnosticMessageKind.Error)
                reader.values.Report(new(Math.Clamp(message.Span.Offset, 0, text.Length), 0), new($"TOML 语法有误：{message.Message}", $"This is not valid TOML: {message.Message}"));
        }

        reader.ReadRoot(TomlTable.Of(document));
        return new(path, text, reader.severities, reader.overrides.ToImmutable(), reader.ignores.ToImmutable(), reader.terms, reader.indicators.ToImmutable(), reader.units.ToImmutable(), reader.values.Problems) { Reports = reader.reports.ToImmutable() };
    }

    private void ReadRoot(TomlTable root)
    {
        values.RejectUnknown(root, SettingsKeys.Root);
        if (values.TableOf(root, "severity") is { } table)
            severities = Severities(table);
        foreach (var item in values.TablesOf(root, "override"))
            ReadOverride(item);
        foreach (var item in values.TablesOf(root, "ignore"))
            ReadIgnore(item);
        foreach (var item in values.TablesOf(root, "indicator"))
            ReadIndicator(item);
        foreach (var item in values.TablesOf(root, "report"))
            ReadReport(item);
        foreach (var item in values.TablesOf(root, "unit"))
        {
            if (UnitReader.Read(item, values) is { } unit)
                units.Add(unit);
        }

        if (values.TableOf(root, "glossary") is not { } glossary)
            return;
        values.RejectUnknown(glossary, SettingsKeys.Glossary);
        terms = [.. values.Texts(glossary, "ignore").Select(static term => (string)term.Content)];
    }

    private void ReadOverride(TomlTable table)
    {
        values.RejectUnknown(table, SettingsKeys.Override);
        var patterns = Patterns(table);
        if (values.TableOf(table, "severity") is { } set)
            overrides.Add(new(patterns, Severities(set)));
        else if (table.Find("severity") is null)
            values.Missing(table, "severity");
    }

    private ImmutableArray<PathPattern> Patterns(TomlTable table)
    {
        var patterns = ImmutableArray.CreateBuilder<PathPattern>();
        foreach (var (pattern, place) in values.Texts(table, "files"))
        {
            if (PathPattern.TryParse(pattern) is { } files)
                patterns.Add(files);
            else
                values.Report(place, new($"“{pattern}”不是可用的路径模式：请写相对于本文件所在文件夹的路径，以“/”分隔，可用 *、?、**。", $"“{pattern}” is no path pattern: write a path from this file's folder with “/”, *, ? and **."));
        }

        if (table.Find("files") is null)
            values.Missing(table, "files");
        return patterns.ToImmutable();
    }

    private void ReadReport(TomlTable table)
    {
        values.RejectUnknown(table, SettingsKeys.Report);
        int? year = null;
        if (table.Find("year") is { } entry)
        {
            if (entry.Value.Content is long and >= 1949 and <= 2100 and var number)
                year = (int)(long)number;
            else
                values.Report(entry.Value.Place, new("year 应为四位年份：报告所安排的那一年。", "year has four digits: the year that the report plans."));
        }

        ReportKind? kind = table.Find("kind") is null ? null : values.Member(table, "kind", ReportKind.Work);
        reports.Add(new(Patterns(table), new(values.Text(table, "place", false), year, kind)));
    }

    private void ReadIgnore(TomlTable table)
    {
        values.RejectUnknown(table, SettingsKeys.Ignore);
        var (file, rule, quote, reason) = (values.Text(table, "file", true), values.Text(table, "rule", true), values.Text(table, "quote", true), values.Text(table, "reason", false));
        if (file is null || rule is null || quote is null || table.Find("rule") is not { } entry || RuleOf(rule, entry.Value.Place) is not { } id)
            return;
        ignores.Add(new(file.Replace('\\', '/'), new(id, quote, reason ?? string.Empty), entry.Value.Place));
    }

    private void ReadIndicator(TomlTable table)
    {
        values.RejectUnknown(table, SettingsKeys.Indicator);
        if (values.Text(table, "key", true) is not { } key)
            return;
        var known = IndicatorLexicon.BuiltIn.TryFind(Folding.Fold(key), out var compiled);
        var canonical = known ? compiled.Key : Folding.Fold(key);
        Claim(canonical, canonical, table.Place);
        var aliases = values.Texts(table, "aliases").Where(alias => Claim(Folding.Fold(alias.Content), canonical, alias.Place)).Select(static alias => alias.Content).ToList();
        var own = SettingsKeys.Traits.Any(trait => table.Find(trait) is not null);
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

        values.Report(place, new($"“{word}”已经是“{owner}”的名称，不能再作“{key}”的别名。", $"“{word}” is a name of “{owner}” already and cannot be an alias of “{key}”."));
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
                values.Report(entry.Value.Place, new("max 应为 1 到 255 的整数。", "max is an integer from 1 to 255."));
        }

        return IndicatorTraits.Create(
            values.Member(table, "dimension", inherited.Dimension),
            values.Member(table, "price", inherited.Price),
            values.Member(table, "kind", inherited.Kind),
            values.Flag(table, "recompute", inherited.IsRecomputable),
            values.Flag(table, "series", inherited.IsSeries),
            (byte)max);
    }

    private ImmutableDictionary<string, Severity> Severities(TomlTable table)
    {
        var found = ImmutableDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var entry in table.Entries)
        {
            if (RuleOf(entry.Key, entry.KeyPlace) is not { } rule)
                continue;
            var at = Array.FindIndex(SettingsKeys.Severities, word => word.Key == entry.Value.Content as string);
            if (at >= 0)
                found[rule] = SettingsKeys.Severities[at].Severity;
            else
                values.Report(entry.Value.Place, new("级别只能是 \"error\"、\"warning\"、\"info\" 或 \"off\"。", "A severity is \"error\", \"warning\", \"info\" or \"off\"."));
        }

        return found.ToImmutable();
    }

    private string? RuleOf(string id, TextSpan place)
    {
        if (RuleCatalogue.Find(id) is { } rule)
            return rule.Id;
        values.Report(place, new($"没有规则“{id}”，hegao explain 列出全部规则。", $"There is no rule “{id}”; hegao explain lists all of them."));
        return null;
    }
}
