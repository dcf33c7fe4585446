using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>One slip that a rule found.</summary>
/// <param name="Rule">Rule id, for instance <c>HG1001</c>.</param>
/// <param name="Severity">Severity after settings are applied.</param>
/// <param name="Span">What to underline.</param>
/// <param name="Message">What is wrong, with its arithmetic.</param>
/// <param name="Expression">The bare arithmetic, or null where the finding has none.</param>
/// <param name="Related">The other places that the finding rests on.</param>
/// <param name="Fixes">Offered corrections, the certain ones first; empty where the right text is not certain.</param>
public sealed record Finding(
    string Rule,
    Severity Severity,
    TextSpan Span,
    LocalizedText Message,
    string? Expression,
    ImmutableArray<RelatedPlace> Related,
    ImmutableArray<Fix> Fixes);

/// <summary>Another place that a finding rests on.</summary>
/// <param name="Span">Where it stands in the same draft; the finding's own place where it stands in another file.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedPlace(TextSpan Span, LocalizedText Message)
{
    /// <summary>Where it stands in another file; null for a place of the same draft.</summary>
    public OutsidePlace? Outside { get; init; }
}

/// <summary>An offered correction.</summary>
/// <param name="Title">What it does, as a command: "改为（三）".</param>
/// <param name="Edits">Disjoint edits in ascending order, all in the coordinates of the analysed text.</param>
/// <param name="Kind">Whether it may be applied without a look.</param>
public sealed record Fix(LocalizedText Title, ImmutableArray<TextChange> Edits, FixKind Kind);

/// <summary>How safe a fix is.</summary>
public enum FixKind
{
    /// <summary>One of several right texts; never preferred, never part of fix-all.</summary>
    Alternative,

    /// <summary>The right text is certain, but it changes what the draft says (a number, a name).</summary>
    Certain,

    /// <summary>Only form changes (a numeral of a section, a full stop); part of <c>source.fixAll.hegao</c>.</summary>
    FormOnly,
}
