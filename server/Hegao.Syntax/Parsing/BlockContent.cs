using Hegao.Syntax.Anchors;
using Hegao.Syntax.Lexing;

namespace Hegao.Syntax.Parsing;

/// <summary>What a block's own text says, in arrays without slack. Positions are in its reading; elisions lead back to the source.</summary>
/// <param name="ReadingLength">UTF-16 code units of the reading.</param>
/// <param name="Tokens">All tokens of the reading; none for a block that is not prose.</param>
/// <param name="Nodes">Sentences, clauses and what is in them, in preorder.</param>
/// <param name="Anchors">Heading candidates, ascending.</param>
/// <param name="Elisions">What the reading leaves out of the source, ascending and disjoint.</param>
internal sealed record BlockContent(int ReadingLength, GreenToken[] Tokens, GreenSpan[] Nodes, Anchor[] Anchors, Elision[] Elisions)
{
    /// <summary>The content of a block that is not prose.</summary>
    public static BlockContent Empty { get; } = new(0, [], [], [], []);

    /// <summary>Where the character at <paramref name="offset"/> of the reading stands in the block's source.</summary>
    public int ToSource(int offset) => Elision.ToSource(Elisions, offset);

    /// <summary>Where a stretch of the reading ends in the source: behind its last character, not behind what is left out after it.</summary>
    public int ToSourceEnd(int offset) => offset == 0 ? ToSource(0) : ToSource(offset - 1) + 1;

    /// <summary>The place in the reading of source offset <paramref name="offset"/>; inside an elision the place where it was left out.</summary>
    public int ToReading(int offset)
    {
        var skipped = 0;
        foreach (var elision in Elisions)
        {
            if (elision.Start >= offset)
                break;
            skipped += Math.Min(elision.Length, offset - elision.Start);
        }

        return offset - skipped;
    }
}
