using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// What a paragraph rule saw in one block, in offsets from the block's start: true wherever the block stands, and shared by all versions
/// that share the block.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">What to underline.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Expression">The bare arithmetic, or null.</param>
/// <param name="Related">Other places in the same block.</param>
/// <param name="Fixes">Corrections whose edits are in the same block.</param>
internal sealed record Observation(
    RuleDescriptor Rule,
    TextSpan Span,
    LocalizedText Message,
    string? Expression,
    ImmutableArray<RelatedPlace> Related,
    ImmutableArray<Fix> Fixes)
{
    /// <summary>The finding that the observation makes where its block starts at <paramref name="origin"/>.</summary>
    public Finding At(int origin) => new(
        Rule.Id,
        Rule.DefaultSeverity,
        Span.Shift(origin),
        Message,
        Expression,
        [.. Related.Select(related => related with { Span = related.Span.Shift(origin) })],
        [.. Fixes.Select(fix => fix with { Edits = [.. fix.Edits.Select(edit => edit with { Span = edit.Span.Shift(origin) })] })]);
}
