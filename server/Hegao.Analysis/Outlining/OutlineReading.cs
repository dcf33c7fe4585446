using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>An outline with the heading candidates that it was decided on, so that an edit reads those of its own blocks alone.</summary>
/// <param name="Model">The outline.</param>
/// <param name="Facts">The candidates of the draft in reading order; shared between versions, never changed.</param>
internal sealed record OutlineReading(OutlineModel Model, List<AnchorFact> Facts)
{
    /// <summary>Reads the outline of <paramref name="tree"/> from scratch; O(candidates).</summary>
    public static OutlineReading Of(DraftTree tree)
    {
        var facts = AnchorFact.Collect(tree);
        return new(OutlineBuilder.Build(facts), facts);
    }

    /// <summary>Whether the outline of the tree before still is that of <paramref name="tree"/>: no candidate changed.</summary>
    public static bool IsUntouched(DraftTree before, DraftTree tree)
    {
        if (tree.Update is not { Relabelled: false } update || update.OldCount != update.NewCount)
            return false;
        for (var i = update.First; i < update.First + update.NewCount; i++)
        {
            if (!before.GetBlock(i).HasSameAnchors(tree.GetBlock(i)))
                return false;
        }

        return true;
    }

    /// <summary>The outline of <paramref name="tree"/>, whose candidates changed. Where it comes to the same sections, <see cref="Model"/> is the same object.</summary>
    public OutlineReading Update(DraftTree tree)
    {
        if (tree.Update is not { Relabelled: false } update)
            return Of(tree);
        var facts = AnchorFact.Update(Facts, tree, update);
        var model = OutlineBuilder.Build(facts);
        return new(IsSame(model) && !HoldsTitle(tree, update) ? Model : model, facts);
    }

    private bool IsSame(OutlineModel other) => other.Title == Model.Title && other.Entries.AsSpan().SequenceEqual(Model.Entries.AsSpan());

    // What is read from the words of the title and of the meeting line stands in no entry.
    private bool HoldsTitle(DraftTree tree, DraftTreeUpdate update)
    {
        for (var i = update.First; i < update.First + update.NewCount && Model.Title is not null; i++)
        {
            if (tree.GetBlock(i).Id is var id && (id == Model.Title.Block || id == Model.Title.MeetingBlock))
                return true;
        }

        return false;
    }
}
