using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// Run-in headings inside a paragraph: 城市更新全面提速。… 乡村品质持续改善。… What a short sentence says does not tell a heading from a
/// statement; its make does: several of like length, each before a passage of its own, worded as the draft words its headings.
/// </summary>
internal static class InnerTopics
{
    private const int Level = 3;

    /// <summary>A longer sentence tells something.</summary>
    private const int MaxTitle = 17;

    /// <summary>The short sentences inside paragraphs that may be headings, together with those of the same paragraph.</summary>
    /// <param name="facts">The candidates from one section heading to the next.</param>
    /// <param name="scope">Where among them to look.</param>
    /// <param name="openings">The run-in headings that open paragraphs there.</param>
    public static List<InnerTopicGroup> Collect(List<AnchorFact> facts, OutlineScope scope, List<SectionCandidate> openings)
    {
        var headings = openings.ToDictionary(static section => section.Order);
        var groups = new List<InnerTopicGroup>();
        foreach (var (from, to) in scope.Paragraphs(facts))
        {
            if (to - from < 2)
                continue;
            var opening = OpeningOf(facts[from], scope, headings.TryGetValue(from, out var heading) ? heading : null);
            var start = from;
            for (var i = from; i <= to; i++)
            {
                if (i < to && !headings.ContainsKey(i))
                    continue;
                AddGroup(facts, start, i, opening, groups);
                start = i + 1;
                if (i > from)
                    opening = InnerTopicOpening.Heading;
            }
        }

        return groups;
    }

    /// <summary>Those that are headings.</summary>
    /// <param name="groups">What <see cref="Collect"/> found.</param>
    /// <param name="style">What the headings of the draft are like.</param>
    public static List<SectionCandidate> Select(List<InnerTopicGroup> groups, HeadingStyle style)
    {
        var headings = new List<SectionCandidate>();
        foreach (var group in groups)
            Select(group, style, headings);
        return headings;
    }

    private static void Select(InnerTopicGroup group, HeadingStyle style, List<SectionCandidate> headings)
    {
        Span<int> points = group.Topics.Length <= 64 ? stackalloc int[group.Topics.Length] : new int[group.Topics.Length];
        var enough = 0;
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = group.Points[i] + InnerTopicEvidence.StylePoints(group.Topics[i], style);
            if (points[i] >= InnerTopicEvidence.Enough)
                enough++;
        }

        for (var i = 0; i < points.Length && enough > 1; i++)
        {
            if (points[i] >= InnerTopicEvidence.EnoughBesideOthers)
                headings.Add(new(group.Topics[i].Order, group.Topics[i].Fact, Level, SectionKind.RunIn, LeadIn.ShownFrom(group.Topics[i].Title)));
        }
    }

    private static void AddGroup(List<AnchorFact> facts, int from, int to, InnerTopicOpening opening, List<InnerTopicGroup> groups)
    {
        if (to - from < 2)
            return;
        var topics = new List<InnerTopic>();
        for (var i = from; i < to; i++)
        {
            // What is no candidate belongs to the passage of the one before it.
            if (IsCandidate(facts[i]))
                topics.Add(new(i, facts[i], LeastLength(facts[i].Passage)));
            else if (topics.Count > 0)
                topics[^1] = topics[^1] with { Passage = topics[^1].Passage + facts[i].Title.Length + 1 + LeastLength(facts[i].Passage) };
        }

        if (topics.Count > 1)
            groups.Add(InnerTopicGroup.Of([.. topics], opening));
    }

    private static int LeastLength(PassageSize size) => size switch
    {
        PassageSize.None => 0,
        PassageSize.Scrap => 1,
        PassageSize.Short => 8,
        PassageSize.Medium => 30,
        _ => 60,
    };

    private static bool IsCandidate(AnchorFact fact) => fact.Kind == AnchorKind.Topic && fact.Title.Length <= MaxTitle
        && !fact.Title.AsSpan().ContainsAny('《', '：', '；') && !fact.Title.AsSpan().ContainsAnyInRange('0', '9') && !fact.Title.StartsWith("各位", StringComparison.Ordinal);

    private static InnerTopicOpening OpeningOf(AnchorFact first, OutlineScope scope, SectionCandidate? heading)
    {
        if (first.Paragraph == scope.HeadingParagraph || first.Marker.Scheme != MarkerScheme.None)
            return InnerTopicOpening.Heading;
        if (heading is not { } own)
            return InnerTopicOpening.Text;
        return own.LeadIn > 0 ? InnerTopicOpening.Heading : InnerTopicOpening.RunIn;
    }
}

/// <summary>How a paragraph opens in which headings are looked for.</summary>
internal enum InnerTopicOpening
{
    /// <summary>With running text, or with a short sentence that may be the first of the headings.</summary>
    Text,

    /// <summary>With a marker, or with a lead-in (这一年，我们…): headings below it are common.</summary>
    Heading,

    /// <summary>With a run-in heading of its own: others inside it are rare.</summary>
    RunIn,
}

/// <summary>A short sentence inside a paragraph.</summary>
/// <param name="Order">Its number among the draft's candidates.</param>
/// <param name="Fact">The candidate.</param>
/// <param name="Passage">Code units, at least, up to the next one of its group.</param>
internal readonly record struct InnerTopic(int Order, AnchorFact Fact, int Passage)
{
    public string Title => Fact.Title;
}

/// <summary>The short sentences between two headings within one paragraph.</summary>
/// <param name="Topics">The sentences, two or more.</param>
/// <param name="Opening">How the paragraph opens.</param>
/// <param name="Points">What speaks for each by itself and beside the others; the style of the draft's headings comes on top.</param>
internal sealed record InnerTopicGroup(InnerTopic[] Topics, InnerTopicOpening Opening, int[] Points)
{
    /// <summary>A group with its points.</summary>
    public static InnerTopicGroup Of(InnerTopic[] topics, InnerTopicOpening opening)
    {
        var evidence = new InnerTopicEvidence(topics, opening);
        return new(topics, opening, Array.ConvertAll(topics, evidence.PointsOf));
    }
}
