namespace Hegao.LanguageServer.Diagnostics;

/// <summary>
/// Gives memory back where many drafts are open. Reading a draft for the first time leaves several times as much behind as it keeps; the garbage collector waits
/// with that until there is about as much of it as of what lives. Only the opening of a draft collects, never a key press.
/// </summary>
/// <param name="allocated">How many bytes the process has allocated.</param>
/// <param name="alive">How many of them are still there, as far as is known.</param>
/// <param name="collect">Collects what is not.</param>
internal sealed class OpeningCollection(Func<long> allocated, Func<long> alive, Action collect)
{
    /// <summary>Fewer open drafts are no matter.</summary>
    public const int ManyDrafts = 8;

    /// <summary>So much is allocated between two collections, at least.</summary>
    public const long Interval = 16L * 1024 * 1024;

    /// <summary>Where so much lives a collection would take too long: beside a large draft, openings are left to the collector.</summary>
    public const long LargestHeap = 192L * 1024 * 1024;

    private readonly Lock access = new();
    private readonly HashSet<string> opened = new(StringComparer.Ordinal);
    private long collectedAt;

    /// <summary>With the memory of this process.</summary>
    public OpeningCollection()
        : this(static () => GC.GetTotalAllocatedBytes(), static () => GC.GetTotalMemory(forceFullCollection: false), static () => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true))
    {
    }

    /// <summary>Takes note that all that is known of a draft was published.</summary>
    public void Published(string uri)
    {
        lock (access)
        {
            if (!opened.Add(uri) || opened.Count < ManyDrafts)
                return;
            var now = allocated();
            if (now - collectedAt < Interval || alive() > LargestHeap)
                return;
            collectedAt = now;
        }

        collect();
    }

    /// <summary>Takes note that a draft was closed.</summary>
    public void Closed(string uri)
    {
        lock (access)
            opened.Remove(uri);
    }
}
