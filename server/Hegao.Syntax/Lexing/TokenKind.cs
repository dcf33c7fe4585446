namespace Hegao.Syntax;

/// <summary>Kinds of tokens.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of Chinese characters.</summary>
    Text,

    /// <summary>Letters, with the digits that follow them: GDP, S309, PM2.5, COD.</summary>
    Latin,

    /// <summary>A number in Arabic digits with its decimal part.</summary>
    Number,

    /// <summary>A number in Chinese numerals that a unit follows: 两千 in 两千万元, 十 in 十个.</summary>
    HanNumber,

    /// <summary>A scale that stands apart from its unit: 万 in 1.3万余家.</summary>
    Scale,

    /// <summary>多 or 余 inside a quantity.</summary>
    Approximation,

    /// <summary>A unit or measure word behind a number, its scale included: 亿元.</summary>
    Unit,

    /// <summary>年 月 日 behind a number of a date.</summary>
    DateUnit,

    /// <summary>A word that bounds the quantity beside it: 超过, 近, 以上, 左右.</summary>
    Bound,

    /// <summary>A marker (序号).</summary>
    Marker,

    /// <summary>。！？</summary>
    Stop,

    /// <summary>，</summary>
    Comma,

    /// <summary>；</summary>
    Semicolon,

    /// <summary>：</summary>
    Colon,

    /// <summary>、</summary>
    EnumerationComma,

    /// <summary>“ ‘ 「 『</summary>
    OpenQuote,

    /// <summary>” ’ 」 』</summary>
    CloseQuote,

    /// <summary>（ ［ 〔 【</summary>
    OpenBracket,

    /// <summary>） ］ 〕 】</summary>
    CloseBracket,

    /// <summary>《 〈</summary>
    OpenTitle,

    /// <summary>》 〉</summary>
    CloseTitle,

    /// <summary>—— or a longer dash.</summary>
    Dash,

    /// <summary>A sign between the ends of a range: ～ — －.</summary>
    RangeSign,

    /// <summary>+ between the parts of a code.</summary>
    Plus,

    /// <summary>Anything else that shows.</summary>
    Symbol,

    /// <summary>Spaces that separate.</summary>
    Space,

    /// <summary>The end of a line, blank lines behind it included.</summary>
    LineBreak,

    /// <summary>Indentation or typesetting space that is read over.</summary>
    Padding,

    /// <summary>Markdown signs.</summary>
    Markup,

    /// <summary>Page chrome.</summary>
    Chrome,

    /// <summary>Damage: a pinyin gloss, a lost character, an HTML entity or tag, a character without width.</summary>
    Damage,

    /// <summary>The content of a block that is not prose: code, HTML, front matter.</summary>
    Verbatim,
}
