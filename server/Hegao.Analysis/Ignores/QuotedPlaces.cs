using System.Text;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Ignores;

/// <summary>
/// Finds the words that an ignore quotes. They are looked for in what is read, where a line break or emphasis does not part them; what is not read is
/// compared as it is written. Each block is laid out once, however many ignores ask.
/// </summary>
internal sealed class QuotedPlaces(DraftTree tree)
{
    private readonly Dictionary<BlockId, (string Text, List<int> Places)> dense = [];

    /// <summary>Whether <paramref name="span"/> lies in or touches a place where its block says <paramref name="quote"/>, which has no spaces.</summary>
    public bool Touches(TextSpan span, string quote)
    {
        var block = tree.FindBlock(span.Start);
        if (!dense.TryGetValue(block.Id, out var known))
            dense.Add(block.Id, known = Lay(block));
        var (text, places) = known;
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0 && quote.Length > 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            var (start, length) = (places[at], places[at + quote.Length - 1] + 1 - places[at]);
            var place = block.IsProse ? block.ToSource(start, length) : new(block.Span.Start + start, length);
            if (span.Start <= place.End && span.End >= place.Start)
                return true;
        }

        return false;
    }

    private static (string Text, List<int> Places) Lay(BlockSyntax block)
    {
        var reading = block.IsProse ? block.GetReading() : Folding.Fold(block.Text.ToString());
        var text = new StringBuilder(reading.Length);
        var places = new List<int>(reading.Length);
        for (var i = 0; i < reading.Length; i++)
        {
            if (char.IsWhiteSpace(reading[i]))
                continue;
            text.Append(reading[i]);
            places.Add(i);
        }

        return (text.ToString(), places);
    }
}
