namespace Hegao.Analysis;

/// <summary>One difference between the numbers of two versions of a draft.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Before">The claim in the older version; null where it was added.</param>
/// <param name="After">The claim in the newer version; null where it was removed.</param>
public sealed record ClaimChange(ClaimChangeKind Kind, Claim? Before, Claim? After);

/// <summary>What happened to a claim.</summary>
public enum ClaimChangeKind
{
    /// <summary>Its value, or the period or status that it is of, is another one.</summary>
    Changed,

    /// <summary>Only the newer version has it.</summary>
    Added,

    /// <summary>Only the older version has it.</summary>
    Removed,

    /// <summary>It stands unchanged in another section.</summary>
    Moved,
}
