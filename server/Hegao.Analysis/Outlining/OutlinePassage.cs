using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// The heading candidates from one section heading up to the next, and which of them are sections. Spoken lists and openings of paragraphs are
/// decided on these candidates alone; headings inside paragraphs rest on the style of the whole draft as well.
/// </summary>
/// <param name="heading">The heading, candidate number 0 of <paramref name="facts"/>; null for what precedes the first.</param>
/// <param name="facts">The candidates in reading order, the heading included.</param>
internal sealed class OutlinePassage(SectionCandidate? heading, List<AnchorFact> facts)
{
    private List<SectionCandidate> items = [];
    private List<SectionCandidate> openings = [];
    private List<InnerTopicGroup> groups = [];
    private ulong[] pairs = [];

    /// <summary>The heading; null for what precedes the first.</summary>
    public SectionCandidate? Heading { get; } = heading;

    /// <summary>The candidates in reading order, the heading included.</summary>
    public List<AnchorFact> Facts { get; } = facts;

    /// <summary>The headings inside paragraphs that are clear from the draft's other headings: they teach what its headings are like.</summary>
    public List<SectionCandidate> Clear { get; private set; } = [];

    /// <summary>The sections that it makes, its heading included, in reading order; set by <see cref="Conclude"/>.</summary>
    public OutlineEntry[] Entries { get; private set; } = [];

    /// <summary>How many candidates of the body are a line that is one sentence.</summary>
    public int SentenceLines { get; } = heading is { Kind: SectionKind.Glossary } ? 0 : facts.Count(static fact => fact.Kind == AnchorKind.Sentence);

    /// <summary>Whether it is the glossary, in which nothing is a section.</summary>
    public bool IsGlossary => Heading is { Kind: SectionKind.Glossary };

    /// <summary>Decides what rests on its own candidates alone.</summary>
    /// <param name="title">The report's title, or null.</param>
    /// <param name="isSentenceLines">Whether the draft has one sentence a line.</param>
    /// <param name="endBlock">Number of the block of the next heading; a number behind all blocks before the glossary and at the end.</param>
    public void Decide(TitleEntry? title, bool isSentenceLines, int endBlock)
    {
        if (IsGlossary)
            return;
        items = ItemSeries.Find(Facts);
        var scope = new OutlineScope(Heading is null ? 0 : 1, Facts.Count, Heading?.Fact.Paragraph, endBlock);
        if (scope.From >= scope.To)
            return;
        openings = OpeningTopics.Find(Facts, scope, title, isSentenceLines);
        groups = InnerTopics.Collect(Facts, scope, openings);
        pairs = HeadingStyle.SignatureOf(groups);
    }

    /// <summary>Teaches <paramref name="style"/> its headings, those inside paragraphs excepted.</summary>
    public void TeachHeadings(HeadingStyle style)
    {
        if (Heading is { } heading)
            style.Add(heading.Title, heading.Fact.Paragraph);
        Teach(style, openings);
    }

    /// <summary>Takes back what <see cref="TeachHeadings"/> taught.</summary>
    public void UnteachHeadings(HeadingStyle style)
    {
        if (Heading is { } heading)
            style.Remove(heading.Title, heading.Fact.Paragraph);
        Unteach(style, openings);
    }

    /// <summary>Teaches <paramref name="style"/> its clear headings inside paragraphs.</summary>
    public void TeachClear(HeadingStyle style) => Teach(style, Clear);

    /// <summary>Takes back what <see cref="TeachClear"/> taught.</summary>
    public void UnteachClear(HeadingStyle style) => Unteach(style, Clear);

    /// <summary>Finds its clear headings inside paragraphs anew.</summary>
    /// <param name="style">What the other headings of the draft are like.</param>
    public void FindClear(HeadingStyle style) => Clear = groups.Count == 0 ? [] : InnerTopics.Select(groups, style);

    /// <summary>Whether it begins with a heading as it was decided now.</summary>
    public bool HasHeading(SectionCandidate decided) => Heading is { } heading && ReferenceEquals(heading.Fact, decided.Fact) && (heading.Level, heading.Kind) == (decided.Level, decided.Kind);

    /// <summary>Whether a sentence that may be a heading inside a paragraph has one of <paramref name="changed"/>; now and then it says so although none has.</summary>
    public bool RestsOn(HashSet<int> changed) => pairs.Length > 0 && HeadingStyle.MayHaveAny(pairs, changed);

    /// <summary>Makes <see cref="Entries"/>; those that say the same as before stay the same objects.</summary>
    /// <param name="style">What all headings of the draft are like, the clear ones included.</param>
    /// <param name="before">The entries of the passage in whose place it stands, or empty.</param>
    public void Conclude(HeadingStyle style, ReadOnlySpan<OutlineEntry> before)
    {
        var sections = new List<SectionCandidate>(1 + items.Count + openings.Count);
        if (Heading is { } heading)
            sections.Add(heading with { Order = 0 });
        sections.AddRange(items);
        sections.AddRange(openings);
        if (groups.Count > 0)
            sections.AddRange(InnerTopics.Select(groups, style));
        sections.Sort(static (a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : a.Kind.CompareTo(b.Kind));
        var entries = new OutlineEntry[sections.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = sections[i].ToEntry();
            entries[i] = i < before.Length && before[i] == entry ? before[i] : entry;
        }

        Entries = entries;
    }

    private static void Teach(HeadingStyle style, List<SectionCandidate> headings)
    {
        foreach (var heading in headings)
            style.Add(heading.Title, heading.Fact.Paragraph);
    }

    private static void Unteach(HeadingStyle style, List<SectionCandidate> headings)
    {
        foreach (var heading in headings)
            style.Remove(heading.Title, heading.Fact.Paragraph);
    }
}
