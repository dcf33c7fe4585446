namespace Hegao.Seeds;

/// <summary>A draft that is right as far as the program can tell, with the places where a sentence can be added.</summary>
internal sealed class DraftUnderTest
{
    private readonly Dictionary<string, int> known;

    public DraftUnderTest(string text, DraftFormat format)
    {
        (Text, Format) = (text, format);
        Analysis = DraftAnalysis.Create(DraftTree.Parse(text, format));
        known = Analysis.Findings.CountBy(KeyOf).ToDictionary(StringComparer.Ordinal);
        Paragraphs = [.. Analysis.Tree.Blocks.Where(static block => block.IsProse && block.Text.Length > 60).Select(static block => (block, End: block.Text.TrimEnd().Length)).Where(static pair => pair.block.Text[pair.End - 1] == '。').Select(static pair => (pair.block.Span.Start, pair.block.Span.Start + pair.End))];
    }

    public string Text { get; }

    public DraftFormat Format { get; }

    public DraftAnalysis Analysis { get; }

    /// <summary>Paragraphs of prose that end in a full stop.</summary>
    public IReadOnlyList<(int Start, int End)> Paragraphs { get; }

    /// <summary>The end of the paragraph that holds <paramref name="offset"/>, or null.</summary>
    public int? ParagraphEnd(int offset)
    {
        foreach (var (start, end) in Paragraphs)
        {
            if (offset >= start && offset < end)
                return end;
        }

        return null;
    }

    /// <summary>The end of the paragraph of prose behind the one that ends at <paramref name="end"/> where both stand in one section; or null.</summary>
    public int? ParagraphAfter(int end)
    {
        foreach (var (start, stop) in Paragraphs)
        {
            if (start >= end)
                return Analysis.Outline.Sections.SelectMany(Flatten).Any(section => section.MarkerSpan.Start >= end && section.MarkerSpan.Start <= stop) ? null : stop;
        }

        return null;
    }

    /// <summary>Whether no section begins between two places: in another section a name may mean another thing.</summary>
    public bool AreInOneSection(int first, int second) => !SectionStarts.Exists(start => start > first && start <= second);

    private List<int> SectionStarts => field ??= [.. Analysis.Outline.Sections.SelectMany(Flatten).Where(static section => section.Marker.Length > 0).Select(static section => section.MarkerSpan.Start)];

    private static IEnumerable<OutlineSection> Flatten(OutlineSection section) => section.Children.SelectMany(Flatten).Prepend(section);

    /// <summary>
    /// Whether saying the claim again with another number would be wrong to a careful reader: its name stands before its number in so many words (or the
    /// verb and noun around it do) and says whose it is, the draft itself gives the name no second value, and it is measured against nothing that the
    /// second sentence would leave out.
    /// </summary>
    public bool CanSayAgain(Claim claim, string period)
    {
        if (claim.Against is not null || claim.Basis is not null || claim.Whole is not null || Carriers.Contains(claim.Indicator))
            return false;
        var sentence = Text[Math.Max(0, Text.AsSpan(0, claim.Span.Start).LastIndexOfAny("。！？\n") + 1)..claim.Span.Start];
        var at = sentence.LastIndexOf(claim.Indicator, StringComparison.Ordinal);

        // 企业37家，其中超亿元的12家: what a part is a part of has to be said again too.
        if (at < 0 || sentence.Contains("其中", StringComparison.Ordinal) || sentence.AsSpan(at + claim.Indicator.Length).ContainsAny("；、"))
            return false;
        return Analysis.Claims.All(other => ReferenceEquals(other, claim) || other.Key != claim.Key || other.Facet != claim.Facet || other.Period != period || other.Status != claim.Status || other.Value == claim.Value);
    }

    /// <summary>The words that say of which year <paramref name="claim"/> is, where its paragraph names that year: the second sentence has to say it too.</summary>
    public string Year(Claim claim, string period) =>
        ParagraphEnd(claim.Span.Start) is { } end && Text[Paragraphs.First(paragraph => paragraph.End == end).Start..end].Contains(period + "年", StringComparison.Ordinal) ? period + "年，" : string.Empty;

    // Words that say nothing of whose they are.
    private static readonly string[] Carriers = ["总投资", "计划总投资", "投资额", "总产值", "年产值", "总规模", "总面积", "总长度", "重点项目", "总收入"];

    /// <summary>What an edit makes the program say that it did not say before.</summary>
    public IReadOnlyList<Finding> NewFindings(TextChange change)
    {
        var tree = DraftTree.Parse(string.Concat(Text.AsSpan(0, change.Span.Start), change.NewText, Text.AsSpan(change.Span.End)), Format);
        return [.. DraftAnalysis.Create(tree).Findings.Where(static finding => finding.Severity >= Severity.Warning).GroupBy(KeyOf).Where(group => group.Count() > known.GetValueOrDefault(group.Key)).Select(static group => group.First())];
    }

    private static string KeyOf(Finding finding) => finding.Rule + finding.Message.Chinese;
}
