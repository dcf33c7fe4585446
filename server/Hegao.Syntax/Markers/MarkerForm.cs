namespace Hegao.Syntax;

/// <summary>How a marker is written, where one scheme has several forms (HG1003 compares them).</summary>
public enum MarkerForm : byte
{
    /// <summary>The standard form of the scheme: 一、 （一） 1. （1） ①</summary>
    Standard,

    /// <summary>Half-width brackets: (一) (1).</summary>
    HalfWidth,

    /// <summary>Brackets of two widths in one marker: （一).</summary>
    Mixed,

    /// <summary>1．</summary>
    FullWidthDot,

    /// <summary>1、</summary>
    ArabicComma,

    /// <summary>A comma behind a bracket that closes by itself: （一）、</summary>
    SurplusComma,

    /// <summary>[1]</summary>
    SquareBracket,

    /// <summary>［1］</summary>
    FullWidthSquareBracket,

    /// <summary>【1】</summary>
    LenticularBracket,

    /// <summary>〔1〕</summary>
    TortoiseBracket,
}
