namespace Hegao.Syntax;

/// <summary>What makes a stretch of text a heading candidate (an anchor). Whether it is a heading is for its neighbours to say.</summary>
public enum AnchorKind : byte
{
    /// <summary>It opens with a marker.</summary>
    Marked,

    /// <summary>It is a Markdown heading without a marker.</summary>
    Heading,

    /// <summary>It is a short paragraph without a stop: a title, a part heading, a signature.</summary>
    Line,

    /// <summary>It is a short sentence that others follow in the same paragraph (段首小标题).</summary>
    Topic,

    /// <summary>It is a paragraph of one sentence: a heading that was given a full stop, or a report with one sentence a line.</summary>
    Sentence,
}
