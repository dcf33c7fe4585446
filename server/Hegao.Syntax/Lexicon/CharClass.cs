namespace Hegao.Syntax.Lexicon;

/// <summary>
/// What a character is to the lexer, by table (<c>grammars/folding/classes.tsv</c>). Full-width and half-width forms have one class.
/// </summary>
public enum CharClass : byte
{
    /// <summary>Anything that no other class names.</summary>
    Other,

    /// <summary>A Han character, with 〇 and 々. Rare characters outside the basic plane are <see cref="Surrogate"/> pairs.</summary>
    Han,

    /// <summary>An Arabic digit, half-width or full-width.</summary>
    Digit,

    /// <summary>A letter of an alphabet (Latin with accents, Greek, Cyrillic) or a Roman numeral.</summary>
    Latin,

    /// <summary>A number inside one character, which is a list marker: ① ⑴ ⒈ ㈠.</summary>
    EnclosedNumber,

    /// <summary>The end of a sentence: 。！？</summary>
    SentenceStop,

    /// <summary>The end of a clause: ，；： (also in half-width, where it may be the comma of 1,234 or the colon of 9:30).</summary>
    ClauseStop,

    /// <summary>The enumeration comma 、.</summary>
    ListStop,

    /// <summary>An opening quotation mark.</summary>
    OpenQuote,

    /// <summary>A closing quotation mark.</summary>
    CloseQuote,

    /// <summary>A straight quotation mark, which does not say whether it opens or closes.</summary>
    StraightQuote,

    /// <summary>An opening bracket: （ 〔 ［ 【 {.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary>An opening book-title mark: 《 〈.</summary>
    OpenBook,

    /// <summary>A closing book-title mark: 》 〉.</summary>
    CloseBook,

    /// <summary>A space of any width, a tab, a form feed or another vertical space that does not end a line.</summary>
    Space,

    /// <summary>Carriage return or line feed.</summary>
    LineBreak,

    /// <summary>A long dash: a doubled one is a dash (——), a single one between numbers is a range (3—5).</summary>
    Dash,

    /// <summary>A sign that joins numbers or codes and is never a dash: ～ ~ - －.</summary>
    Range,

    /// <summary>% or ‰.</summary>
    Percent,

    /// <summary>A full stop on the baseline: the decimal point between digits.</summary>
    Dot,

    /// <summary>The middle dot of names and dates: 3·30.</summary>
    MiddleDot,

    /// <summary>+ or ＋.</summary>
    Plus,

    /// <summary>A solidus, as in 元/吨.</summary>
    Slash,

    /// <summary>One character of an ellipsis (……).</summary>
    Ellipsis,

    /// <summary>A character that does not show: zero-width space, soft hyphen, direction mark, byte-order mark inside a text.</summary>
    Invisible,

    /// <summary>A control character, or the replacement character of damaged text.</summary>
    Control,

    /// <summary>Half of a surrogate pair, or a lone one in damaged text.</summary>
    Surrogate,
}
