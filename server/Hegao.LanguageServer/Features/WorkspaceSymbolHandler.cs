using Hegao.LanguageServer.Indexing;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary><c>workspace/symbol</c>: sections, glossary terms and indicators of all drafts, of those that are open as they are being edited.</summary>
internal sealed class WorkspaceSymbolHandler(IClient client, FolderIndex index) : IRequestHandler<WorkspaceSymbolParams, SymbolInformation[]>
{
    /// <summary>More are not looked through; another character narrows them.</summary>
    private const int MaxSymbols = 500;

    /// <inheritdoc/>
    public async ValueTask<SymbolInformation[]?> HandleAsync(WorkspaceSymbolParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        var results = new PartialResults<SymbolInformation>(client, parameters.PartialResultToken, static part => part);
        var query = new SymbolQuery(parameters.Query);
        var left = MaxSymbols;
        var open = new HashSet<string>(StringComparer.Ordinal);
        var matches = new List<Match>();
        foreach (var document in snapshot.Documents.All.OrderBy(static document => document.Uri, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            open.Add(FileUri.ToPath(document.Uri) ?? document.Uri);
            Collect(matches, query, document.Uri, SymbolReader.Read(document.Analysis, snapshot.Client.Encoding, snapshot.Language));
        }

        // What is open is there at once; the folder may have to be read first.
        left -= await SendAsync(results, matches, left).ConfigureAwait(false);
        await results.FlushAsync().ConfigureAwait(false);
        matches.Clear();
        await foreach (var draft in index.DraftsAsync(snapshot, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!open.Contains(draft.Stamp.Path))
                Collect(matches, query, draft.Uri, draft.Symbols);

            // A client that takes parts shows each draft's names as it is read, and puts them in its own order.
            if (parameters.PartialResultToken is null)
                continue;
            left -= await SendAsync(results, matches, left).ConfigureAwait(false);
            matches.Clear();
        }

        await SendAsync(results, matches, left).ConfigureAwait(false);
        return await results.FinishAsync().ConfigureAwait(false);
    }

    private static void Collect(List<Match> matches, SymbolQuery query, string uri, IEnumerable<IndexedSymbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (query.RankOf(symbol.Folded) is { } rank)
                matches.Add(new(rank, uri, symbol));
        }
    }

    // The best first; of those that fit equally well in the order of drafts and of reading.
    private static async Task<int> SendAsync(PartialResults<SymbolInformation> results, List<Match> matches, int left)
    {
        var best = matches.OrderBy(static match => match.Rank).Take(left).ToList();
        await results.AddAsync(best.Select(static match => new SymbolInformation(match.Symbol.Name, match.Symbol.Kind, new(match.Uri, match.Symbol.Range), match.Symbol.Container))).ConfigureAwait(false);
        return best.Count;
    }

    private readonly record struct Match(int Rank, string Uri, IndexedSymbol Symbol);
}
