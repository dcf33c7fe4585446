using Hegao.Syntax.Anchors;

namespace Hegao.Syntax;

/// <summary>A heading candidate in its place.</summary>
public readonly struct AnchorSyntax
{
    private readonly int index;

    internal AnchorSyntax(BlockSyntax block, int index) => (Block, this.index) = (block, index);

    /// <summary>The block it lies in.</summary>
    public BlockSyntax Block { get; }

    /// <summary>Its number among the block's candidates.</summary>
    public int Index => index;

    /// <summary>What makes it a candidate.</summary>
    public AnchorKind Kind => Green.Kind;

    /// <summary>What stands before it.</summary>
    public AnchorPlace Place => Green.Place;

    /// <summary>Its marker; scheme <see cref="MarkerScheme.None"/> without one.</summary>
    public Marker Marker => Green.Marker;

    /// <summary>1–6 for a Markdown heading, else 0.</summary>
    public int HeadingLevel => Green.HeadingLevel;

    /// <summary>Offset of its start, marker included, in the block's reading.</summary>
    public int ReadingStart => Green.Start;

    /// <summary>Offset of its title in the block's reading.</summary>
    public int TitleReadingStart => Green.TitleStart;

    /// <summary>Length of its title in the block's reading.</summary>
    public int TitleReadingLength => Green.TitleLength;

    /// <summary>What stands between its title and the next candidate or the end of the block.</summary>
    public PassageSize Passage => Green.Passage;

    /// <summary>What the block goes on with behind its title and stop; of a line a scrap where it ends in a colon.</summary>
    public PassageSize Follow => Green.Follow;

    /// <summary>Where it starts in the draft, marker included.</summary>
    public int Start => Block.ToSource(Green.Start);

    /// <summary>Where its marker stands; empty at its start without one.</summary>
    public TextSpan MarkerSpan => Block.ToSource(Green.Start, Green.Marker.Length);

    /// <summary>Where its title stands, without the closing stop.</summary>
    public TextSpan TitleSpan => Block.ToSource(Green.TitleStart, Green.TitleLength);

    private Anchor Green => Block.Green.Content.Anchors[index];

    /// <summary>Its title, folded and without what the reading leaves out.</summary>
    public string GetTitle() => Block.GetReading(Green.TitleStart, Green.TitleLength);
}
