using System.Collections.Immutable;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>
/// Publishes what is wrong in the facts files that count for an open draft (HG9004), at its cell: in a workbook the row is the line. They are published for
/// clients that pull, too: these ask about drafts alone.
/// </summary>
internal sealed class FactsDiagnostics(ServerState state, IClient client)
{
    private readonly Lock writing = new();
    private readonly Dictionary<string, FactsFile> published = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<FactsFile>> counting = new(StringComparer.Ordinal);

    /// <summary>Takes note of the facts that counted for a version of a draft.</summary>
    public void Reviewed(OpenDocument document)
    {
        var facts = document.Settings.Facts;
        lock (writing)
        {
            // So it is at every key press.
            if (counting.TryGetValue(document.Uri, out var known) ? known == facts : facts.IsEmpty)
                return;
            counting[document.Uri] = facts;
            foreach (var file in facts)
            {
                var before = published.GetValueOrDefault(file.Path);
                if (ReferenceEquals(before, file))
                    continue;
                published[file.Path] = file;
                if (!file.Problems.SequenceEqual(before?.Problems ?? []))
                    Send(file);
            }

            Withdraw();
        }
    }

    /// <summary>Takes note that a draft was closed.</summary>
    public void Closed(string uri)
    {
        lock (writing)
        {
            if (counting.Remove(uri))
                Withdraw();
        }
    }

    /// <summary>Facts files changed: what is wrong in them shows when the drafts are reviewed with them.</summary>
    public void Changed()
    {
        lock (writing)
        {
            counting.Clear();
            Withdraw();
        }
    }

    /// <summary>Says everything again, in the language that is spoken now.</summary>
    public void SayAgain()
    {
        lock (writing)
        {
            foreach (var file in published.Values.Where(static file => !file.Problems.IsEmpty))
                Send(file);
        }
    }

    // Of files that count for no open draft any more nothing is shown.
    private void Withdraw()
    {
        foreach (var path in published.Keys.Except(counting.Values.SelectMany(static files => files, static (_, file) => file.Path)).ToList())
        {
            published.Remove(path, out var file);
            if (file is { Problems.IsEmpty: false })
                Send(file with { Problems = [] });
        }
    }

    private void Send(FactsFile file)
    {
        var snapshot = state.Current;
        var builder = new DiagnosticBuilder(FileUri.Of(file.Path), new(DraftTree.Parse(string.Empty, DraftFormat.PlainText), snapshot.Client.Encoding), snapshot);
        _ = client.NotifyAsync("textDocument/publishDiagnostics", new PublishDiagnosticsParams(FileUri.Of(file.Path), null, [.. file.Problems.Select(builder.Build)]));
    }
}
