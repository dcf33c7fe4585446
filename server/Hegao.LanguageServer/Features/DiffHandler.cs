using Hegao.Analysis;
using Hegao.Analysis.Comparison;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary><c>hegao/diff</c>, a request of our own: which numbers of an open draft differ from another version of it (数据变动).</summary>
internal sealed class DiffHandler : IRequestHandler<DiffParams, DraftDiff>
{
    /// <inheritdoc/>
    public ValueTask<DraftDiff?> HandleAsync(DiffParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var older = DraftAnalysis.Create(DraftTree.Parse(DraftDecoder.Decode(parameters.Base.Content).Text, DraftFile.FormatOf(parameters.Base.Name)));
        cancellationToken.ThrowIfCancellationRequested();
        var (before, after) = (new Side(older.Tree, snapshot), new Side(document.Tree, snapshot));
        return new(new DraftDiff(document.Version, [.. ClaimComparison.Compare(older, document.Analysis).Select(change => new DiffItem(
            change.Kind switch
            {
                ClaimChangeKind.Added => "added",
                ClaimChangeKind.Removed => "removed",
                ClaimChangeKind.Moved => "moved",
                _ => "changed",
            },
            (change.After ?? change.Before)?.Indicator ?? string.Empty,
            before.Of(change.Before),
            after.Of(change.After)))]));
    }

    private sealed class Side(DraftTree tree, ServerSnapshot snapshot)
    {
        private readonly Text.PositionConverter positions = new(tree, snapshot.Client.Encoding);

        public DiffSide? Of(Claim? claim) => claim is null ? null : new(positions.ToRange(claim.Span), ShortText.Of(tree, claim.Span), ClaimWords.Reading(claim, snapshot.Language));
    }
}
