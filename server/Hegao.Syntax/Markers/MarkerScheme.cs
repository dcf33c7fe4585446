namespace Hegao.Syntax;

/// <summary>The numbering schemes of Chinese official documents (GB/T 9704-2012 §7.3.3: 一、 → （一） → 1. → （1）) and of their lists.</summary>
public enum MarkerScheme : byte
{
    /// <summary>No marker.</summary>
    None,

    /// <summary>第一章, 第一部分, 第一节.</summary>
    Chapter,

    /// <summary>一、</summary>
    HanComma,

    /// <summary>（一） or (一).</summary>
    HanParenthesis,

    /// <summary>1. or 1． or 1、</summary>
    ArabicDot,

    /// <summary>（1） or (1).</summary>
    ArabicParenthesis,

    /// <summary>①</summary>
    Circled,

    /// <summary>第一，</summary>
    Ordinal,

    /// <summary>一是, 一要</summary>
    HanIs,

    /// <summary>[1] 【1】 ［1］ 〔1〕, the marker of a note.</summary>
    Bracket,

    /// <summary>——, the dash that opens an item of a list without numbers.</summary>
    Dash,
}
