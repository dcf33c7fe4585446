using System.Collections.Immutable;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;

namespace Hegao.LanguageServer;

/// <summary>What the client said of itself in <c>initialize</c>, as far as answers depend on it.</summary>
internal sealed record ClientProfile
{
    /// <summary>The unit of columns.</summary>
    public PositionEncoding Encoding { get; init; }

    /// <summary>Takes a tree of symbols.</summary>
    public bool SymbolTree { get; init; }

    /// <summary>Folds whole lines only.</summary>
    public bool LineFoldingOnly { get; init; }

    /// <summary>Wants no more folds than this.</summary>
    public int FoldingLimit { get; init; } = int.MaxValue;

    /// <summary>Shows Markdown in a hover, and prefers it or leaves the choice.</summary>
    public bool HoverMarkdown { get; init; }

    /// <summary>Asks for completions.</summary>
    public bool Completes { get; init; }

    /// <summary>Asks for the documentation of a completion only when it is looked at.</summary>
    public bool ResolvesCompletion { get; init; }

    /// <summary>Shows Markdown beside a completion, and prefers it or leaves the choice.</summary>
    public bool CompletionMarkdown { get; init; }

    /// <summary>Shows a few words behind the label of a completion.</summary>
    public bool CompletionLabelDetails { get; init; }

    /// <summary>Takes links, which tell the whole entry from its term.</summary>
    public bool DefinitionLinks { get; init; }

    /// <summary>Shows the places that a finding rests on.</summary>
    public bool RelatedInformation { get; init; }

    /// <summary>Shows a link to the page of a rule.</summary>
    public bool CodeDescription { get; init; }

    /// <summary>Takes code actions that are more than commands.</summary>
    public bool CodeActionLiterals { get; init; }

    /// <summary>Knows which code action to apply by its quick-fix key.</summary>
    public bool PreferredActions { get; init; }

    /// <summary>Asks for the edit of a code action only when it is chosen.</summary>
    public bool ResolvesEdits { get; init; }

    /// <summary>Takes edits bound to a version.</summary>
    public bool DocumentChanges { get; init; }

    /// <summary>Asks what would be renamed before it asks for a new name.</summary>
    public bool PreparesRename { get; init; }

    /// <summary>Formats whole documents.</summary>
    public bool Formats { get; init; }

    /// <summary>Formats what is selected.</summary>
    public bool FormatsRanges { get; init; }

    /// <summary>Formats while something is typed.</summary>
    public bool FormatsOnType { get; init; }

    /// <summary>Colours semantic tokens.</summary>
    public bool SemanticTokens { get; init; }

    /// <summary>Asks what changed in the tokens.</summary>
    public bool SemanticTokenDeltas { get; init; }

    /// <summary>Follows links.</summary>
    public bool Links { get; init; }

    /// <summary>Shows where a link leads.</summary>
    public bool LinkTooltips { get; init; }

    /// <summary>Asks for tokens anew when told to.</summary>
    public bool RefreshesSemanticTokens { get; init; }

    /// <summary>Asks for hints anew when told to.</summary>
    public bool RefreshesInlayHints { get; init; }

    /// <summary>The methods that it asks again where the draft had changed.</summary>
    public ImmutableHashSet<string> RetriedMethods { get; init; } = [];

    /// <summary>Looks for names over the whole workspace.</summary>
    public bool WorkspaceSymbols { get; init; }

    /// <summary>Tells when folders come or go.</summary>
    public bool TellsFolders { get; init; }

    /// <summary>Shows the progress of what the server does by itself.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Shows inlay hints.</summary>
    public bool InlayHints { get; init; }

    /// <summary>Pulls diagnostics.</summary>
    public bool PullsDiagnostics { get; init; }

    /// <summary>Pulls diagnostics anew when told to.</summary>
    public bool RefreshesDiagnostics { get; init; }

    /// <summary>Can be asked for settings.</summary>
    public bool AnswersConfiguration { get; init; }

    /// <summary>Tells changes of settings only to who registered for them.</summary>
    public bool RegistersConfiguration { get; init; }

    /// <summary>Shows code lenses.</summary>
    public bool CodeLenses { get; init; }

    /// <summary>Asks for code lenses anew when told to.</summary>
    public bool RefreshesCodeLenses { get; init; }

    /// <summary>Watches files for who registered for them.</summary>
    public bool WatchesFiles { get; init; }

    /// <summary>Reads the capabilities.</summary>
    public static ClientProfile From(ClientCapabilities capabilities)
    {
        var document = capabilities.TextDocument;
        var workspace = capabilities.Workspace;
        var action = document?.CodeAction;
        var completion = document?.Completion?.CompletionItem;
        return new()
        {
            Encoding = PositionEncodings.Choose(capabilities.General?.PositionEncodings),
            SymbolTree = document?.DocumentSymbol?.HierarchicalDocumentSymbolSupport ?? false,
            LineFoldingOnly = document?.FoldingRange?.LineFoldingOnly ?? false,
            FoldingLimit = document?.FoldingRange?.RangeLimit ?? int.MaxValue,
            HoverMarkdown = PrefersMarkdown(document?.Hover?.ContentFormat),
            Completes = document?.Completion is not null,
            ResolvesCompletion = completion?.ResolveSupport?.Properties?.Contains("documentation") ?? false,
            CompletionMarkdown = PrefersMarkdown(completion?.DocumentationFormat),
            CompletionLabelDetails = completion?.LabelDetailsSupport ?? false,
            DefinitionLinks = document?.Definition?.LinkSupport ?? false,
            RelatedInformation = document?.PublishDiagnostics?.RelatedInformation ?? false,
            CodeDescription = document?.PublishDiagnostics?.CodeDescriptionSupport ?? false,
            CodeActionLiterals = action?.CodeActionLiteralSupport is not null,
            PreferredActions = action?.IsPreferredSupport ?? false,
            ResolvesEdits = (action?.DataSupport ?? false) && (action?.ResolveSupport?.Properties?.Contains("edit") ?? false),
            DocumentChanges = workspace?.WorkspaceEdit?.DocumentChanges ?? false,
            PreparesRename = document?.Rename?.PrepareSupport ?? false,
            Formats = document?.Formatting is not null,
            FormatsRanges = document?.RangeFormatting is not null,
            FormatsOnType = document?.OnTypeFormatting is not null,
            SemanticTokens = document?.SemanticTokens is not null,
            SemanticTokenDeltas = document?.SemanticTokens?.TakesDeltas ?? false,
            Links = document?.DocumentLink is not null,
            LinkTooltips = document?.DocumentLink?.TooltipSupport ?? false,
            RefreshesSemanticTokens = workspace?.SemanticTokens?.RefreshSupport ?? false,
            WorkspaceSymbols = workspace?.Symbol is not null,
            TellsFolders = workspace?.WorkspaceFolders ?? false,
            ShowsProgress = capabilities.Window?.WorkDoneProgress ?? false,
            RefreshesInlayHints = workspace?.InlayHint?.RefreshSupport ?? false,
            RetriedMethods = [.. capabilities.General?.StaleRequestSupport?.RetryOnContentModified ?? []],
            InlayHints = document?.InlayHint is not null,
            PullsDiagnostics = document?.Diagnostic is not null,
            RefreshesDiagnostics = workspace?.Diagnostics?.RefreshSupport ?? false,
            AnswersConfiguration = workspace?.Configuration ?? false,
            CodeLenses = document?.CodeLens is not null,
            RefreshesCodeLenses = workspace?.CodeLens?.RefreshSupport ?? false,
            WatchesFiles = workspace?.DidChangeWatchedFiles?.DynamicRegistration ?? false,
            RegistersConfiguration = workspace?.DidChangeConfiguration?.DynamicRegistration ?? false,
        };
    }

    /// <summary>The list is in the client's order of preference (LSP 3.17 §hoverClientCapabilities).</summary>
    private static bool PrefersMarkdown(string[]? formats) => formats is { Length: > 0 } && formats[0] == MarkupKind.Markdown;
}
