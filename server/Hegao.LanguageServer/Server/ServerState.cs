namespace Hegao.LanguageServer;

/// <summary>The one thing that changes: which snapshot is the newest.</summary>
internal sealed class ServerState
{
    private readonly Lock writing = new();
    private ServerSnapshot current = ServerSnapshot.Empty;

    /// <summary>The newest snapshot.</summary>
    public ServerSnapshot Current => Volatile.Read(ref current);

    /// <summary>Replaces the newest snapshot. Locked, because settings also arrive as answers, beside the messages.</summary>
    public ServerSnapshot Update(Func<ServerSnapshot, ServerSnapshot> change)
    {
        lock (writing)
        {
            var next = change(current);
            Volatile.Write(ref current, next);
            return next;
        }
    }
}
