using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Indexing;

/// <summary>What is known of a draft on disk without keeping its text.</summary>
/// <param name="Stamp">The file as it was read.</param>
/// <param name="Uri">Its address.</param>
/// <param name="Words">The vocabulary that it was read in.</param>
/// <param name="Symbols">Its sections, terms and indicators.</param>
internal sealed record IndexedDraft(DraftStamp Stamp, string Uri, Vocabulary Words, ImmutableArray<IndexedSymbol> Symbols);

/// <summary>A name that is looked for over all drafts.</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="Folded">As it is compared.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it stands, in the client's encoding.</param>
/// <param name="Container">What it lies in, or what is said of it; null for nothing.</param>
internal sealed record IndexedSymbol(string Name, string Folded, SymbolKind Kind, LspRange Range, string? Container);
