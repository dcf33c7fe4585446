using System.Collections.Immutable;
using System.Diagnostics;
using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Workspace;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer.Indexing;

/// <summary>
/// The drafts in the workspace folders and their names. Nothing is read before somebody asks; then the folders are read in the background, once,
/// and afterwards only the files that were written since. Who asks gets each draft as it is read and may
/// stop waiting: the reading goes on for the next.
/// </summary>
internal sealed partial class FolderIndex(IClient client, ILogger logger) : IDisposable
{
    /// <summary>So many names are kept, some 40 MB; the drafts behind them are listed without names.</summary>
    public const int MaxSymbols = 200_000;

    /// <summary>Where the client does not say what was written, the folders are looked through again after so long.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(2);

    private readonly Lock scheduling = new();
    private readonly CancellationTokenSource ending = new();
    private Task work = Task.CompletedTask;
    private FolderReading? reading;
    private (int Version, SettingsFolders? Folders, long At) runOf;
    private CancellationTokenSource? running;
    private int version;
    private int runs;
    private ImmutableDictionary<string, IndexedDraft> known = ImmutableDictionary.Create<string, IndexedDraft>(StringComparer.Ordinal);

    /// <summary>The drafts as they are on disk now, each as soon as it is read.</summary>
    public IAsyncEnumerable<IndexedDraft> DraftsAsync(ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        lock (scheduling)
        {
            if (reading is null || !IsTrusted(snapshot))
            {
                runOf = (version, snapshot.Folders, Stopwatch.GetTimestamp());
                reading = new();
                work = RunAfterAsync(work, reading, snapshot);
            }

            return reading.AllAsync(cancellationToken);
        }
    }

    /// <summary>Takes note that files were written, or that there are other folders now.</summary>
    public void Invalidate()
    {
        lock (scheduling)
            version++;
    }

    /// <summary>The user has had enough of the reading that goes on; what was read is kept, and who asks next has it go on.</summary>
    public void Stop()
    {
        lock (scheduling)
        {
            version++;
            running?.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ending.Cancel();
        ending.Dispose();
    }

    private bool IsTrusted(ServerSnapshot snapshot) =>
        runOf.Version == version && ReferenceEquals(runOf.Folders, snapshot.Folders)
        && (snapshot.Client.WatchesFiles || reading is { IsComplete: false } || Stopwatch.GetElapsedTime(runOf.At) < Trusted);

    private async Task RunAfterAsync(Task before, FolderReading target, ServerSnapshot snapshot)
    {
        await before.ConfigureAwait(false);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(ending.Token);
        string token;
        lock (scheduling)
            (running, token) = (stopping, $"hegao-index-{++runs}");
        try
        {
            await using var progress = new WorkDoneProgress(client, snapshot, token);
            await Task.Run(() => ReadAsync(target, snapshot, progress, stopping.Token), CancellationToken.None).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Who waits for the drafts must not wait for ever, and who asks next has them read again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            if (failure is not OperationCanceledException)
                LogFailure(failure.GetType().Name, failure.StackTrace);
            Invalidate();
        }
        finally
        {
            lock (scheduling)
                running = null;
            target.Complete();
        }
    }

    private async Task ReadAsync(FolderReading target, ServerSnapshot snapshot, WorkDoneProgress progress, CancellationToken cancellationToken)
    {
        var drafts = known.ToBuilder();
        var start = Stopwatch.GetTimestamp();
        try
        {
            var found = FolderDrafts.Find(snapshot.Roots, cancellationToken);
            if (known.IsEmpty && !found.Drafts.IsEmpty)
                await progress.BeginAsync(cancellationToken).ConfigureAwait(false);
            var (count, symbols) = (0, 0);
            foreach (var stamp in found.Drafts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Read(stamp, snapshot, symbols) is not { } draft)
                    continue;
                target.Add(draft);
                drafts[stamp.Path] = draft;
                symbols += draft.Symbols.Length;
                progress.Report(++count, found.Drafts.Length);
            }

            drafts.RemoveRange(drafts.Keys.Except(found.Drafts.Select(static stamp => stamp.Path)).ToList());
            await progress.EndAsync(count, found.Omitted).ConfigureAwait(false);
            var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            LogIndexed(count, found.Omitted, symbols, milliseconds);
        }
        finally
        {
            // What was read before somebody stopped it need not be read again.
            known = drafts.ToImmutable();
        }
    }

    private IndexedDraft? Read(DraftStamp stamp, ServerSnapshot snapshot, int symbols)
    {
        var uri = FileUri.Of(stamp.Path);
        try
        {
            var options = snapshot.SettingsOf(uri).Value.Options;
            if (known.TryGetValue(stamp.Path, out var before) && before.Stamp == stamp && ReferenceEquals(before.Words, options.Vocabulary))
                return before;
            if (symbols >= MaxSymbols)
                return new(stamp, uri, options.Vocabulary, []);
            var file = DraftFileReader.Read(stamp.Path);
            var analysis = DraftAnalysis.Create(DraftTree.Parse(file.Content.Text, file.Format), options);
            return new(stamp, uri, options.Vocabulary, SymbolReader.Read(analysis, snapshot.Client.Encoding, snapshot.Language));
        }
        catch (DraftUnreadableException)
        {
            // Gone, or not to be read by this user: whoever opens it is told.
            return null;
        }
#pragma warning disable CA1031 // One draft that brings the reading down must not hide all others.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailure(failure.GetType().Name, failure.StackTrace);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "文件夹索引出错 (the folder index failed): {type}{stackTrace}")]
    private partial void LogFailure(string type, string? stackTrace);

    [LoggerMessage(Level = LogLevel.Information, Message = "文件夹索引：文稿 {drafts} 篇，未纳入 {omitted} 篇，名称 {symbols} 个，{milliseconds:F0} ms (folder index: drafts, left out, names, time)")]
    private partial void LogIndexed(int drafts, int omitted, int symbols, double milliseconds);
}
