using System.Diagnostics;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Indexing;

/// <summary>Shows that the folders are being read, where the client shows such things (LSP 3.17 §serverInitiatedProgress).</summary>
internal sealed class WorkDoneProgress(IClient client, ServerSnapshot snapshot, string token) : IAsyncDisposable
{
    /// <summary>A reader sees no more than ten steps a second.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private bool isShown;
    private long reported;

    private bool IsEnglish => snapshot.Language == UserLanguage.English;

    /// <summary>Opens the progress; a client that refuses is shown none.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (!snapshot.Client.ShowsProgress)
            return;
        try
        {
            await client.RequestAsync("window/workDoneProgress/create", new WorkDoneProgressCreateParams(token), cancellationToken).ConfigureAwait(false);
        }
        catch (LspException)
        {
            return;
        }

        isShown = true;
        await SendAsync(new WorkDoneProgressBegin(IsEnglish ? "Hegao: reading the folder" : "核稿：正在读取文件夹", Cancellable: true, Percentage: 0)).ConfigureAwait(false);
    }

    /// <summary>So many of so many drafts are read.</summary>
    public void Report(int done, int all)
    {
        if (!isShown || Stopwatch.GetElapsedTime(reported) < Step)
            return;
        reported = Stopwatch.GetTimestamp();
        _ = SendAsync(new WorkDoneProgressReport($"{done} / {all}", Percentage: 100 * done / Math.Max(1, all)));
    }

    /// <summary>All is read.</summary>
    public Task EndAsync(int drafts, int omitted) => CloseAsync((IsEnglish, omitted) switch
    {
        (true, 0) => $"{drafts} drafts",
        (true, _) => $"{drafts} drafts; {omitted} more are left out because of their size or number",
        (false, 0) => $"共 {drafts} 篇文稿",
        _ => $"共 {drafts} 篇文稿，另有 {omitted} 篇因数量或大小超限未纳入",
    });

    /// <summary>Closes the progress where it is still open.</summary>
    public async ValueTask DisposeAsync() => await CloseAsync(IsEnglish ? "stopped" : "已中止").ConfigureAwait(false);

    private async Task CloseAsync(string message)
    {
        if (!isShown)
            return;
        isShown = false;
        await SendAsync(new WorkDoneProgressEnd(message)).ConfigureAwait(false);
    }

    private Task SendAsync(object value) => client.NotifyAsync("$/progress", new ProgressParams(token, value));
}
