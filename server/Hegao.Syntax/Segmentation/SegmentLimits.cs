namespace Hegao.Syntax.Segmentation;

/// <summary>The limits that keep an edit's cost independent of the size of the draft.</summary>
internal static class SegmentLimits
{
    /// <summary>
    /// A longer paragraph is cut at sentence ends. Real paragraphs have 280 characters at the median and 754 at the 90th percentile;
    /// beyond this lie whole reports on one line.
    /// </summary>
    public const int MaxParagraph = 4000;

    /// <summary>Where a paragraph must be cut, the first sentence end at or behind this length is taken.</summary>
    public const int PreferredCut = 2000;

    /// <summary>Lines longer than this were not made by a hard wrap.</summary>
    public const int MaxWrappedLine = 100;

    /// <summary>Blank lines and page numbers that may stand between two lines of one hard-wrapped paragraph.</summary>
    public const int MaxLinesBetween = 4;

    /// <summary>Blank lines kept with the paragraph above them; more become blocks of their own.</summary>
    public const int MaxTrailingBlanks = 16;

    /// <summary>Blank lines in one block of their own.</summary>
    public const int MaxBlankRun = 256;

    /// <summary>A longer line is no page chrome.</summary>
    public const int MaxChromeLine = 80;
}
