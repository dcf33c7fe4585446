using Hegao.Analysis;
using Hegao.Analysis.Rules;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>
/// Publishes what is wrong in the <c>hegao.toml</c> files themselves, whether an editor holds them open or not: their errors (HG9003), and their ignores
/// that pass over nothing in a draft that is open (HG9002). They are published for clients that pull, too: these ask about drafts alone.
/// </summary>
internal sealed class SettingsDiagnostics(ServerState state, IClient client)
{
    private readonly Lock writing = new();
    private readonly Dictionary<string, SettingsFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string File, Finding Finding)>> unused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Finding[]> published = new(StringComparer.Ordinal);

    /// <summary>Takes note of the settings that counted for a version of a draft, and of what its findings did not need.</summary>
    public void Reviewed(OpenDocument document)
    {
        var settings = document.Settings;
        if (settings.Files.IsEmpty || document.Composition is not null)
            return;
        var needless = document.Analysis.Shown.UnusedIgnores;
        lock (writing)
        {
            foreach (var file in settings.Files)
                files[file.Path] = file;
            unused[document.Uri] = [.. settings.Ignores
                .Where(entry => needless.Contains(entry.Ignore.Request))
                .Select(entry => (entry.File.Path, UnusedIgnoreRule.Report(entry.Ignore.Request, entry.Ignore.Place)))];
            PublishWhatChanged();
        }
    }

    /// <summary>Takes note that a draft was closed: of its ignores nothing is known any more.</summary>
    public void Closed(string uri)
    {
        lock (writing)
        {
            if (unused.Remove(uri))
                PublishWhatChanged();
        }
    }

    /// <summary>Reads files anew that were written or deleted.</summary>
    public void Changed(IEnumerable<string> paths)
    {
        lock (writing)
        {
            // Which ignores of the new files are needed shows when the drafts are reviewed with them.
            unused.Clear();
            foreach (var path in paths)
            {
                if (File.Exists(path))
                    files[path] = SettingsFiles.ReadOrReport(path);
                else
                    files.Remove(path);
            }

            PublishWhatChanged();
        }
    }

    /// <summary>Says everything again, in the language that is spoken now.</summary>
    public void SayAgain()
    {
        lock (writing)
        {
            foreach (var (path, findings) in published)
                Send(path, findings);
        }
    }

    private void PublishWhatChanged()
    {
        foreach (var path in published.Keys.Except(files.Keys).ToList())
        {
            published.Remove(path);
            Send(path, []);
        }

        var needless = unused.Values.SelectMany(static entries => entries).ToLookup(static entry => entry.File, static entry => entry.Finding);
        foreach (var (path, file) in files)
        {
            Finding[] findings = [.. file.Problems.Concat(needless[path]).OrderBy(static finding => finding.Span.Start)];
            var before = published.GetValueOrDefault(path, []);
            if (findings.Select(Shown).SequenceEqual(before.Select(Shown)))
                continue;
            published[path] = findings;
            Send(path, findings);
        }

        static (string Rule, TextSpan Place, string Message) Shown(Finding finding) => (finding.Rule, finding.Span, finding.Message.Chinese);
    }

    private void Send(string path, Finding[] findings)
    {
        var snapshot = state.Current;
        var uri = FileUri.Of(path);
        var tree = DraftTree.Parse(files.TryGetValue(path, out var file) ? file.Text : string.Empty, DraftFormat.PlainText);
        var builder = new DiagnosticBuilder(uri, new(tree, snapshot.Client.Encoding), snapshot);
        _ = client.NotifyAsync("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, null, [.. findings.Select(builder.Build)]));
    }
}
