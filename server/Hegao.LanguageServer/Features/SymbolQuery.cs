using Hegao.Syntax.Lexicon;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// Compares names with what somebody types to find one: its characters in their order, whatever stands between them (LSP 3.17 §workspace_symbol asks
/// for a relaxed comparison), in any script, width and case.
/// </summary>
internal sealed class SymbolQuery(string query)
{
    private readonly string folded = Fold(query);

    /// <summary>A text as it is compared.</summary>
    public static string Fold(string text) => Folding.Fold(text).ToLowerInvariant();

    /// <summary>How well a folded name fits: 0 where it starts so, 1 where it holds the words, 2 where it holds their characters, null where it does not fit.</summary>
    public int? RankOf(string name)
    {
        if (name.StartsWith(folded, StringComparison.Ordinal))
            return 0;
        if (name.Contains(folded, StringComparison.Ordinal))
            return 1;
        var at = 0;
        foreach (var c in folded)
        {
            at = name.IndexOf(c, at) + 1;
            if (at == 0)
                return null;
        }

        return 2;
    }
}
