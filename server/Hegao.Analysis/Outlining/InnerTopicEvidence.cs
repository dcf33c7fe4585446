using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// Weighs what speaks for a short sentence inside a paragraph being a heading. The points are the rounded weights of a regression over the
/// hand-marked paragraphs of thirty real reports; none depends on what the sentence says.
/// </summary>
internal sealed class InnerTopicEvidence
{
    /// <summary>Points with which a sentence is a heading if another one of its paragraph is.</summary>
    public const int Enough = 5;

    /// <summary>Points that do beside two clear headings of the same paragraph.</summary>
    public const int EnoughBesideOthers = 3;

    /// <summary>A shorter passage is none.</summary>
    private const int Scrap = 8;

    /// <summary>A shorter passage is a sentence at most.</summary>
    private const int ShortPassage = 30;

    private const int LongPassage = 60;
    private const int PrefixLength = 2;
    private const int SuffixLength = 2;

    /// <summary>So many characters in common are no chance, however many other short sentences there are.</summary>
    private const int LongPrefixLength = 4;

    private readonly InnerTopic[] topics;
    private readonly InnerTopicOpening opening;
    private readonly Dictionary<int, int> byLength;
    private readonly Dictionary<string, int> byStart;
    private readonly Dictionary<string, int> byEnd;
    private readonly bool isChoppy;
    private readonly bool isBroken;
    private readonly string? prefix;

    /// <summary>Looks at the short sentences of one group.</summary>
    public InnerTopicEvidence(InnerTopic[] topics, InnerTopicOpening opening)
    {
        (this.topics, this.opening) = (topics, opening);
        byLength = topics.CountBy(static topic => topic.Title.Length).ToDictionary();
        byStart = topics.CountBy(static topic => topic.Title[..PrefixLength]).ToDictionary();
        byEnd = topics.CountBy(static topic => topic.Title[^SuffixLength..]).ToDictionary();

        isChoppy = topics.Count(static topic => topic.Passage < ShortPassage) * 2 >= topics.Length;
        isBroken = topics.Count(static topic => topic.Passage < Scrap) * 2 >= topics.Length;
        prefix = CommonPrefix(LongPrefixLength, 3) ?? CommonPrefix(PrefixLength, Math.Max(3, (topics.Length + 1) / 2));
    }

    /// <summary>The points of one sentence of the group, those of <see cref="StylePoints"/> apart.</summary>
    public int PointsOf(InnerTopic topic) =>
        LengthPoints(topic.Title) + ParallelPoints(topic) + PrefixPoints(topic) + PassagePoints(topic) + OpeningPoints(topic);

    /// <summary>What the draft's other headings say for a sentence.</summary>
    public static int StylePoints(InnerTopic topic, HeadingStyle style)
    {
        var (shared, all) = style.Compare(topic.Title, topic.Fact.Paragraph);
        return shared == 0 ? -1 : (shared >= 2 ? 2 : 0) + (shared * 2 / all);
    }

    private string? CommonPrefix(int length, int atLeast)
    {
        var common = topics.Where(topic => topic.Title.Length >= length).GroupBy(topic => topic.Title[..length]).MaxBy(static alike => alike.Count());
        return common is not null && common.Count() >= atLeast ? common.Key : null;
    }

    // Topic sentences are made of words of two characters and phrases of four: 6 or 8, less often 10.
    private static int LengthPoints(string title) => (title.Length switch
    {
        <= 6 => 4,
        8 => 2,
        <= 10 => 0,
        <= 12 => -2,
        _ => -6,
    }) - (title.Contains('，', StringComparison.Ordinal) ? 4 : 0);

    private int ParallelPoints(InnerTopic topic)
    {
        var length = topic.Title.Length;
        var same = byLength[length] - 1;
        var near = same + byLength.GetValueOrDefault(length - 1) + byLength.GetValueOrDefault(length + 1);
        var points = (near switch { 0 => 0, 1 => 2, 2 => 4, _ => 5 }) + (same switch { 0 => 0, 1 => 2, _ => 4 });
        return byEnd[topic.Title[^SuffixLength..]] > 1 ? points + 1 : points;
    }

    // 务必…。 务必…。 务必…。: of three that open alike all are headings, and the others are not.
    private int PrefixPoints(InnerTopic topic)
    {
        if (prefix is not null)
            return topic.Title.StartsWith(prefix, StringComparison.Ordinal) ? 9 : -4;
        return byStart[topic.Title[..PrefixLength]] > 1 ? 5 : 0;
    }

    // Where short sentences follow one another, they are how this writer writes; there only a real passage makes a heading.
    private int PassagePoints(InnerTopic topic) => (topic.Passage switch
    {
        < Scrap => -3,
        < ShortPassage => -2,
        < LongPassage => 0,
        _ => 1,
    }) - (isBroken && topic.Passage < ShortPassage ? 12 : isChoppy ? 4 : 0);

    private int OpeningPoints(InnerTopic topic) => (opening switch
    {
        InnerTopicOpening.Heading => 3,
        InnerTopicOpening.RunIn => -3,
        _ => 0,
    }) + (topic.Fact.Place == AnchorPlace.AfterHeading ? 2 : 0);
}
