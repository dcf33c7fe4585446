using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>The glossary term at a place of a draft.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="Span">Where it stands: one of the entry's mentions, or the entry's head.</param>
internal sealed record TermAtPlace(GlossaryEntry Entry, TextSpan Span);

/// <summary>Finds the term that hover, definition, references and highlight are asked about.</summary>
internal static class TermLookup
{
    /// <summary>The term at <paramref name="position"/> of an open document, or null.</summary>
    public static TermAtPlace? Find(TextDocumentIdentifier identifier, Position position, ServerSnapshot snapshot, out OpenDocument? document)
    {
        if (!snapshot.TryGetDocument(identifier.Uri, out document))
            return null;
        return Find(document.Analysis.Glossary, snapshot.Positions(document).ToOffset(position));
    }

    /// <summary>
    /// The term around <paramref name="offset"/>; one that the offset only touches at its end counts where there is none around it, because
    /// a caret stands there after typing. Of terms inside one another the longest counts.
    /// </summary>
    public static TermAtPlace? Find(Glossary glossary, int offset)
    {
        TermAtPlace? best = null;
        foreach (var entry in glossary.Entries)
        {
            best = Better(best, entry, entry.TermSpan, offset);
            foreach (var mention in entry.Mentions)
                best = Better(best, entry, mention, offset);
        }

        return best;
    }

    private static TermAtPlace? Better(TermAtPlace? best, GlossaryEntry entry, TextSpan span, int offset)
    {
        if (!span.Touches(offset) || span.IsEmpty)
            return best;
        if (best is null)
            return new(entry, span);
        var (inside, bestInside) = (span.Contains(offset), best.Span.Contains(offset));
        return inside != bestInside ? inside ? new(entry, span) : best : span.Length > best.Span.Length ? new(entry, span) : best;
    }
}
