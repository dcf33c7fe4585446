using Hegao.Syntax;

namespace Hegao.Analysis.Facts;

/// <summary>How figures from outside of a draft are told in its findings.</summary>
internal static class OutsideWording
{
    /// <summary>增长5.4%, 下降3.2%, 137.2亿元.</summary>
    public static string Say(Facet facet, ClaimDirection direction, string written) => (facet, direction) switch
    {
        (Facet.Growth or Facet.Delta, ClaimDirection.Down) => "下降" + written,
        (Facet.Growth, _) => "增长" + written,
        _ => written,
    };

    /// <inheritdoc cref="Say(Facet, ClaimDirection, string)"/>
    public static string Say(Fact fact) => Say(fact.Facet, fact.Direction, fact.Written);

    /// <summary>The sign between two values that were compared.</summary>
    public static string Sign(CheckOutcome outcome, string here, string there) => outcome == CheckOutcome.Fails ? "≠" : here == there ? "=" : "≈";

    /// <summary>Where the figure stands, for a finding at <paramref name="span"/>.</summary>
    public static RelatedPlace Place(TextSpan span, Fact figure) => new(span, new($"{figure.Indicator}{Say(figure)}", $"{figure.Indicator} {Say(figure)}")) { Outside = figure.Place };
}
