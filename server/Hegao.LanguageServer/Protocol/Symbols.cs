namespace Hegao.LanguageServer.Protocol;

/// <summary>LSP 3.17 §documentSymbol.</summary>
internal sealed record DocumentSymbol(string Name, SymbolKind Kind, LspRange Range, LspRange SelectionRange, DocumentSymbol[]? Children);

/// <summary>LSP 3.17 §symbolInformation, for clients that know no tree of symbols.</summary>
internal sealed record SymbolInformation(string Name, SymbolKind Kind, Location Location, string? ContainerName);

/// <summary>LSP 3.17 §symbolKind, as far as used.</summary>
internal enum SymbolKind
{
    Module = 2,
    Namespace = 3,
    Variable = 13,
    Constant = 14,
    String = 15,
    Object = 19,
    Key = 20,
    EnumMember = 22,
}

/// <summary>LSP 3.17 §foldingRange.</summary>
internal sealed record FoldingRange(int StartLine, int? StartCharacter, int EndLine, int? EndCharacter);
