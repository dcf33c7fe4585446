using System.Collections.Immutable;
using Hegao.Analysis.Glossaries;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Moves an entry of a glossary to the place of another one: markers stay where they are, terms and explanations between the two move up or down by one.</summary>
internal static class EntryMove
{
    /// <summary>The edits; null where the body refers to one of these entries by its number, or where an entry's text can't be told from its neighbours'.</summary>
    public static ImmutableArray<TextChange>? Make(AnalysisParts draft, int entry, int target)
    {
        var (first, last) = (Math.Min(entry, target), Math.Max(entry, target));
        if (draft.Glossary.Uses.Any(use => use.Form == TermUseForm.Marked && use.Entry >= first && use.Entry <= last))
            return null;
        var texts = new TextSpan[last - first + 1];
        for (var i = first; i <= last; i++)
        {
            if (TextOf(draft, draft.Glossary.Items[i]) is not { } text || (i > first && text.Start < texts[i - first - 1].End))
                return null;
            texts[i - first] = text;
        }

        var edits = ImmutableArray.CreateBuilder<TextChange>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            // The entry itself comes first or last; the others make room.
            var from = entry == last ? (i == 0 ? texts.Length - 1 : i - 1) : i == texts.Length - 1 ? 0 : i + 1;
            edits.Add(new(texts[i], draft.Tree.GetText(texts[from])));
        }

        return edits.ToImmutable();
    }

    // From the term to the end of the explanation, without the white space behind.
    private static TextSpan? TextOf(AnalysisParts draft, GlossaryItem item)
    {
        var term = item.TermPlace.In(draft.Tree);
        var end = item.Definition.Count == 0 ? term.End : Math.Max(term.End, item.Definition[^1].In(draft.Tree).End);
        var length = draft.Tree.GetText(TextSpan.FromBounds(term.Start, end)).TrimEnd().Length;
        return length == 0 ? null : new(term.Start, length);
    }
}
