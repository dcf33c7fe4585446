using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// The outline of a draft while somebody types. It belongs to one version at a time and is carried on to the next: an edit decides the passages
/// that it touched, and those whose wording was compared with a heading that came or went. Not thread-safe.
/// </summary>
internal sealed class LiveOutline
{
    // What the draft's headings are like: all of them, and those that are known before the sentences inside paragraphs are looked at.
    private readonly HeadingStyle all = new();
    private HeadingStyle? taught;

    private readonly List<OutlinePassage> passages;
    private readonly List<AnchorFact> body = [];
    private readonly bool isSentenceLines;
    private TitleEntry? title;
    private int sentenceLines;

    private LiveOutline(List<AnchorFact> facts)
    {
        title = TitleFinder.Find(facts);
        passages = Cut(facts, SectionHeadings.Find(facts, title));
        sentenceLines = passages.Sum(static passage => passage.SentenceLines);
        isSentenceLines = IsSentenceLines();
        for (var i = 0; i < passages.Count; i++)
        {
            passages[i].Decide(title, isSentenceLines, EndBlockOf(i));
            passages[i].TeachHeadings(all);
        }

        // Clear cases teach what the headings of this draft are like; then all are judged.
        foreach (var passage in passages)
            passage.FindClear(all);
        foreach (var passage in passages)
            passage.TeachClear(all);
        foreach (var passage in passages)
            passage.Conclude(all, []);
        Model = new(title, [.. passages.SelectMany(static passage => passage.Entries)]);
    }

    /// <summary>The outline. After an update that comes to the same sections it is the same object.</summary>
    public OutlineModel Model { get; private set; }

    /// <summary>Reads the outline of <paramref name="tree"/> from scratch; O(candidates).</summary>
    public static LiveOutline Of(DraftTree tree) => new(AnchorFact.Collect(tree));

    /// <summary>The same outline as another object: words changed that are read from the text and stand in no section.</summary>
    public OutlineModel Reword() => Model = Model.With(title, Model.Entries);

    /// <summary>Goes on to <paramref name="tree"/>, which one update made of the tree before.</summary>
    /// <returns>False where all is to be decided anew; then it is of no more use.</returns>
    public bool TryUpdate(DraftTree tree, DraftTreeUpdate update)
    {
        var edit = EditedPassages.Of(passages, tree, update);
        var first = FirstCandidates(edit);
        var newTitle = first is null ? title : TitleFinder.Find(first);
        if ((newTitle?.Block, newTitle?.Anchor, newTitle?.MeetingBlock) != (title?.Block, title?.Anchor, title?.MeetingBlock))
            return false;
        var keepsHeadings = edit.KeepsHeadings(passages, title);
        if (!keepsHeadings && edit.TouchesGlossary(passages))
            return false;
        edit.MoveOn(passages);
        taught ??= TaughtHeadings();
        title = newTitle;
        var (from, to, replaced) = keepsHeadings ? (edit.From, edit.To, edit.WithSameHeadings(passages)) : DecideHeadings(edit);
        return Replace(taught, from, to, replaced);
    }

    private static List<OutlinePassage> Cut(List<AnchorFact> facts, List<SectionCandidate> headings)
    {
        var passages = new List<OutlinePassage>(headings.Count + 1) { new(null, facts.GetRange(0, headings.Count > 0 ? headings[0].Order : facts.Count)) };
        for (var i = 0; i < headings.Count; i++)
        {
            var (start, end) = (headings[i].Order, i + 1 < headings.Count ? headings[i + 1].Order : facts.Count);
            passages.Add(new(headings[i], facts.GetRange(start, end - start)));
        }

        return passages;
    }

    private HeadingStyle TaughtHeadings()
    {
        var style = new HeadingStyle();
        foreach (var passage in passages)
            passage.TeachHeadings(style);
        return style;
    }

    // The candidates among which the title is looked for; null where the edit lies behind them.
    private List<AnchorFact>? FirstCandidates(EditedPassages edit)
    {
        var facts = new List<AnchorFact>();
        for (var i = 0; i < edit.From && facts.Count < TitleFinder.MaxCandidates; i++)
            facts.AddRange(passages[i].Facts);
        if (facts.Count + edit.Start >= TitleFinder.MaxCandidates)
            return null;
        facts.AddRange(edit.NewFacts());
        for (var i = edit.To; i < passages.Count && facts.Count < TitleFinder.MaxCandidates; i++)
            facts.AddRange(passages[i].Facts);
        return facts;
    }

    // Other headings: what lies between those that stayed is taken over. The glossary is where it was.
    private (int From, int To, List<OutlinePassage> Replaced) DecideHeadings(EditedPassages edit)
    {
        var bodyEnd = passages[^1].IsGlossary ? passages.Count - 1 : passages.Count;
        body.Clear();
        for (var i = 0; i < edit.From; i++)
            body.AddRange(passages[i].Facts);
        body.AddRange(edit.NewFacts());
        for (var i = edit.To; i < bodyEnd; i++)
            body.AddRange(passages[i].Facts);
        var headings = SectionHeadings.OfBody(body, title);

        // Passage number i + 1 has heading number i.
        var (from, behind) = (0, 0);
        while (from < edit.From && from < headings.Count && passages[from + 1].HasHeading(headings[from]))
            from++;
        while (bodyEnd - 1 - behind >= edit.To && headings.Count - 1 - behind >= from && passages[bodyEnd - 1 - behind].HasHeading(headings[^(1 + behind)]))
            behind++;
        var replaced = new List<OutlinePassage>();
        for (var i = from; i <= headings.Count - behind; i++)
        {
            var (start, end) = (i == 0 ? 0 : headings[i - 1].Order, i < headings.Count ? headings[i].Order : body.Count);
            replaced.Add(new(i == 0 ? null : headings[i - 1], body.GetRange(start, end - start)));
        }

        body.Clear();
        return (from, bodyEnd - behind, replaced);
    }

    private bool Replace(HeadingStyle known, int from, int to, List<OutlinePassage> replaced)
    {
        var before = passages[from..to];
        known.Watch();
        all.Watch();
        foreach (var passage in before)
        {
            passage.UnteachHeadings(known);
            passage.UnteachHeadings(all);
            passage.UnteachClear(all);
            sentenceLines -= passage.SentenceLines;
        }

        sentenceLines += replaced.Sum(static passage => passage.SentenceLines);
        if (before.Count == replaced.Count)
        {
            for (var i = 0; i < replaced.Count; i++)
                passages[from + i] = replaced[i];
        }
        else
        {
            passages.RemoveRange(from, to - from);
            passages.InsertRange(from, replaced);
        }

        if (IsSentenceLines() != isSentenceLines)
            return false;
        var end = from + replaced.Count;
        for (var i = from; i < end; i++)
        {
            passages[i].Decide(title, isSentenceLines, EndBlockOf(i));
            passages[i].TeachHeadings(known);
            passages[i].TeachHeadings(all);
        }

        foreach (var passage in RestingOn(known.EndWatch(), from, end))
        {
            passage.UnteachClear(all);
            passage.FindClear(known);
            passage.TeachClear(all);
        }

        for (var i = from; i < end; i++)
        {
            passages[i].FindClear(known);
            passages[i].TeachClear(all);
        }

        var isElsewhere = false;
        foreach (var passage in RestingOn(all.EndWatch(), from, end))
        {
            var entries = passage.Entries;
            passage.Conclude(all, entries);
            isElsewhere |= !entries.AsSpan().SequenceEqual(passage.Entries);
        }

        for (var i = from; i < end; i++)
            passages[i].Conclude(all, before.Count == replaced.Count ? before[i - from].Entries : []);
        Conclude(from, before, replaced, isElsewhere);
        return true;
    }

    private List<OutlinePassage> RestingOn(HashSet<int> pairs, int from, int end)
    {
        var resting = new List<OutlinePassage>();
        for (var i = 0; i < passages.Count && pairs.Count > 0; i++)
        {
            if ((i < from || i >= end) && passages[i].RestsOn(pairs))
                resting.Add(passages[i]);
        }

        return resting;
    }

    private void Conclude(int from, List<OutlinePassage> before, List<OutlinePassage> replaced, bool isElsewhere)
    {
        var isSame = !isElsewhere && before.SelectMany(static passage => passage.Entries).SequenceEqual(replaced.SelectMany(static passage => passage.Entries));
        if (isSame && title == Model.Title)
            return;
        if (isSame)
        {
            Model = Model.With(title, Model.Entries);
            return;
        }

        var entries = ImmutableArray.CreateBuilder<OutlineEntry>(Model.Entries.Length + 8);
        if (isElsewhere)
        {
            foreach (var passage in passages)
                entries.AddRange(passage.Entries);
        }
        else
        {
            var start = from == 0 ? 0 : Model.IndexOf(before[0].Entries[0]);
            entries.AddRange(Model.Entries, start);
            foreach (var passage in replaced)
                entries.AddRange(passage.Entries);
            entries.AddRange(Model.Entries.AsSpan()[(start + before.Sum(static passage => passage.Entries.Length))..]);
        }

        Model = Model.With(title, entries.DrainToImmutable());
    }

    // A short line is nothing special where a draft has one sentence a line.
    private bool IsSentenceLines()
    {
        var end = passages[^1].IsGlossary ? passages.Count - 1 : passages.Count;
        var first = passages[0].Facts.Count > 0 ? 0 : 1;
        return first < end && sentenceLines * 2 > passages[end - 1].Facts[^1].BlockIndex - passages[first].Facts[0].BlockIndex;
    }

    private int EndBlockOf(int passage) => passage + 1 < passages.Count && !passages[passage + 1].IsGlossary ? passages[passage + 1].Facts[0].BlockIndex : int.MaxValue;
}
