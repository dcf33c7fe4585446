using Hegao.Analysis;
using Hegao.Analysis.Comparison;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>What <c>hegao diff</c> prints.</summary>
/// <param name="Old">Path of the older version.</param>
/// <param name="New">Path of the newer version.</param>
/// <param name="Changes">The differences in the order of the newer version.</param>
internal sealed record DiffOutput(string Old, string New, IReadOnlyList<ClaimChangeOutput> Changes)
{
    /// <summary>Compares two drafts.</summary>
    public static DiffOutput Compare(DraftFile older, DraftFile newer)
    {
        var (before, after) = (older.Analyze(), newer.Analyze());
        var (oldPlaces, newPlaces) = (DraftPlaces.Of(older, before.Tree), DraftPlaces.Of(newer, after.Tree));
        return new(older.Path, newer.Path, [.. ClaimComparison.Compare(before, after).Select(change => new ClaimChangeOutput(
            change.Kind.ToString().ToLowerInvariant(),
            change.Before is { } was ? ClaimOutput.From(was, oldPlaces) : null,
            change.After is { } now ? ClaimOutput.From(now, newPlaces) : null))]);
    }
}

/// <summary>One difference.</summary>
/// <param name="Kind">changed, added, removed or moved.</param>
/// <param name="Before">The claim in the older version, or null.</param>
/// <param name="After">The claim in the newer version, or null.</param>
internal sealed record ClaimChangeOutput(string Kind, ClaimOutput? Before, ClaimOutput? After);
