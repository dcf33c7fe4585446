using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>Offers the next marker (序号) of the numberings that are open, at the start of an otherwise empty line.</summary>
internal static class MarkerCompletion
{
    /// <summary>Adds the markers that begin with what is typed, the innermost numbering first.</summary>
    public static void Add(CompletionItems items, CompletionPlace place, OpenDocument document, UserLanguage language)
    {
        if (!place.ReachesLineStart || place.After.AsSpan().Trim().Length > 0)
            return;
        var typed = place.Before.AsSpan().TrimStart(" \t\u3000#");
        var indent = place.Before.Length - typed.Length;
        foreach (var next in NextMarker.At(document.Analysis, place.LineStart))
        {
            var marker = next.Text.TrimEnd();
            if (typed.Length >= marker.Length || !Folding.Fold(marker).StartsWith(Folding.Fold(typed.ToString()), StringComparison.Ordinal))
                continue;

            // An indent of the writer's own stays as it is; in front of nothing the one of the numbering is written.
            var text = indent == 0 && typed.Length == 0 ? next.Indent + next.Text : next.Text;
            items.Add(text, marker, typed.Length, CompletionItemKind.Keyword, Describe(document.Tree, next, language));
        }
    }

    private static string Describe(DraftTree tree, NextMarker next, UserLanguage language)
    {
        var before = tree.GetText(next.Predecessor).Trim();
        var line = tree.GetPosition(next.Predecessor.Start).Line + 1;
        return language == UserLanguage.English ? $"next after {before} in line {line}" : $"接第{line}行的“{before}”";
    }
}
