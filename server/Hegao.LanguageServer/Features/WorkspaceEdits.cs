using System.Collections.Immutable;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>Writes edits of one document as the client takes them.</summary>
internal static class WorkspaceEdits
{
    /// <summary>Bound to the version where the client knows versions, so that it refuses them once the draft has changed.</summary>
    public static WorkspaceEdit Build(OpenDocument document, ServerSnapshot snapshot, ImmutableArray<TextChange> changes)
    {
        var positions = snapshot.Positions(document);
        var edits = new TextEdit[changes.Length];
        for (var i = 0; i < edits.Length; i++)
            edits[i] = new(positions.ToRange(changes[i].Span), changes[i].NewText);

        return snapshot.Client.DocumentChanges
            ? new(DocumentChanges: [new(new(document.Uri, document.Version), edits)])
            : new(Changes: new() { [document.Uri] = edits });
    }
}
