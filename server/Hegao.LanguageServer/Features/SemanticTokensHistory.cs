namespace Hegao.LanguageServer.Features;

/// <summary>The tokens that a client was told last of each document, so that it can be told what changed. Thread-safe.</summary>
internal sealed class SemanticTokensHistory
{
    /// <summary>So many documents are remembered, those that were asked about last; of the others all tokens are told again.</summary>
    public const int MaxDocuments = 16;

    private readonly Lock reading = new();

    // The document that was asked about last stands first.
    private readonly LinkedList<(string Uri, string Id, int[] Data)> answers = [];
    private long last;

    /// <summary>Remembers an answer.</summary>
    /// <returns>Its name; that of the answer before where nothing changed.</returns>
    public string Remember(string uri, int[] data)
    {
        lock (reading)
        {
            string? id = null;
            if (Node(uri) is { } known)
            {
                if (known.Value.Data.AsSpan().SequenceEqual(data))
                    id = known.Value.Id;
                answers.Remove(known);
            }

            id ??= $"{++last}";
            answers.AddFirst((uri, id, data));
            if (answers.Count > MaxDocuments)
                answers.RemoveLast();
            return id;
        }
    }

    /// <summary>The answer called <paramref name="id"/>, or null where another one was given since, or none is remembered.</summary>
    public int[]? Find(string uri, string id)
    {
        lock (reading)
            return Node(uri) is { } known && known.Value.Id == id ? known.Value.Data : null;
    }

    private LinkedListNode<(string Uri, string Id, int[] Data)>? Node(string uri)
    {
        for (var node = answers.First; node is not null; node = node.Next)
        {
            if (node.Value.Uri == uri)
                return node;
        }

        return null;
    }
}
