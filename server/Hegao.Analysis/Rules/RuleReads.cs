namespace Hegao.Analysis.Rules;

/// <summary>
/// What a draft rule rests on: while somebody types, its last answer stands until something of that changed. A rule that declares nothing reads
/// everything and runs after every edit, which is right and slow.
/// </summary>
[Flags]
internal enum RuleReads
{
    /// <summary>Nothing that can change; no rule.</summary>
    None = 0,

    /// <summary>The outline and the text of the blocks in which its sections begin.</summary>
    Outline = 1,

    /// <summary>The text of the block before one in which a section begins.</summary>
    BeforeSections = 2,

    /// <summary>The entries of the glossary and the places that use them.</summary>
    Glossary = 4,

    /// <summary>What was observed under the rule's own descriptor, and the block behind each such block.</summary>
    Observations = 8,

    /// <summary>The rows of tables.</summary>
    Tables = 16,

    /// <summary>The whole text and all else.</summary>
    Everything = 32,

    /// <summary>How many full-width marks the draft has.</summary>
    FullWidthMarks = 64,

    /// <summary>Reads the whole draft at a cost that is felt in a long one: there it runs when the writer pauses.</summary>
    Deferrable = 128,

    /// <summary>The text between sections whose numbers leave a gap.</summary>
    NumberGaps = 256,
}
