using Hegao.Syntax.Lexing;

namespace Hegao.Syntax.Markers;

/// <summary>
/// Finds out how markers were written. They are read in folded text, in which （ and ( are one; the difference is looked up in the source.
/// </summary>
internal static class WrittenForm
{
    /// <summary>Gives each of <paramref name="markers"/> the form in which it stands in <paramref name="source"/>.</summary>
    public static void Restore(ReadOnlySpan<char> source, ReadOnlySpan<Elision> elisions, ReadOnlySpan<GreenToken> tokens, ref PooledBuffer<MarkedToken> markers)
    {
        for (var i = 0; i < markers.Count; i++)
        {
            var marked = markers[i];
            if (marked.Marker.Form is not MarkerForm.Standard)
                continue;
            var token = tokens[marked.Token];
            var (opening, closing) = (source[Elision.ToSource(elisions, token.Start)], source[Elision.ToSource(elisions, token.End - 1)]);
            markers[i] = marked with { Marker = marked.Marker with { Form = Of(marked.Marker.Scheme, opening, closing) } };
        }
    }

    private static MarkerForm Of(MarkerScheme scheme, char opening, char closing) => (scheme, opening, closing) switch
    {
        (MarkerScheme.HanParenthesis or MarkerScheme.ArabicParenthesis, '(', ')') => MarkerForm.HalfWidth,
        (MarkerScheme.HanParenthesis or MarkerScheme.ArabicParenthesis, '(', _) or (MarkerScheme.HanParenthesis or MarkerScheme.ArabicParenthesis, _, ')') => MarkerForm.Mixed,
        (MarkerScheme.ArabicDot, _, '．') => MarkerForm.FullWidthDot,
        _ => MarkerForm.Standard,
    };
}
