namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §diagnostic.</summary>
internal sealed record Diagnostic(
    LspRange Range,
    DiagnosticSeverity Severity,
    string Code,
    string Source,
    string Message,
    CodeDescription? CodeDescription = null,
    DiagnosticRelatedInformation[]? RelatedInformation = null);

/// <summary>LSP 3.17 §diagnosticSeverity.</summary>
internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
}

/// <summary>LSP 3.17 §codeDescription.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>LSP 3.17 §diagnosticRelatedInformation.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>LSP 3.17 §publishDiagnosticsParams.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, Diagnostic[] Diagnostics);

/// <summary>LSP 3.17 §documentDiagnosticParams.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null) : IDocumentParams;

/// <summary>LSP 3.17 §documentDiagnosticReport: <c>full</c> with items, or <c>unchanged</c> without.</summary>
internal sealed record DocumentDiagnosticReport(string Kind, string ResultId, Diagnostic[]? Items)
{
    public const string Full = "full";
    public const string Unchanged = "unchanged";
}
