using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// Part headings without a marker (2023年工作回顾). One in eight reports has them; numbering restarts below each, and that restart,
/// or what such parts are called, is what tells them from other short lines.
/// </summary>
internal static class PartHeadings
{
    private const int MinTitle = 4;
    private const int MaxTitle = 30;

    /// <summary>An introduction of this many paragraphs may stand between a part's heading and its first section.</summary>
    public const int MaxDistance = 8;

    /// <summary>What parts of a work report are called.</summary>
    private static readonly string[] Words =
    [
        "工作回顾", "工作安排", "目标任务", "重点工作", "主要任务", "工作任务", "总体要求", "主要目标", "预期目标", "自身建设", "工作部署",
        "工作打算", "发展目标", "主要工作", "工作重点", "工作总结", "工作情况", "工作思路", "主要成绩", "奋斗目标", "总体思路",
    ];

    /// <summary>Adds the part headings and annex headings among <paramref name="facts"/>.</summary>
    public static void Add(List<AnchorFact> facts, TitleEntry? title, List<SectionCandidate> sections)
    {
        var body = FirstOfBody(facts, title);
        var hasFirstLevel = sections.Exists(static section => section.Fact.Marker.Scheme == MarkerScheme.HanComma);
        var parts = new SortedSet<int>();
        AddRestarts(facts, title, sections, hasFirstLevel ? MarkerScheme.HanComma : MarkerScheme.HanParenthesis, body, parts);
        for (var i = body; i < facts.Count; i++)
        {
            if (IsCandidate(facts[i], title) && facts[i].NamesPart && !IsInList(facts, i))
                parts.Add(i);
        }

        var lastSection = sections.Count > 0 ? sections.Max(static section => section.Order) : -1;
        foreach (var part in parts)
            sections.Add(new(part, facts[part], hasFirstLevel ? 0 : 1, SectionKind.Part));
        for (var i = lastSection + 1; i < facts.Count; i++)
        {
            if (!parts.Contains(i) && IsCandidate(facts[i], title) && IsAnnex(facts[i].Title))
                sections.Add(new(i, facts[i], 1, SectionKind.Part));
        }
    }

    // Above a 一 that is not the first stands the heading of a part; then one stands above the first as well.
    private static void AddRestarts(List<AnchorFact> facts, TitleEntry? title, List<SectionCandidate> sections, MarkerScheme scheme, int body, SortedSet<int> parts)
    {
        var previous = -1;
        var first = -1;
        foreach (var section in sections.Where(section => section.Fact.Marker.Scheme == scheme).OrderBy(static section => section.Order))
        {
            if (section.Fact.Marker.Number == 1 && previous < 0)
                first = section.Order;
            else if (section.Fact.Marker.Number == 1 && FindAbove(facts, section.Order, previous, title) is >= 0 and var line)
                parts.Add(line);
            previous = section.Order;
        }

        if (parts.Count > 0 && FindAbove(facts, first, body - 1, title) is >= 0 and var top)
            parts.Add(top);
    }

    // The salutation (各位代表：) ends what precedes the report; a page may list its parts before.
    private static int FirstOfBody(List<AnchorFact> facts, TitleEntry? title)
    {
        var salutation = facts.FindIndex(IsSalutation);
        return salutation >= 0 ? salutation + 1 : title is { } known ? facts.FindIndex(fact => fact.Block == known.Block) + 1 : 0;
    }

    private static int FindAbove(List<AnchorFact> facts, int section, int previous, TitleEntry? title)
    {
        for (var i = section - 1; i > previous; i--)
        {
            if (IsCandidate(facts[i], title) && (facts[i].NamesPart || i == section - 1 || facts[section].BlockIndex - facts[i].BlockIndex < MaxDistance))
                return i;
        }

        return -1;
    }

    private static bool IsSalutation(AnchorFact fact) => fact.Kind == AnchorKind.Line && fact.Title.StartsWith("各位", StringComparison.Ordinal);

    private static bool IsInList(List<AnchorFact> facts, int at) =>
        at + 1 < facts.Count && facts[at + 1].BlockIndex == facts[at].BlockIndex + 1 && facts[at + 1].Kind == AnchorKind.Line && facts[at + 1].NamesPart;

    private static bool IsCandidate(AnchorFact fact, TitleEntry? title) =>
        fact.Kind == AnchorKind.Line && fact.Follow == PassageSize.None && fact.Title.Length is >= MinTitle and <= MaxTitle
        && !(title is { } known && known.Block == fact.Block)
        && !fact.Title.StartsWith("各位", StringComparison.Ordinal)
        && !fact.Title.Contains("人民代表大会", StringComparison.Ordinal)
        && !char.IsAsciiDigit(fact.Title[^1]);

    /// <summary>All that is asked here, or of the cells of tables, of an unmarked line.</summary>
    public static LineTraits TraitsOf(AnchorFact line, TitleEntry? title) =>
        (IsCandidate(line, title) ? LineTraits.Candidate : 0) | (line.NamesPart ? LineTraits.NamesPart : 0) | (IsAnnex(line.Title) ? LineTraits.Annex : 0)
        | (IsSalutation(line) ? LineTraits.Salutation : 0) | (NumberedSections.IsFigure(line) ? LineTraits.Figure : 0);

    /// <summary>Whether a section may restart the numbering below a part's heading, which may stand some blocks above it.</summary>
    public static bool MayRestart(AnchorFact section) => section.Marker is { Number: 1, Scheme: MarkerScheme.HanComma or MarkerScheme.HanParenthesis };

    /// <summary>Whether a title has a word for a part of a report.</summary>
    public static bool HasWord(string title) => !title.AsSpan().ContainsAny('，', '：', '；') && Words.Any(word => title.Contains(word, StringComparison.Ordinal));

    private static bool IsAnnex(string title) => title.StartsWith("附件", StringComparison.Ordinal) || title.StartsWith("附表", StringComparison.Ordinal) || title.StartsWith("附：", StringComparison.Ordinal);
}
