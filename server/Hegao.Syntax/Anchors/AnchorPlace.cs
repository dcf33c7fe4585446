namespace Hegao.Syntax;

/// <summary>What stands before a heading candidate.</summary>
public enum AnchorPlace : byte
{
    /// <summary>Something that no heading can follow.</summary>
    Nowhere,

    /// <summary>The start of the paragraph.</summary>
    BlockStart,

    /// <summary>The heading that the paragraph opens with: （一）……。Here.</summary>
    AfterHeading,

    /// <summary>The end of a sentence, inside the paragraph.</summary>
    AfterStop,

    /// <summary>A comma, semicolon or colon.</summary>
    AfterClause,

    /// <summary>Spaces, a lost line break or damage inside the paragraph.</summary>
    AfterBreak,
}
