using Hegao.Syntax.Green;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Reading;
using Hegao.Syntax.Segmentation;

namespace Hegao.Syntax;

/// <summary>A block in its place: the red view of a logical paragraph, heading, table row or stretch of markup. Cheap to make and to copy.</summary>
public readonly struct BlockSyntax
{
    private readonly PlacedBlock placed;

    internal BlockSyntax(DraftTree tree, PlacedBlock placed) => (Tree, this.placed) = (tree, placed);

    /// <summary>The tree it stands in.</summary>
    public DraftTree Tree { get; }

    /// <summary>Its name across versions.</summary>
    public BlockId Id => new(placed.Label);

    /// <summary>Its number in reading order, from 0.</summary>
    public int Index => placed.Index;

    /// <summary>Its span with line breaks and the blank lines behind it.</summary>
    public TextSpan Span => new(placed.Start, Green.Length);

    /// <summary>0-based physical line in which it starts.</summary>
    public int Line => placed.Line;

    /// <summary>What it is.</summary>
    public BlockKind Kind => Green.Kind;

    /// <summary>Its Markdown containers; null in plain text and for text outside of any.</summary>
    public MarkdownContainer? Container => Green.Container;

    /// <summary>Whether it is read as language; code, HTML and blank lines are not.</summary>
    public bool IsProse => Parsing.BlockParser.IsProse(Kind);

    /// <summary>Whether it goes on with a paragraph that was cut for its length.</summary>
    public bool IsContinuation => (Green.Flags & BlockFlags.Continuation) != 0;

    /// <summary>Whether the paragraph goes on in the next block because it was cut for its length.</summary>
    public bool IsContinued => Green.EndsInsideLine && Span.End < Tree.Length;

    /// <summary>Whether it is a part of a paragraph that was cut for its length, as far as the block itself can tell.</summary>
    public bool IsCut => IsContinuation || (Green.EndsInsideLine && Green.Length >= SegmentLimits.PreferredCut);

    /// <summary>Whether it was put together from hard-wrapped lines.</summary>
    public bool IsUnwrapped => (Green.Flags & BlockFlags.Unwrapped) != 0;

    /// <summary>Its source text.</summary>
    public ReadOnlySpan<char> Text => Green.Text;

    /// <summary>Length of its reading in UTF-16 code units.</summary>
    public int ReadingLength => Green.Content.ReadingLength;

    /// <summary>What its reading leaves out, in source offsets from its start, ascending.</summary>
    public ReadOnlySpan<Elision> Elisions => Green.Content.Elisions;

    /// <summary>Its sentences; none for a block that is not prose.</summary>
    public IEnumerable<SentenceSyntax> Sentences
    {
        get
        {
            for (var i = 0; i < Green.Content.Nodes.Length; i += Green.Content.Nodes[i].Descendants + 1)
                yield return new(new(this, i));
        }
    }

    /// <summary>All nodes in preorder.</summary>
    public IEnumerable<NodeSyntax> Nodes
    {
        get
        {
            for (var i = 0; i < Green.Content.Nodes.Length; i++)
                yield return new(this, i);
        }
    }

    /// <summary>Number of its heading candidates.</summary>
    public int AnchorCount => Green.Content.Anchors.Length;

    /// <summary>All its tokens: every code unit of <see cref="Text"/> in exactly one.</summary>
    public IEnumerable<TokenSyntax> Tokens => LosslessTokens.Of(Green, Span.Start);

    /// <summary>Tokens of the reading alone: what carries meaning, without trivia.</summary>
    public int TokenCount => Green.Content.Tokens.Length;

    internal GreenBlock Green => placed.Block;

    /// <summary>Heading candidate number <paramref name="index"/> (0 … <see cref="AnchorCount"/> − 1).</summary>
    public AnchorSyntax GetAnchor(int index) => new(this, index);

    /// <summary>Token number <paramref name="index"/> of the reading (0 … <see cref="TokenCount"/> − 1).</summary>
    public ReadingToken GetToken(int index) => new(Green.Content.Tokens[index]);

    /// <summary>Writes the reading to <paramref name="target"/>, which holds at least <see cref="ReadingLength"/> code units.</summary>
    public void CopyReading(Span<char> target)
    {
        var source = Green.Text;
        var at = 0;
        foreach (var elision in Green.Content.Elisions)
        {
            Fold(source[at..elision.Start], ref target);
            at = elision.End;
        }

        if (IsProse)
            Fold(source[at..], ref target);
    }

    /// <summary>The reading: visible characters, folded for matching. Made anew each time.</summary>
    public string GetReading() => string.Create(ReadingLength, this, static (target, block) => block.CopyReading(target));

    /// <summary>The reading between two of its offsets, folded.</summary>
    public string GetReading(int start, int length) => GetReading().Substring(start, length);

    /// <summary>Where offset <paramref name="offset"/> of the reading stands in the draft.</summary>
    public int ToSource(int offset) => Span.Start + Green.Content.ToSource(offset);

    /// <summary>The place in the draft of a stretch of the reading; what is left out inside it is covered, around it not.</summary>
    public TextSpan ToSource(int start, int length) => length == 0
        ? new(ToSource(start), 0)
        : TextSpan.FromBounds(ToSource(start), Span.Start + Green.Content.ToSourceEnd(start + length));

    /// <summary>A stretch of the reading as it is written, without line breaks, page numbers and markup: fit to be shown on one line. A pinyin gloss goes with its character.</summary>
    public string GetShown(int start, int length)
    {
        var span = ToSource(start, length);
        var (from, to) = (span.Start - Span.Start, span.End - Span.Start);
        var shown = new System.Text.StringBuilder(to - from);
        foreach (var elision in Green.Content.Elisions)
        {
            if (elision.Start < from || elision.Start >= to || elision.Kind is ElisionKind.Space or ElisionKind.Gloss)
                continue;
            shown.Append(Green.Text[from..elision.Start]);
            from = elision.End;
        }

        shown.Append(Green.Text[Math.Min(from, to)..to]);
        if (Array.Find(Green.Content.Elisions, elision => elision.Start == to && elision.Kind == ElisionKind.Gloss) is { Length: > 0 } gloss)
            shown.Append(Green.Text[to..gloss.End]);
        return shown.ToString();
    }

    /// <summary>The place in the reading of <paramref name="offset"/> of the draft.</summary>
    public int ToReading(int offset) => Green.Content.ToReading(offset - Span.Start);

    /// <summary>
    /// What a layer above derives from this block's text and kind alone; computed once for all versions that share the block. There is one
    /// slot: the layer that attaches owns it.
    /// </summary>
    public T Attach<T>(Func<BlockSyntax, T> derive)
        where T : class => Green.Attach(this, derive);

    /// <summary>Whether the two have the same heading candidates in the same order, wherever in the text they stand.</summary>
    public bool HasSameAnchors(BlockSyntax other)
    {
        var (mine, theirs) = (Green.Content.Anchors, other.Green.Content.Anchors);
        if (mine.Length != theirs.Length || Kind != other.Kind || IsContinuation != other.IsContinuation)
            return false;
        for (var i = 0; i < mine.Length; i++)
        {
            if (!mine[i].SameAs(theirs[i]))
                return false;
        }

        return true;
    }

    private static void Fold(ReadOnlySpan<char> source, ref Span<char> target)
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = source[i] == ',' && ThousandsComma.IsAt(source, i) ? ',' : Folding.Fold(source[i]);
        target = target[source.Length..];
    }
}
