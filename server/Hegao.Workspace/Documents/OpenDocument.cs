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

    private OpenDocument(string uri, int? version, DraftTree tree, History? history)
    {
        Uri = uri;
        Version = version;
        Tree = tree;
        this.history = history;
        analysis = new(history is null ? () => DraftAnalysis.Create(tree) : () => history.Analyse(tree));
    }

    /// <summary>The document's URI exactly as the editor writes it; two spellings are two documents (LSP 3.17 §uri).</summary>
    public string Uri { get; }

    /// <summary>The editor's version number, or null where it gave none.</summary>
    public int? Version { get; }

    /// <summary>The syntax tree, which is also the text.</summary>
    public DraftTree Tree { get; }

    /// <summary>What this version means.</summary>
    public DraftAnalysis Analysis => analysis.Value;

    /// <summary>A document as it is when the editor opens it; reads <paramref name="text"/> from scratch.</summary>
    public static OpenDocument Open(string uri, int? version, string text, DraftFormat format) =>
        new(uri, version, DraftTree.Parse(text, format), null);

    /// <summary>Makes the whole analysis now; what is edited afterwards is analysed on top of it.</summary>
    public void Analyse()
    {
        // Findings rest on all other parts that an edit could take over.
        _ = Analysis.Findings;
        history = null;
    }

    /// <summary>
    /// The next version, after <paramref name="changes"/>, each in the coordinates that its predecessors leave behind. An analysis builds on
    /// what its predecessor knows; so where edits come faster than they are analysed, it is put on top of the last version that is.
    /// </summary>
    public OpenDocument WithChanges(int? version, TextChange[] changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (history is not { } known)
            return new History(this, changes).Replay(version);
        return known.Since.Length + changes.Length <= MaxReplayed
            ? new History(known.Basis, [.. known.Since, .. changes]).Replay(version)
            : new(Uri, version, Tree.WithChanges(changes), null);
    }

    /// <summary>How a version that is not analysed yet came to be; gone once it is, so that no chain of versions stays alive.</summary>
    /// <param name="Basis">The newest version before it that is analysed, or will be first.</param>
    /// <param name="Since">The edits since then.</param>
    private sealed record History(OpenDocument Basis, TextChange[] Since)
    {
        public OpenDocument Replay(int? version) => new(Basis.Uri, version, Basis.Tree.WithChanges(Since), this);

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
                return DraftAnalysis.Create(tree);
            }
        }
    }
}
