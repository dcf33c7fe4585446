using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Fixes;

/// <summary>Edits made one round after the other, as edits of the text before the first: what an editor is told, so that whatever did not change keeps its place.</summary>
/// <param name="length">Length of the text before, in UTF-16 code units.</param>
public sealed class ComposedEdits(int length)
{
    // The text of now as pieces: stretches of the text before, and what was put between them.
    private List<Piece> pieces = [new(0, length, null)];

    /// <summary>Applies a round of edits.</summary>
    /// <param name="edits">Disjoint, in ascending order, in the coordinates that the rounds before left behind.</param>
    public void Apply(ImmutableArray<TextChange> edits)
    {
        var after = new List<Piece>(pieces.Count + (2 * edits.Length));
        var source = new Reader(pieces);
        foreach (var edit in edits)
        {
            source.Take(edit.Span.Start, after);
            source.Take(edit.Span.End, null);
            if (edit.NewText.Length > 0)
                after.Add(new(-1, edit.NewText.Length, edit.NewText));
        }

        source.Take(int.MaxValue, after);
        pieces = after;
    }

    /// <summary>The edits that lead from <paramref name="before"/> to the text of now: disjoint, ascending, none longer than what it changes.</summary>
    public ImmutableArray<TextChange> ToEdits(DraftTree before)
    {
        var edits = ImmutableArray.CreateBuilder<TextChange>();
        var at = 0;
        var added = "";
        foreach (var piece in pieces.Append(new(length, 0, null)))
        {
            if (piece.Text is not null)
            {
                added += piece.Text;
                continue;
            }

            Add(edits, before, TextSpan.FromBounds(at, piece.Start), added);
            (at, added) = (piece.Start + piece.Length, "");
        }

        return edits.ToImmutable();
    }

    private static void Add(ImmutableArray<TextChange>.Builder edits, DraftTree before, TextSpan span, string text)
    {
        var old = before.GetText(span);
        var head = old.AsSpan().CommonPrefixLength(text);
        var tail = 0;
        while (tail < Math.Min(old.Length, text.Length) - head && old[^(tail + 1)] == text[^(tail + 1)])
            tail++;
        if (old.Length > head + tail || text.Length > head + tail)
            edits.Add(new(new(span.Start + head, old.Length - head - tail), text[head..^tail]));
    }

    /// <param name="Start">Where it stands in the text before; −1 for what was added.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="Text">What was added, or null.</param>
    private readonly record struct Piece(int Start, int Length, string? Text)
    {
        public Piece Slice(int from, int to) => new(Start < 0 ? -1 : Start + from, to - from, Text?[from..to]);
    }

    private sealed class Reader(List<Piece> pieces)
    {
        private int index;
        private int inside;
        private int position;

        /// <summary>Moves to <paramref name="end"/>; what lies on the way goes to <paramref name="target"/>, or is dropped.</summary>
        public void Take(int end, List<Piece>? target)
        {
            while (index < pieces.Count && position < end)
            {
                var piece = pieces[index];
                var to = (int)Math.Min(piece.Length, inside + ((long)end - position));
                target?.Add(piece.Slice(inside, to));
                (position, inside) = (position + to - inside, to);
                if (inside == piece.Length)
                    (index, inside) = (index + 1, 0);
            }
        }
    }
}
