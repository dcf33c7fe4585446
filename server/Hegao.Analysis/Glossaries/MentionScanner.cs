using System.Buffers;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Glossaries;

/// <summary>A place in a block that uses an entry's term, or carries its marker.</summary>
/// <param name="Entry">Number of the entry in the glossary, from 0.</param>
/// <param name="Place">Where.</param>
/// <param name="Form">How much of the term stands there.</param>
internal readonly record struct TermUse(int Entry, BlockPlace Place, TermUseForm Form);

/// <summary>How surely a place of the body uses an entry's term, least first.</summary>
internal enum TermUseForm
{
    /// <summary>A part of the term stands there, which may be a word by itself.</summary>
    Part,

    /// <summary>The whole term stands there.</summary>
    Whole,

    /// <summary>The marker of the entry stands there.</summary>
    Marked,
}

/// <summary>Finds the terms of a glossary in a block; a pass over its reading without quotes.</summary>
internal sealed class MentionScanner
{
    private readonly WordTrie trie;
    private readonly IReadOnlyList<int>[] entriesOf;
    private readonly int[] lengths;
    private readonly Dictionary<int, int> entryOfNumber = [];

    /// <param name="items">The entries.</param>
    public MentionScanner(IReadOnlyList<GlossaryItem> items)
    {
        var entries = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        lengths = [.. items.Select(static item => TermForms.Bare(item.Term).Length)];
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var form in TermForms.Of(items[i].Term).Concat(TermForms.PartsOf(items[i].Term)))
                (entries.TryGetValue(form, out var list) ? list : entries[form] = []).Add(i);
            if (items[i] is { Marker.Scheme: MarkerScheme.Bracket, Number: { } number })
                entryOfNumber.TryAdd(number, i);
        }

        var words = entries.Keys.ToList();
        entriesOf = [.. words.Select(word => entries[word])];
        trie = words.Count == 0 ? WordTrie.Empty : WordTrie.Build(words.Select(static (word, i) => (word, i)));
    }

    /// <summary>The uses in <paramref name="block"/>, in reading order.</summary>
    public List<TermUse> Scan(BlockSyntax block)
    {
        var uses = new List<TermUse>();
        if (!block.IsProse || block.ReadingLength == 0)
            return uses;
        var length = block.ReadingLength;
        var text = ArrayPool<char>.Shared.Rent(length * 2);
        var offsets = ArrayPool<int>.Shared.Rent(length);
        try
        {
            var reading = text.AsSpan(0, length);
            block.CopyReading(reading);
            var bare = text.AsSpan(length, length);
            var count = 0;
            for (var i = 0; i < length; i++)
            {
                if (TermForms.IsIgnored(reading[i]))
                    continue;
                (bare[count], offsets[count]) = (reading[i], i);
                count++;
            }

            foreach (var found in trie.Occurrences(bare[..count]))
            {
                var (start, end) = (offsets[found.Start], offsets[found.Start + found.Length - 1] + 1);
                foreach (var entry in entriesOf[found.Value])
                    uses.Add(new(entry, BlockPlace.OfReading(block, start, end - start), found.Length == lengths[entry] ? TermUseForm.Whole : TermUseForm.Part));
            }

            if (entryOfNumber.Count > 0)
                AddMarkers(block, reading, uses);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(offsets);
            ArrayPool<char>.Shared.Return(text);
        }

        return uses;
    }

    // 专精特新[3]: the marker alone is a use too, for a term that the body words differently.
    private void AddMarkers(BlockSyntax block, ReadOnlySpan<char> reading, List<TermUse> uses)
    {
        for (var at = 0; at < reading.Length; at++)
        {
            if (reading[at] is not ('[' or '［' or '【' or '〔'))
                continue;
            if (!NoteMarker.TryRead(reading[at..], out var number, out var length) || !entryOfNumber.TryGetValue(number, out var entry))
                continue;
            var place = BlockPlace.OfReading(block, at, length);
            var named = uses.FindIndex(use => use.Entry == entry && place.Span.Start - use.Place.Span.End is >= 0 and <= 3);
            if (named < 0)
                uses.Add(new(entry, place, TermUseForm.Marked));
            else
                uses[named] = uses[named] with { Form = TermUseForm.Marked };
        }

        uses.Sort(static (a, b) => a.Place.Span.Start.CompareTo(b.Place.Span.Start));
    }
}
