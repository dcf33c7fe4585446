using System.Diagnostics;
using System.Text.Json;
using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary>A list that is given to the client in parts where it wants that, else all at once (LSP 3.17 §partialResults).</summary>
/// <param name="client">The client.</param>
/// <param name="token">The client's token; null for a client that wants everything at once.</param>
/// <param name="wrap">Makes the value of a part of its items.</param>
internal sealed class PartialResults<T>(IClient client, JsonElement? token, Func<T[], object> wrap)
{
    /// <summary>So many items go out together, or those that were found in so much time.</summary>
    private const int Part = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly List<T> items = [];
    private long sent = Stopwatch.GetTimestamp();

    /// <summary>Adds items; full parts go out.</summary>
    public async Task AddAsync(IEnumerable<T> more)
    {
        items.AddRange(more);
        if (items.Count >= Part || Stopwatch.GetElapsedTime(sent) >= Pause)
            await FlushAsync().ConfigureAwait(false);
    }

    /// <summary>What is left for the answer itself: everything, or nothing for a client that was given parts.</summary>
    public async Task<T[]> FinishAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        return [.. items];
    }

    /// <summary>Sends what there is, where the client takes parts.</summary>
    public async Task FlushAsync()
    {
        if (token is not { } known || items.Count == 0)
            return;
        T[] part = [.. items];
        items.Clear();
        sent = Stopwatch.GetTimestamp();
        await client.NotifyAsync("$/progress", new ProgressParams(known, wrap(part))).ConfigureAwait(false);
    }
}
