namespace Hegao.Analysis.Outlining;

/// <summary>
/// The wording of a draft's own headings, as pairs of characters: a writer who heads three sections with 持续…提升 does so in the
/// fourth. Nothing is known beforehand of what headings say.
/// </summary>
internal sealed class HeadingStyle
{
    private readonly Dictionary<int, HashSet<int>> paragraphsOf = [];

    /// <summary>Learns from a heading that stands in paragraph <paramref name="paragraph"/>.</summary>
    public void Add(string title, int paragraph)
    {
        for (var i = 0; i + 1 < title.Length; i++)
        {
            if (!paragraphsOf.TryGetValue(Pair(title, i), out var paragraphs))
                paragraphsOf.Add(Pair(title, i), paragraphs = []);
            paragraphs.Add(paragraph);
        }
    }

    /// <summary>How many different pairs of <paramref name="title"/> at least two headings of other paragraphs share, and of how many.</summary>
    public (int Shared, int All) Compare(string title, int paragraph)
    {
        var pairs = new HashSet<int>();
        var shared = 0;
        for (var i = 0; i + 1 < title.Length; i++)
        {
            var pair = Pair(title, i);
            if (pairs.Add(pair) && paragraphsOf.TryGetValue(pair, out var paragraphs) && paragraphs.Count - (paragraphs.Contains(paragraph) ? 1 : 0) >= 2)
                shared++;
        }

        return (shared, pairs.Count);
    }

    private static int Pair(string title, int at) => (title[at] << 16) | title[at + 1];
}
