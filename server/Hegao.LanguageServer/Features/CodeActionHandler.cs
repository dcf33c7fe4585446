using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Fixes;
using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>textDocument/codeAction</c>: one quick fix for each correction that a finding offers, and "fix all" of what changes form only.
/// A correction that is one of several is never preferred: which text is right is the writer's to say.
/// </summary>
internal sealed class CodeActionHandler : IRequestHandler<CodeActionParams, CodeAction[]>
{
    /// <inheritdoc/>
    public ValueTask<CodeAction[]?> HandleAsync(CodeActionParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        // A client without literals takes only commands, and this server has none.
        if (!snapshot.Client.CodeActionLiterals || !snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;

        return new(Offer(document.Analysis.Findings, document, snapshot, parameters));
    }

    /// <summary>The actions for these findings of a document.</summary>
    internal static CodeAction[] Offer(
        ImmutableArray<Finding> findings, OpenDocument document, ServerSnapshot snapshot, CodeActionParams parameters)
    {
        var actions = new List<CodeAction>();
        if (IsAskedFor(CodeActionKind.QuickFix, parameters.Context.Only))
        {
            var span = snapshot.Positions(document).ToSpan(parameters.Range);
            var diagnostics = new DiagnosticBuilder(document, snapshot);
            foreach (var finding in findings)
            {
                if (finding.Fixes.IsEmpty || finding.Span.Start > span.End || finding.Span.End < span.Start)
                    continue;
                var diagnostic = diagnostics.Build(finding);
                for (var i = 0; i < finding.Fixes.Length; i++)
                    actions.Add(QuickFix(document, snapshot, finding, i, diagnostic));
            }
        }

        if (IsAskedFor(CodeActionKind.FixAll, parameters.Context.Only) && FixAll.IsOffered(findings))
            actions.Add(FixAllAction(findings, document, snapshot));
        return [.. actions];
    }

    /// <summary>Whether <paramref name="kind"/> or a kind above it is asked for; kinds are paths with dots (LSP 3.17 §codeActionKind).</summary>
    private static bool IsAskedFor(string kind, string[]? only) =>
        only is null || only.Any(asked => kind == asked || kind.StartsWith(asked + ".", StringComparison.Ordinal));

    private static CodeAction QuickFix(OpenDocument document, ServerSnapshot snapshot, Finding finding, int index, Diagnostic diagnostic)
    {
        var fix = finding.Fixes[index];
        var preferred = fix.Kind != FixKind.Alternative && index == 0;
        return new(
            fix.Title.In(snapshot.Language),
            CodeActionKind.QuickFix,
            [diagnostic],
            IsPreferred: preferred && snapshot.Client.PreferredActions ? true : null,
            Edit: snapshot.Client.ResolvesEdits ? null : WorkspaceEdits.Build(document, snapshot, fix.Edits),
            Data: snapshot.Client.ResolvesEdits ? new(document.Uri, document.Version, finding.Rule, finding.Span.Start, index) : null);
    }

    private static CodeAction FixAllAction(ImmutableArray<Finding> findings, OpenDocument document, ServerSnapshot snapshot) => new(
        snapshot.Language == UserLanguage.English ? "Fix everything that changes form only" : "修正全部仅涉及形式的问题",
        CodeActionKind.FixAll,
        Edit: snapshot.Client.ResolvesEdits ? null : WorkspaceEdits.Build(document, snapshot, FixAll.Edits(findings)),
        Data: snapshot.Client.ResolvesEdits ? new(document.Uri, document.Version) : null);
}
