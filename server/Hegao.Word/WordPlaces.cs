using System.Collections.Immutable;

namespace Hegao.Word;

/// <summary>A stretch of Markdown that a paragraph of the document gave.</summary>
/// <param name="Start">Where it starts in the Markdown.</param>
/// <param name="Length">Its UTF-16 code units.</param>
/// <param name="Paragraph">Number of the paragraph, from 1, in reading order; empty ones and those in cells, text boxes and notes count too.</param>
/// <param name="Column">Where it starts in the paragraph's visible text, from 0, in UTF-16 code units; a number that Word generates is visible.</param>
/// <param name="Node">Number of the text element that holds it, or −1 where Word generates it.</param>
/// <param name="NodeOffset">Where it starts in that element.</param>
public readonly record struct WordPiece(int Start, int Length, int Paragraph, int Column, int Node, int NodeOffset)
{
    /// <summary>The offset just behind it.</summary>
    public int End => Start + Length;
}

/// <summary>From offsets of the Markdown to places in the document.</summary>
/// <param name="pieces">All pieces, ascending and disjoint.</param>
public sealed class WordPlaces(ImmutableArray<WordPiece> pieces)
{
    /// <summary>All pieces, ascending and disjoint; between them stands what only Markdown needs.</summary>
    public ImmutableArray<WordPiece> Pieces { get; } = pieces;

    /// <summary>The paragraph (from 1) and column (from 0) of an offset; between two pieces that of the end of the one before.</summary>
    public (int Paragraph, int Column) Locate(int offset)
    {
        var index = IndexAt(offset);
        if (index < 0)
            return Pieces.IsEmpty ? (1, 0) : (Pieces[0].Paragraph, 0);
        var piece = Pieces[index];
        if (offset > piece.End && index + 1 < Pieces.Length && Pieces[index + 1].Paragraph == piece.Paragraph)
            return (piece.Paragraph, Pieces[index + 1].Column);
        return (piece.Paragraph, piece.Column + Math.Min(offset - piece.Start, piece.Length));
    }

    /// <summary>The pieces that share a character with [<paramref name="start"/>, <paramref name="end"/>), cut to it; where none does, the one before, whole.</summary>
    public IEnumerable<WordPiece> Between(int start, int end)
    {
        var found = false;
        for (var i = Math.Max(0, IndexAt(start)); i < Pieces.Length && Pieces[i].Start < end; i++)
        {
            var piece = Pieces[i];
            var (from, to) = (Math.Max(start, piece.Start), Math.Min(end, piece.End));
            if (from >= to)
                continue;
            found = true;
            var cut = from - piece.Start;
            yield return piece with { Start = from, Length = to - from, Column = piece.Column + cut, NodeOffset = piece.NodeOffset + cut };
        }

        if (!found && IndexAt(start) is >= 0 and var near)
            yield return Pieces[near];
    }

    // The last piece that starts at or before the offset, or −1.
    private int IndexAt(int offset)
    {
        var (low, high) = (0, Pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Pieces[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
