using System.Collections.Immutable;

namespace Hegao.Word.Reading;

/// <summary>Counts what is lost on the way.</summary>
internal sealed class WordTally
{
    private readonly SortedDictionary<WordLoss, int> counts = [];

    /// <summary>Counts one loss, or <paramref name="count"/> of them.</summary>
    public void Add(WordLoss loss, int count = 1)
    {
        if (count > 0)
            counts[loss] = counts.GetValueOrDefault(loss) + count;
    }

    /// <summary>All losses with their counts.</summary>
    public ImmutableArray<(WordLoss Loss, int Count)> ToArray() => [.. counts.Select(static pair => (pair.Key, pair.Value))];
}
