namespace Hegao.Analysis;

/// <summary>What a check compares. The names in kebab case are those of <c>hegao checks</c>.</summary>
public enum CheckKind
{
    /// <summary>One indicator stated twice.</summary>
    Repeat,

    /// <summary>The unit or magnitude of one indicator.</summary>
    Unit,

    /// <summary>A growth against its two levels.</summary>
    Growth,

    /// <summary>An increase against its two levels.</summary>
    Delta,

    /// <summary>Percentage points against two rates.</summary>
    Points,

    /// <summary>A share against part and whole.</summary>
    Share,

    /// <summary>A ratio against its two values.</summary>
    Ratio,

    /// <summary>A multiple against its two values.</summary>
    Multiple,

    /// <summary>A total against its parts.</summary>
    Sum,

    /// <summary>A part against its whole.</summary>
    PartWhole,

    /// <summary>A verb's direction against its two values.</summary>
    Direction,

    /// <summary>An average annual growth against its two ends.</summary>
    Average,

    /// <summary>A target level against the target's growth.</summary>
    Target,

    /// <summary>A rate against its limits, a range against its order.</summary>
    Range,

    /// <summary>A date against the calendar, years against one another.</summary>
    Date,

    /// <summary>The number of values of 分别 against its subjects.</summary>
    Arity,

    /// <summary>An announced count against sections or items.</summary>
    Count,

    /// <summary>An announced count against a list in the sentence.</summary>
    ListCount,

    /// <summary>Numbering of sections and items.</summary>
    Numbering,

    /// <summary>The glossary against the body.</summary>
    Glossary,

    /// <summary>The growth of a total against that of its parts.</summary>
    PartsGrowth,

    /// <summary>A table against the text, or against its own totals.</summary>
    Table,

    /// <summary>A claim against an authoritative figure.</summary>
    Fact,

    /// <summary>A claim against last year's report.</summary>
    Series,
}

/// <summary>What came of a check.</summary>
public enum CheckOutcome
{
    /// <summary>The values agree.</summary>
    Holds,

    /// <summary>They agree under no reading.</summary>
    Fails,

    /// <summary>They agree under some readings only.</summary>
    Undecided,
}
