namespace Hegao.Syntax;

/// <summary>Kinds of nodes inside a paragraph.</summary>
public enum NodeKind : byte
{
    /// <summary>A sentence with its stop and closing quotes.</summary>
    Sentence,

    /// <summary>A clause with the comma, semicolon or colon that ends it.</summary>
    Clause,

    /// <summary>A quantity: bound, number, scale, unit.</summary>
    Quantity,

    /// <summary>A date or a part of one.</summary>
    Date,

    /// <summary>Two quantities or dates with a range sign or 至 between.</summary>
    Range,

    /// <summary>A term in quotes, quotes included.</summary>
    QuotedTerm,

    /// <summary>A marker at the head of a section or an item.</summary>
    ListMarker,
}
