using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hegao.Analysis;
using Hegao.LanguageServer.Configuration;
using Hegao.LanguageServer.Text;
using Hegao.Workspace;

namespace Hegao.LanguageServer;

/// <summary>Everything that an answer may depend on, as it is at one moment.</summary>
internal sealed record ServerSnapshot(OpenDocuments Documents, ClientProfile Client, ServerSettings Settings)
{
    /// <summary>Before <c>initialize</c>.</summary>
    public static ServerSnapshot Empty { get; } = new(OpenDocuments.None, new(), new());

    /// <summary>Where the <c>hegao.toml</c> files are looked for.</summary>
    public SettingsFolders Folders { get; init; } = new(read: SettingsFiles.ReadOrReport);

    /// <summary>The reports that drafts are held against.</summary>
    public ReportNeighbours Neighbours { get; init; } = ReportNeighbours.Create();

    /// <summary>The paths of the workspace folders; none for an editor that has opened no folder.</summary>
    public ImmutableArray<string> Roots { get; init; } = [];

    /// <summary>The language of messages.</summary>
    public UserLanguage Language => Settings.Language;

    /// <summary>Looks up an open document.</summary>
    public bool TryGetDocument(string uri, [NotNullWhen(true)] out OpenDocument? document) => Documents.TryGet(uri, out document);

    /// <summary>What the <c>hegao.toml</c> files, the facts and the reports around a draft say, looked up when it is asked for; nothing for a draft that is no file.</summary>
    public Lazy<DraftSettings> SettingsOf(string uri)
    {
        var (folders, neighbours, roots) = (Folders, Neighbours, Roots);
        return FileUri.ToPath(uri) is { } path ? new(() => folders.Of(path).With(neighbours.RelatedTo(path, roots, folders))) : new(DraftSettings.None);
    }

    /// <summary>A converter for positions in <paramref name="document"/>.</summary>
    public PositionConverter Positions(OpenDocument document) => new(document.Tree, Client.Encoding);
}
