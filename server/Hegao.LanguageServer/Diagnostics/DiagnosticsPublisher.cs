using System.Diagnostics;
using Hegao.LanguageServer.Configuration;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>
/// Publishes diagnostics. Every version that is still the newest when its turn comes is published exactly once, whether its findings
/// changed or not; versions that were overtaken are skipped. One document's publications follow one another; documents run beside each other.
/// </summary>
internal sealed partial class DiagnosticsPublisher(ServerState state, IClient client, SettingsDiagnostics settings, FactsDiagnostics facts, ILogger logger)
{
    /// <summary>How long nothing is typed before rules run that read the whole of a long draft.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private readonly Lock queues = new();
    private readonly Dictionary<string, Queue> byUri = new(StringComparer.Ordinal);
    private readonly OpeningCollection openings = new();
    private volatile bool clientPulls;

    /// <summary>Whether diagnostics are published at all.</summary>
    private bool Publishes => state.Current.Settings.Diagnostics switch
    {
        DiagnosticMode.Push => true,
        DiagnosticMode.Pull => false,
        _ => !clientPulls,
    };

    /// <summary>Takes note of the version that is the newest now.</summary>
    public void DocumentChanged(OpenDocument document)
    {
        if (Publishes)
            Schedule(document.Uri, queue => queue.Newest = document);
    }

    /// <summary>Takes note that a document was closed: nothing more is said of it.</summary>
    public void DocumentClosed(string uri)
    {
        settings.Closed(uri);
        facts.Closed(uri);
        openings.Closed(uri);
        if (Publishes)
            Schedule(uri, queue => (queue.Newest, queue.Again) = (null, true));
    }

    /// <summary>Says what a reviewed version leaves to say of the settings; a version that was overtaken says nothing.</summary>
    public void Reviewed(OpenDocument document)
    {
        if (!IsNewest(document))
            return;
        settings.Reviewed(document);
        facts.Reviewed(document);
    }

    /// <summary>Publishes all open documents anew: what is said of them depends on the settings that just changed.</summary>
    public void SettingsChanged()
    {
        settings.SayAgain();
        facts.SayAgain();
        if (!Publishes)
            return;
        foreach (var document in state.Current.Documents.All)
            Schedule(document.Uri, queue => queue.Again = true);
    }

    /// <summary>
    /// Takes note that the client pulls. One that had said it would is no longer published to, and what it was given is taken back:
    /// editors show published and pulled diagnostics side by side.
    /// </summary>
    public void ClientPulled()
    {
        if (clientPulls || state.Current.Settings.Diagnostics != DiagnosticMode.Automatic || !state.Current.Client.PullsDiagnostics)
            return;
        clientPulls = true;
        foreach (var document in state.Current.Documents.All)
            Schedule(document.Uri, queue => queue.Again = true);
    }

    /// <summary>Ends when nothing is waiting to be published.</summary>
    public async Task WhenIdleAsync()
    {
        while (true)
        {
            Task[] running;
            lock (queues)
                running = [.. byUri.Values.Select(queue => queue.Worker)];
            if (running.Length == 0)
                return;
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    private void Schedule(string uri, Action<Queue> mark)
    {
        lock (queues)
        {
            var isNew = !byUri.TryGetValue(uri, out var queue);
            queue ??= new Queue();
            mark(queue);
            if (!isNew)
                return;
            byUri.Add(uri, queue);
            queue.Worker = Task.Run(() => WorkAsync(uri, queue));
        }
    }

    private async Task WorkAsync(string uri, Queue queue)
    {
        while (TakeTurn(uri, queue, out var document, out var completes))
        {
            try
            {
                await (completes && document is not null ? CompleteAsync(uri, document, queue) : PublishAsync(uri, document, queue)).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // One failing document must not end the publication of the versions that follow.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                LogFailure(failure.GetType().Name, failure.StackTrace);

                // The client waits for every version; what it was told of the last one no longer stands where it stood.
                await SendAsync(new PublishDiagnosticsParams(uri, document?.Version, [])).ConfigureAwait(false);
            }
        }

        openings.Published(uri);
    }

    /// <summary>Whether there is something to publish; where not, the queue is gone when this returns.</summary>
    private bool TakeTurn(string uri, Queue queue, out OpenDocument? document, out bool completes)
    {
        lock (queues)
        {
            completes = queue.Newest is null && !queue.Again;
            document = queue.Newest ?? (state.Current.TryGetDocument(uri, out var current) ? current : null);
            var waits = queue.Waits;
            (queue.Newest, queue.Again, queue.Complete) = (null, false, false);
            if (!waits)
                byUri.Remove(uri);
            return waits;
        }
    }

    private Task PublishAsync(string uri, OpenDocument? document, Queue queue)
    {
        if (!Publishes || document is null)
            return SendAsync(new PublishDiagnosticsParams(uri, null, []));

        var start = Stopwatch.GetTimestamp();
        var (diagnostics, count) = Diagnose(document);
        Reviewed(document);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        LogAnalysed(document.Version, count, milliseconds);
        lock (queues)
        {
            if (queue.Waits)
                return Task.CompletedTask;
        }

        if (document.Composition is null && document.Analysis.IsShownIncomplete)
            _ = CompleteLaterAsync(document);
        return SendAsync(diagnostics);
    }

    // What is half typed holds the findings of the version before, moved along; all else is written from the analysis as it is.
    private (object Parameters, int Count) Diagnose(OpenDocument document)
    {
        document.Analyse();
        if (document.Composition is null)
        {
            var shown = new ShownDiagnostics(document, state.Current);
            return (shown, shown.Count);
        }

        var held = DiagnosticBuilder.BuildAll(document, state.Current);
        return (new PublishDiagnosticsParams(document.Uri, document.Version, held), held.Length);
    }

    // The writer pauses: the rules that read the whole of a long draft have their say in a second publication of the same version.
    private async Task CompleteLaterAsync(OpenDocument document)
    {
        await Task.Delay(Pause).ConfigureAwait(false);
        if (IsNewest(document))
            Schedule(document.Uri, queue => queue.Complete = true);
    }

    private Task CompleteAsync(string uri, OpenDocument document, Queue queue)
    {
        if (!Publishes || !document.Analysis.IsShownIncomplete)
            return Task.CompletedTask;
        var before = document.Analysis.Shown;
        var after = document.Analysis.CompleteShown();
        Reviewed(document);
        if (after.LooksLike(before))
            return Task.CompletedTask;
        var (diagnostics, _) = Diagnose(document);
        lock (queues)
        {
            if (queue.Waits)
                return Task.CompletedTask;
        }

        return SendAsync(diagnostics);
    }

    private bool IsNewest(OpenDocument document) => state.Current.TryGetDocument(document.Uri, out var current) && ReferenceEquals(current, document);

    private Task SendAsync(object parameters) => client.NotifyAsync("textDocument/publishDiagnostics", parameters);

    [LoggerMessage(Level = LogLevel.Debug, Message = "版本 {version}：问题 {count} 条，{milliseconds:F1} ms (version, findings, time)")]
    private partial void LogAnalysed(int? version, int count, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "诊断未能发布 (diagnostics could not be published): {type}{stackTrace}")]
    private partial void LogFailure(string type, string? stackTrace);

    /// <summary>What is to be published of one document; exists only while there is something.</summary>
    private sealed class Queue
    {
        /// <summary>A version that was not yet looked at.</summary>
        public OpenDocument? Newest { get; set; }

        /// <summary>Whether to publish whatever is open now: nothing, if the document was closed.</summary>
        public bool Again { get; set; }

        /// <summary>Whether the rules that were put off are to run on the version that is open.</summary>
        public bool Complete { get; set; }

        public bool Waits => Newest is not null || Again || Complete;

        public Task Worker { get; set; } = Task.CompletedTask;
    }
}
