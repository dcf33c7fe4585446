using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>
/// One version of a draft that an editor holds open: an edit makes another one that shares what it did not touch. Its text is there at once,
/// its analysis when it is first asked for, so that nothing that the analysis does can cost an edit.
/// </summary>
public sealed class OpenDocument
{
    /// <summary>Replaying an edit costs some 20 µs; beyond this an analysis from scratch is the lesser evil.</summary>
    private const int MaxReplayed = 64;

    private readonly Lazy<DraftAnalysis> analysis;
    private volatile History? history;

    private readonly Lazy<DraftSettings> settings;

    private OpenDocument(string uri, int? version, DraftTree tree, Lazy<DraftSettings> settings, History? history, Composition? composition = null)
    {
        this.settings = settings;
        Composition = composition;
        Uri = uri;
        Version = version;
        Tree = tree;
        this.history = history;
        analysis = new(history is null ? () => DraftAnalysis.Create(tree, settings.Value.Options) : () => history.Analyse(tree));
    }

    /// <summary>The document's URI exactly as the editor writes it; two spellings are two documents (LSP 3.17 §uri).</summary>
    public string Uri { get; }

    /// <summary>The editor's version number, or null where it gave none.</summary>
    public int? Version { get; }

    /// <summary>The syntax tree, which is also the text.</summary>
    public DraftTree Tree { get; }

    /// <summary>What the <c>hegao.toml</c> files around it say; read when it is first asked for.</summary>
    public DraftSettings Settings => settings.Value;

    /// <summary>What this version means.</summary>
    public DraftAnalysis Analysis => analysis.Value;

    /// <summary>What an input method has half typed in this version, or null.</summary>
    public Composition? Composition { get; }

    /// <summary>The findings to show: while something is being composed those of the version before it.</summary>
    public ShownFindings Shown => Composition?.Held ?? ShownFindings.Of(Analysis);

    /// <summary>A document as it is when the editor opens it; reads <paramref name="text"/> from scratch.</summary>
    /// <param name="uri">See <see cref="Uri"/>.</param>
    /// <param name="version">See <see cref="Version"/>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="format">How its lines are to be read.</param>
    /// <param name="settings">What counts for it; null for no settings.</param>
    public static OpenDocument Open(string uri, int? version, string text, DraftFormat format, Lazy<DraftSettings>? settings = null) =>
        new(uri, version, DraftTree.Parse(text, format), settings ?? new(DraftSettings.None), null);

    /// <summary>The same version under other settings; nothing that is half typed is held any longer.</summary>
    public OpenDocument WithSettings(Lazy<DraftSettings> other) => new(Uri, Version, Tree, other, null);

    /// <summary>Makes the whole analysis now; what is edited afterwards is analysed on top of it.</summary>
    public void Analyse()
    {
        if (Composition is { } composition)
        {
            composition.Basis.Analyse();
            return;
        }

        // What is shown rests on all other parts that an edit could take over.
        _ = Analysis.Shown;
        history = null;
    }

    /// <summary>
    /// The next version, after <paramref name="changes"/>, each in the coordinates that its predecessors leave behind. An analysis builds on
    /// what its predecessor knows; so where edits come faster than they are analysed, it is put on top of the last version that is.
    /// </summary>
    public OpenDocument WithChanges(int? version, TextChange[] changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var composition = Composition.After(this, changes);
        if (history is not { } known)
            return new History(Settled(), changes).Replay(version, composition);
        return known.Since.Length + changes.Length <= MaxReplayed
            ? new History(known.Basis, [.. known.Since, .. changes]).Replay(version, composition)
            : new(Uri, version, Tree.WithChanges(changes), settings, null, composition);
    }

    /// <summary>This version as one in which nothing is being composed; a version that others build on keeps none before it alive.</summary>
    internal OpenDocument Settled() => Composition is null ? this : new(Uri, Version, Tree, settings, history);

    /// <summary>How a version that is not analysed yet came to be; gone once it is, so that no chain of versions stays alive.</summary>
    /// <param name="Basis">The newest version before it that is analysed, or will be first.</param>
    /// <param name="Since">The edits since then.</param>
    private sealed record History(OpenDocument Basis, TextChange[] Since)
    {
        public OpenDocument Replay(int? version, Composition? composition) => new(Basis.Uri, version, Basis.Tree.WithChanges(Since), Basis.settings, this, composition);

        public DraftAnalysis Analyse(DraftTree tree)
        {
            try
            {
                return Basis.Analysis.WithTree(tree);
            }
#pragma warning disable CA1031 // A fault in what the basis knows must not be handed on to all later versions; they start from scratch.
            catch (Exception)
#pragma warning restore CA1031
            {
                return DraftAnalysis.Create(tree, Basis.Settings.Options);
            }
        }
    }
}
