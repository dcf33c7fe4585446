using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// Run-in headings inside a paragraph: 城市更新全面提速。… 乡村品质持续改善。… What a short sentence says does not tell a heading from a
/// statement; its make does: several of like length, each before a passage of its own, worded as the draft words its headings.
/// </summary>
internal sealed class InnerTopics
{
    private const int Level = 3;

    /// <summary>A longer sentence tells something.</summary>
    private const int MaxTitle = 17;

    private readonly List<AnchorFact> facts;
    private readonly List<SectionCandidate> sections;
    private readonly HeadingStyle style = new();

    private InnerTopics(List<AnchorFact> facts, List<SectionCandidate> sections) => (this.facts, this.sections) = (facts, sections);

    /// <summary>The inner headings of a draft whose other headings are <paramref name="sections"/>, run-in headings of paragraphs included.</summary>
    public static List<SectionCandidate> Find(List<AnchorFact> facts, List<SectionCandidate> sections, List<OutlineScope> scopes)
    {
        var inner = new InnerTopics(facts, sections);
        foreach (var section in sections)
            inner.style.Add(section.Title, section.Fact.Paragraph);
        var groups = inner.CollectGroups(scopes);

        // Clear cases teach what the headings of this draft are like; then all are judged.
        foreach (var topic in groups.SelectMany(inner.Select).ToList())
            inner.style.Add(topic.Title, topic.Fact.Paragraph);
        return [.. groups.SelectMany(inner.Select)];
    }

    private List<InnerTopicGroup> CollectGroups(List<OutlineScope> scopes)
    {
        var headings = sections.ToDictionary(static section => section.Order);
        var groups = new List<InnerTopicGroup>();
        foreach (var scope in scopes)
        {
            foreach (var (from, to) in scope.Paragraphs(facts))
            {
                var opening = OpeningOf(scope, from, headings);
                var start = from;
                for (var i = from; i <= to; i++)
                {
                    if (i < to && !headings.ContainsKey(i))
                        continue;
                    AddGroup(start, i, opening, groups);
                    start = i + 1;
                    if (i > from)
                        opening = InnerTopicOpening.Heading;
                }
            }
        }

        return groups;
    }

    private void AddGroup(int from, int to, InnerTopicOpening opening, List<InnerTopicGroup> groups)
    {
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
            groups.Add(new(topics, opening));
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

    private InnerTopicOpening OpeningOf(OutlineScope scope, int first, Dictionary<int, SectionCandidate> headings)
    {
        if (facts[first].Paragraph == scope.HeadingParagraph || facts[first].Marker.Scheme != MarkerScheme.None)
            return InnerTopicOpening.Heading;
        if (!headings.TryGetValue(first, out var heading))
            return InnerTopicOpening.Text;
        return heading.LeadIn > 0 ? InnerTopicOpening.Heading : InnerTopicOpening.RunIn;
    }

    private IEnumerable<SectionCandidate> Select(InnerTopicGroup group)
    {
        var evidence = new InnerTopicEvidence(group, style);
        var points = group.Topics.ConvertAll(evidence.PointsOf);
        if (points.Count(static sum => sum >= InnerTopicEvidence.Enough) < 2)
            yield break;
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] >= InnerTopicEvidence.EnoughBesideOthers)
                yield return new(group.Topics[i].Order, group.Topics[i].Fact, Level, SectionKind.RunIn, LeadIn.ShownFrom(group.Topics[i].Title));
        }
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
internal sealed record InnerTopicGroup(List<InnerTopic> Topics, InnerTopicOpening Opening);
