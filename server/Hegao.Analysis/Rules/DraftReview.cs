using System.Collections.Immutable;

namespace Hegao.Analysis.Rules;

/// <summary>What rules say of a whole draft.</summary>
/// <param name="Findings">All findings in reading order.</param>
/// <param name="Checks">The checks that needed more than one block.</param>
/// <param name="UnusedIgnores">The ignores of the settings that pass over nothing.</param>
internal sealed record DraftReview(ImmutableArray<Finding> Findings, ImmutableArray<Check> Checks, ImmutableArray<IgnoreRequest> UnusedIgnores);
