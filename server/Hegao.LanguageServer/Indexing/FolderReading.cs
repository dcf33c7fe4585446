using System.Runtime.CompilerServices;

namespace Hegao.LanguageServer.Indexing;

/// <summary>One reading of the folders: its drafts can be had while it still goes on, by as many as ask. Thread-safe.</summary>
internal sealed class FolderReading
{
    private readonly Lock adding = new();
    private readonly List<IndexedDraft> drafts = [];
    private TaskCompletionSource more = NewSignal();
    private bool isComplete;

    /// <summary>Whether all drafts are there.</summary>
    public bool IsComplete
    {
        get
        {
            lock (adding)
                return isComplete;
        }
    }

    /// <summary>Adds a draft that was read.</summary>
    public void Add(IndexedDraft draft) => Change(() => drafts.Add(draft));

    /// <summary>Nothing is added any more.</summary>
    public void Complete() => Change(() => isComplete = true);

    /// <summary>All drafts in the order in which they are read; waits for those that are not read yet.</summary>
    public async IAsyncEnumerable<IndexedDraft> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var next = 0; await WaitForAsync(next, cancellationToken).ConfigureAwait(false) is { } draft; next++)
            yield return draft;
    }

    private async Task<IndexedDraft?> WaitForAsync(int index, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task change;
            lock (adding)
            {
                if (index < drafts.Count)
                    return drafts[index];
                if (isComplete)
                    return null;
                change = more.Task;
            }

            await change.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Change(Action change)
    {
        TaskCompletionSource signal;
        lock (adding)
        {
            change();
            (signal, more) = (more, NewSignal());
        }

        signal.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
