using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Synchronization;

/// <summary>
/// Turns the changes of one <c>didChange</c> into changes of the tree. They are collected, not applied one by one, because one update of the
/// tree says best what it shares with the last version.
/// </summary>
internal sealed class ContentChanges(DraftTree tree, PositionEncoding encoding)
{
    private readonly List<TextChange> changes = [];

    // The tree that positions are looked up in: it lags behind by the changes from `applied` on.
    private DraftTree lookup = tree;
    private int applied;

    /// <summary>The changes so far, each in the coordinates that its predecessors leave behind.</summary>
    public TextChange[] ToArray() => [.. changes];

    /// <summary>Adds the next change, given in the coordinates that its predecessors leave behind (LSP 3.17 §didChange).</summary>
    public TextChange Add(TextDocumentContentChangeEvent change)
    {
        if (change.Range is not { } range)
        {
            CatchUp();
            changes.Add(FullReplacement.Reduce(lookup, change.Text));
            return changes[^1];
        }

        // Editors send the edits of many cursors from the last to the first: those before all pending ones are where they always were.
        var converter = new PositionConverter(lookup, encoding);
        var span = converter.ToSpan(range);
        for (var i = applied; i < changes.Count; i++)
        {
            if (span.End < changes[i].Span.Start)
                continue;
            CatchUp();
            span = new PositionConverter(lookup, encoding).ToSpan(range);
            break;
        }

        changes.Add(new(span, change.Text));
        return changes[^1];
    }

    private void CatchUp()
    {
        lookup = lookup.WithChanges(changes.ToArray().AsSpan(applied));
        applied = changes.Count;
    }
}
