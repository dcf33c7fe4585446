using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>An outline with what it was decided on, which the version that follows takes over: an edit costs what it changed.</summary>
internal sealed class OutlineReading
{
    private LiveOutline? live;

    private OutlineReading(LiveOutline live, OutlineModel model) => (this.live, Model) = (live, model);

    /// <summary>The outline.</summary>
    public OutlineModel Model { get; }

    /// <summary>Reads the outline of <paramref name="tree"/> from scratch; O(candidates).</summary>
    public static OutlineReading Of(DraftTree tree)
    {
        var live = LiveOutline.Of(tree);
        return new(live, live.Model);
    }

    /// <summary>Whether the outline of the tree before still is that of <paramref name="tree"/>: no candidate changed.</summary>
    public static bool IsUntouched(DraftTree before, DraftTree tree)
    {
        if (tree.Update is not { Relabelled: false } update || update.OldCount != update.NewCount)
            return false;
        for (var i = update.First; i < update.First + update.NewCount; i++)
        {
            var (old, block) = (before.GetBlock(i), tree.GetBlock(i));
            if (old.Id != block.Id || !old.HasSameAnchors(block))
                return false;
        }

        return true;
    }

    /// <summary>
    /// The outline of <paramref name="tree"/>, whose candidates changed. Where it comes to the same sections, <see cref="Model"/> is the same object.
    /// What this reading rests on goes over to the new one: a second call reads from scratch.
    /// </summary>
    public OutlineReading Update(DraftTree tree)
    {
        if (tree.Update is not { Relabelled: false } update || Interlocked.Exchange(ref live, null) is not { } carried || !carried.TryUpdate(tree, update))
            return Of(tree);

        // What is read from the words of the title and of the meeting line stands in no entry.
        return new(carried, ReferenceEquals(carried.Model, Model) && HoldsTitle(tree, update) ? carried.Reword() : carried.Model);
    }

    private bool HoldsTitle(DraftTree tree, DraftTreeUpdate update)
    {
        for (var i = update.First; i < update.First + update.NewCount && Model.Title is not null; i++)
        {
            if (tree.GetBlock(i).Id is var id && (id == Model.Title.Block || id == Model.Title.MeetingBlock || id == Model.Title.DateBlock))
                return true;
        }

        return false;
    }
}
