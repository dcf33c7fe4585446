using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hegao.Workspace;

/// <summary>All drafts that an editor holds open, as one immutable snapshot.</summary>
public sealed class OpenDocuments
{
    private readonly ImmutableDictionary<string, OpenDocument> byUri;

    private OpenDocuments(ImmutableDictionary<string, OpenDocument> byUri) => this.byUri = byUri;

    /// <summary>No document.</summary>
    public static OpenDocuments None { get; } = new(ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal));

    /// <summary>The documents in no particular order.</summary>
    public IEnumerable<OpenDocument> All => byUri.Values;

    /// <summary>Looks up the document called <paramref name="uri"/>.</summary>
    public bool TryGet(string uri, [NotNullWhen(true)] out OpenDocument? document) => byUri.TryGetValue(uri, out document);

    /// <summary>The snapshot in which <paramref name="document"/> takes the place of whatever has its URI.</summary>
    public OpenDocuments With(OpenDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(byUri.SetItem(document.Uri, document));
    }

    /// <summary>The snapshot in which each document is what <paramref name="change"/> makes of it.</summary>
    public OpenDocuments Select(Func<OpenDocument, OpenDocument> change) => new(byUri.SetItems(byUri.Values.Select(document => KeyValuePair.Create(document.Uri, change(document)))));

    /// <summary>The snapshot without the document called <paramref name="uri"/>; the same one where there is none.</summary>
    public OpenDocuments Without(string uri) => byUri.ContainsKey(uri) ? new(byUri.Remove(uri)) : this;
}
