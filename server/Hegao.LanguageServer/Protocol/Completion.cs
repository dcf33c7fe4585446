using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §completionOptions.</summary>
internal sealed record CompletionOptions(string[] TriggerCharacters, bool ResolveProvider);

/// <summary>LSP 3.17 §completionParams.</summary>
internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position, CompletionContext? Context = null) : IDocumentParams;

/// <summary>LSP 3.17 §completionContext; the kind 2 says that one of the trigger characters was typed.</summary>
internal sealed record CompletionContext(int TriggerKind = 1, string? TriggerCharacter = null);

/// <summary>LSP 3.17 §completionList; one that is incomplete is asked for anew when more is typed.</summary>
internal sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

/// <summary>LSP 3.17 §completionItem.</summary>
internal sealed record CompletionItem(
    string Label,
    CompletionItemKind Kind,
    string? Detail,
    string SortText,
    string FilterText,
    TextEdit TextEdit,
    CompletionItemLabelDetails? LabelDetails = null,
    MarkupContent? Documentation = null,
    CompletionData? Data = null);

/// <summary>
/// An item as the client sends it back to be resolved: what is not needed to find its documentation goes back as it came, whatever form the client
/// gave it meanwhile.
/// </summary>
internal sealed class CompletionItemToResolve
{
    /// <summary>What was given along with the item; null where nothing was.</summary>
    public CompletionData? Data { get; set; }

    /// <summary>What the client is to show beside it.</summary>
    public MarkupContent? Documentation { get; set; }

    /// <summary>All other members.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

/// <summary>LSP 3.17 §completionItemLabelDetails.</summary>
internal sealed record CompletionItemLabelDetails(string Description);

/// <summary>What <c>completionItem/resolve</c> needs to find the term or the indicator again.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Term">The glossary term as its entry is headed; null for an indicator.</param>
/// <param name="Indicator">The indicator as the draft words it; null for a term.</param>
internal sealed record CompletionData(string Uri, string? Term = null, string? Indicator = null);

/// <summary>LSP 3.17 §completionItemKind, as far as used; kinds are only icons in an editor.</summary>
internal enum CompletionItemKind
{
    Variable = 6,
    Value = 12,
    Keyword = 14,
    Reference = 18,
}
