using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>A check that one block alone settles, in offsets from the block's start.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">What was compared.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Span">What was checked.</param>
/// <param name="Expression">The arithmetic.</param>
/// <param name="Related">Other places in the same block.</param>
/// <param name="Message">What is wrong where it fails.</param>
/// <param name="Fixes">Corrections whose edits are in the same block.</param>
internal sealed record CheckFact(
    RuleDescriptor Rule,
    CheckKind Kind,
    CheckOutcome Outcome,
    TextSpan Span,
    string Expression,
    ImmutableArray<RelatedPlace> Related,
    LocalizedText Message,
    ImmutableArray<Fix> Fixes)
{
    /// <summary>The severity of its finding where it is not the rule's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The check where its block starts at <paramref name="origin"/>.</summary>
    public Check At(int origin)
    {
        var span = Span.Shift(origin);
        ImmutableArray<RelatedPlace> related = [.. Related.Select(place => place with { Span = place.Span.Shift(origin) })];
        var finding = Outcome == CheckOutcome.Fails
            ? new Finding(
                Rule.Id,
                Severity ?? Rule.DefaultSeverity,
                span,
                Message,
                Expression,
                related,
                [.. Fixes.Select(fix => fix with { Edits = [.. fix.Edits.Select(edit => edit with { Span = edit.Span.Shift(origin) })] })])
            : null;
        return new(Kind, Rule.Id, Outcome, span, Expression, related, finding);
    }
}
