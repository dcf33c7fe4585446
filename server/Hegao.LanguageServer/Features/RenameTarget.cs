using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>What can be renamed at a place: a glossary term in its entry and its mentions, or an indicator in the claims that word it so.</summary>
/// <param name="Span">The name at the place that was asked about.</param>
/// <param name="Name">The name.</param>
/// <param name="Places">All places that say it, in reading order.</param>
/// <param name="IsTerm">Whether it is a glossary term.</param>
internal sealed record RenameTarget(TextSpan Span, string Name, ImmutableArray<TextSpan> Places, bool IsTerm)
{
    /// <summary>The target at <paramref name="position"/>.</summary>
    /// <exception cref="LspException">Nothing there can be renamed.</exception>
    public static RenameTarget Find(OpenDocument document, Position position, ServerSnapshot snapshot)
    {
        var offset = snapshot.Positions(document).ToOffset(position);
        return OfTerm(document, offset) ?? OfIndicator(document, offset) ?? throw new LspException(
            ErrorCodes.RequestFailed,
            snapshot.Language == UserLanguage.English
                ? "Only a glossary term or the name of an indicator can be renamed. Put the caret on one."
                : "此处不能重命名：只有名词解释的词条和指标名称可以重命名，请把光标放在这样的名称上。");
    }

    private static RenameTarget? OfTerm(OpenDocument document, int offset)
    {
        if (TermLookup.Find(document.Analysis.Glossary, offset) is not { } term || WithoutQuotes(document.Tree, term.Span) is not { IsEmpty: false } span)
            return null;
        var name = document.Tree.GetText(span);

        // A note's marker ([3]) is a use of the term, but no name.
        if (name[0] is '[' or '［' or '【' or '〔')
            return null;
        var places = term.Entry.Mentions.Add(term.Entry.TermSpan).SelectMany(place => Within(document.Tree, place, name));
        return new(span, name, InOrder(places), IsTerm: true);
    }

    private static RenameTarget? OfIndicator(OpenDocument document, int offset)
    {
        var block = document.Tree.FindBlock(offset).Span;
        foreach (var claim in document.Analysis.Claims)
        {
            if (!block.Contains(claim.NumberSpan.Start) || IndicatorWording.Find(document.Tree, claim) is not { } span || !span.Touches(offset))
                continue;
            var name = document.Tree.GetText(span);
            var places = ClaimLookup.MentionsOf(document.Analysis, claim)
                .Select(mention => IndicatorWording.Find(document.Tree, mention))
                .OfType<TextSpan>()
                .Where(place => document.Tree.GetText(place) == name);
            return new(span, name, InOrder(places), IsTerm: false);
        }

        return null;
    }

    private static IEnumerable<TextSpan> Within(DraftTree tree, TextSpan place, string name)
    {
        var at = tree.GetText(place).IndexOf(name, StringComparison.Ordinal);
        if (at >= 0)
            yield return new(place.Start + at, name.Length);
    }

    private static TextSpan WithoutQuotes(DraftTree tree, TextSpan span)
    {
        var text = tree.GetText(span);
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan().TrimEnd().Length;
        if (end - start > 2 && text[start] is '“' or '「' && text[end - 1] is '”' or '」' && text.IndexOfAny(['”', '」']) == end - 1)
            (start, end) = (start + 1, end - 1);
        return TextSpan.FromBounds(span.Start + start, span.Start + Math.Max(start, end));
    }

    private static ImmutableArray<TextSpan> InOrder(IEnumerable<TextSpan> places) => [.. places.Distinct().OrderBy(static place => place.Start)];
}
