using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>One comparison (核对) with its arithmetic and its outcome; kept where it holds too.</summary>
/// <param name="Kind">What was compared.</param>
/// <param name="Rule">The rule that would report it.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Span">The number or count that was checked.</param>
/// <param name="Expression">The arithmetic: 71082 ÷ 38787 = 1.8326 ≈ 1.83.</param>
/// <param name="Related">The other places.</param>
/// <param name="Finding">What is reported where it fails; null otherwise.</param>
public sealed record Check(
    CheckKind Kind,
    string Rule,
    CheckOutcome Outcome,
    TextSpan Span,
    string Expression,
    ImmutableArray<RelatedPlace> Related,
    Finding? Finding);
