using System.Runtime.InteropServices;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// The wording of a draft's own headings, as pairs of characters: a writer who heads three sections with 持续…提升 does so in the
/// fourth. Nothing is known beforehand of what headings say.
/// </summary>
internal sealed class HeadingStyle
{
    private readonly Dictionary<int, Paragraphs> paragraphsOf = [];

    // Whether two other paragraphs have a pair is all that is asked: two places and a third that is counted say so of any.
    private struct Paragraphs
    {
        private int first;
        private int second;

        private int Count { get; set; }

        public void Add(int paragraph)
        {
            if (Count == 3 || (Count > 0 && first == paragraph) || (Count > 1 && second == paragraph))
                return;
            if (Count == 0)
                first = paragraph;
            else
                second = paragraph;
            Count++;
        }

        public readonly bool HasTwoBeside(int paragraph) =>
            Count == 3 || (Count == 2 && first != paragraph && second != paragraph);
    }

    /// <summary>Learns from a heading that stands in paragraph <paramref name="paragraph"/>.</summary>
    public void Add(ReadOnlySpan<char> title, int paragraph)
    {
        for (var i = 0; i + 1 < title.Length; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(paragraphsOf, Pair(title, i), out _).Add(paragraph);
    }

    /// <summary>How many different pairs of <paramref name="title"/> at least two headings of other paragraphs share, and of how many.</summary>
    public (int Shared, int All) Compare(string title, int paragraph)
    {
        var (shared, all) = (0, 0);
        for (var i = 0; i + 1 < title.Length; i++)
        {
            // A pair that the title has twice counts once.
            if (title.AsSpan(0, i + 1).IndexOf(title.AsSpan(i, 2)) >= 0)
                continue;
            all++;
            if (paragraphsOf.TryGetValue(Pair(title, i), out var paragraphs) && paragraphs.HasTwoBeside(paragraph))
                shared++;
        }

        return (shared, all);
    }

    private static int Pair(ReadOnlySpan<char> title, int at) => (title[at] << 16) | title[at + 1];
}
