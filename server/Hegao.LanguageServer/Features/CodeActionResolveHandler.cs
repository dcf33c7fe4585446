using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Fixes;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary><c>codeAction/resolve</c>: the edit of an action that was offered without one.</summary>
internal sealed class CodeActionResolveHandler : IRequestHandler<CodeAction, CodeAction>
{
    /// <inheritdoc/>
    public ValueTask<CodeAction?> HandleAsync(CodeAction parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (parameters.Data is not { } data)
            return new(parameters);
        return snapshot.TryGetDocument(data.Uri, out var document)
            ? new(Resolve(document.Analysis.Findings, document, snapshot, parameters, data))
            : throw Modified();
    }

    /// <summary>The action with its edit.</summary>
    /// <exception cref="LspException">The document is not the one that the action was offered for.</exception>
    internal static CodeAction Resolve(
        ImmutableArray<Finding> findings, OpenDocument document, ServerSnapshot snapshot, CodeAction action, CodeActionData data)
    {
        if (document.Version != data.Version)
            throw Modified();
        return action with { Edit = WorkspaceEdits.Build(document, snapshot, EditsOf(findings, data)) };
    }

    private static ImmutableArray<TextChange> EditsOf(ImmutableArray<Finding> findings, CodeActionData data)
    {
        if (data.Rule is null)
            return FixAll.Edits(findings);
        foreach (var finding in findings)
        {
            if (finding.Rule == data.Rule && finding.Span.Start == data.Start && data.Fix >= 0 && data.Fix < finding.Fixes.Length)
                return finding.Fixes[data.Fix].Edits;
        }

        throw Modified();
    }

    private static LspException Modified() => new(
        ErrorCodes.ContentModified, "文稿已改动，请重新选择修正。The draft has changed; please choose the fix again.");
}
