namespace Hegao.Syntax;

/// <summary>
/// How much text follows a heading candidate. Only the class counts, so that typing on in a passage changes no heading: the outline
/// is read again when a passage crosses one of these bounds, not with every key.
/// </summary>
public enum PassageSize : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>Fewer than 8 code units: a word or a sign.</summary>
    Scrap,

    /// <summary>8–29 code units: a short sentence.</summary>
    Short,

    /// <summary>30–59 code units: a sentence.</summary>
    Medium,

    /// <summary>60 code units or more: a passage.</summary>
    Long,
}
