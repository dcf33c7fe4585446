namespace Hegao.Syntax;

/// <summary>A stretch of a block's source that a reader of its meaning does not see.</summary>
/// <param name="Start">Offset from the start of the block, in UTF-16 code units.</param>
/// <param name="Length">UTF-16 code units, 1 or more.</param>
/// <param name="Kind">Why it is left out.</param>
public readonly record struct Elision(ushort Start, ushort Length, ElisionKind Kind)
{
    /// <summary>Offset just behind it.</summary>
    public int End => Start + Length;

    /// <summary>Where the character at <paramref name="offset"/> of a reading that left out <paramref name="elisions"/> stands in the source.</summary>
    internal static int ToSource(ReadOnlySpan<Elision> elisions, int offset)
    {
        foreach (var elision in elisions)
        {
            if (elision.Start > offset)
                break;
            offset += elision.Length;
        }

        return offset;
    }
}

/// <summary>Why a stretch of source is left out of the reading.</summary>
public enum ElisionKind : byte
{
    /// <summary>Markdown signs: emphasis, link targets, quote and list marks, escapes.</summary>
    Markup,

    /// <summary>The end of a line, blank lines behind it included.</summary>
    LineBreak,

    /// <summary>Indentation, and spaces between Chinese characters or within a quantity.</summary>
    Space,

    /// <summary>A page number between hard-wrapped lines.</summary>
    Chrome,

    /// <summary>A pinyin gloss that a conversion of characters left behind: the brackets and letters of 報(bào)告.</summary>
    Gloss,

    /// <summary>An HTML entity such as <c>&amp;nbsp;</c>.</summary>
    Entity,

    /// <summary>An HTML tag inside a line.</summary>
    Tag,

    /// <summary>Question marks that stand for lost characters: <c>??</c>.</summary>
    Lost,

    /// <summary>Characters without width: U+200B, U+FEFF, U+00AD, NUL.</summary>
    Invisible,
}
