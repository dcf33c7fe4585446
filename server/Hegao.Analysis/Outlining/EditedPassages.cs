using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>The passages of an outline that one edit reaches, with the heading candidates before and after it.</summary>
internal sealed class EditedPassages
{
    private readonly DraftTreeUpdate update;
    private readonly List<AnchorFact> old;
    private readonly List<AnchorFact> read;
    private readonly int end;
    private readonly AnchorFact? behind;

    private EditedPassages(DraftTreeUpdate update, int from, int to, List<AnchorFact> old, List<AnchorFact> read, int start, int end, AnchorFact? behind)
    {
        (From, To, Start) = (from, to, start);
        (this.update, this.old, this.read, this.end, this.behind) = (update, old, read, end, behind);
    }

    /// <summary>Number of the first passage.</summary>
    public int From { get; }

    /// <summary>Number of the passage behind the last.</summary>
    public int To { get; }

    /// <summary>Number of the first candidate that gave way, counted from the first of the first passage.</summary>
    public int Start { get; }

    private int Delta => update.NewCount - update.OldCount;

    /// <summary>Reads the candidates of the blocks that an update brought.</summary>
    public static EditedPassages Of(List<OutlinePassage> passages, DraftTree tree, DraftTreeUpdate update)
    {
        // A block that goes on with a paragraph leans on the block before it.
        var newEnd = update.First + update.NewCount;
        while (newEnd < tree.BlockCount && tree.GetBlock(newEnd).IsContinuation)
            newEnd++;
        var oldEnd = newEnd - (update.NewCount - update.OldCount);
        var (from, last) = (PassageBefore(passages, update.First), PassageBefore(passages, oldEnd));
        var old = new List<AnchorFact>();
        for (var i = from; i <= last; i++)
            old.AddRange(passages[i].Facts);
        var (start, end) = (FirstFrom(old, update.First), FirstFrom(old, oldEnd));
        var read = new List<AnchorFact>();
        AnchorFact.Read(tree, update.First, newEnd, start > 0 ? old[start - 1] : null, read);
        var behind = end < old.Count ? old[end] : last + 1 < passages.Count ? passages[last + 1].Facts[0] : null;
        return new(update, from, last + 1, old, read, start, end, behind);
    }

    /// <summary>The candidates of all the passages after the edit.</summary>
    public List<AnchorFact> NewFacts()
    {
        var facts = new List<AnchorFact>(old.Count - (end - Start) + read.Count);
        facts.AddRange(old[..Start]);
        facts.AddRange(read);
        facts.AddRange(old[end..]);
        return facts;
    }

    /// <summary>Whether the same candidates are section headings as before, here and in the rest of the draft. To be asked before <see cref="MoveOn"/>.</summary>
    public bool KeepsHeadings(List<OutlinePassage> passages, TitleEntry? title)
    {
        // Below the glossary's heading there are none.
        if (IsInGlossary(passages))
            return !read.Exists(HeadingTraits.IsGlossaryHeading) && !old[Start..end].Exists(HeadingTraits.IsGlossaryHeading);
        var before = Start > 0 ? old[Start - 1] : null;
        var traits = HeadingTraits.Of(old[Start..end], before, behind, title, update.First);
        if (!traits.SequenceEqual(HeadingTraits.Of(read, before, behind, title, update.First)))
            return false;
        return Delta == 0 || KeepsDistances(passages, before);
    }

    /// <summary>Whether the glossary may begin elsewhere, or not be one, after the edit.</summary>
    public bool TouchesGlossary(List<OutlinePassage> passages) =>
        IsInGlossary(passages) || passages[To - 1].IsGlossary || read.Exists(HeadingTraits.IsGlossaryHeading) || old[Start..end].Exists(HeadingTraits.IsGlossaryHeading);

    /// <summary>Moves the candidates behind the edit on to their blocks.</summary>
    public void MoveOn(List<OutlinePassage> passages)
    {
        if (Delta == 0)
            return;
        for (var i = end; i < old.Count; i++)
            old[i].BlockIndex += Delta;
        for (var i = To; i < passages.Count; i++)
        {
            foreach (var fact in passages[i].Facts)
                fact.BlockIndex += Delta;
        }
    }

    /// <summary>The passages after the edit, where the headings are those of before.</summary>
    public List<OutlinePassage> WithSameHeadings(List<OutlinePassage> passages)
    {
        var facts = NewFacts();
        if (To - From == 1)
            return [new(passages[From].Heading, facts)];
        var (oldHeadings, newHeadings) = (old[Start..end].FindAll(HeadingTraits.Matter), read.FindAll(HeadingTraits.Matter));
        var starts = new List<int>();
        var headings = new List<SectionCandidate?>();
        for (var i = From; i < To; i++)
        {
            // The first stands before the edit; the others among what was edited.
            if (i == From)
            {
                starts.Add(0);
                headings.Add(passages[i].Heading);
                continue;
            }

            var fact = newHeadings[oldHeadings.IndexOf(passages[i].Facts[0])];
            starts.Add(Start + read.IndexOf(fact));
            headings.Add(passages[i].Heading is { } heading ? heading with { Fact = fact } : null);
        }

        starts.Add(facts.Count);
        return [.. headings.Select((heading, i) => new OutlinePassage(heading, facts[starts[i]..starts[i + 1]]))];
    }

    private bool IsInGlossary(List<OutlinePassage> passages) => Start > 0 && passages[From].IsGlossary;

    // Another number of blocks: lines and headings that were neighbours, or some blocks apart, may not be now.
    private bool KeepsDistances(List<OutlinePassage> passages, AnchorFact? before)
    {
        if (old[Start..end].Exists(HeadingTraits.Matter) || read.Exists(HeadingTraits.Matter))
            return false;
        if (before is not null && behind is not null && HeadingTraits.Matter(before) && HeadingTraits.Matter(behind))
            return false;
        var reach = update.First + Math.Max(update.OldCount, update.NewCount) + PartHeadings.MaxDistance;
        for (var i = To; i < passages.Count && passages[i].Facts[0].BlockIndex <= reach; i++)
        {
            if (PartHeadings.MayRestart(passages[i].Facts[0]))
                return false;
        }

        return true;
    }

    // The last passage that begins before a block, the first where none does.
    private static int PassageBefore(List<OutlinePassage> passages, int block)
    {
        var (low, high) = (1, passages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (passages[middle].Facts[0].BlockIndex < block)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private static int FirstFrom(List<AnchorFact> facts, int block)
    {
        var (low, high) = (0, facts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (facts[middle].BlockIndex < block)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
