using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>
/// Run-in headings that open paragraphs. A short first sentence alone is a sentence; a row of paragraphs that all open with one has
/// headings. Four makes of row: behind a dash, with a lead-in (这一年，我们…), of one clause, of as many clauses of like length.
/// </summary>
internal sealed class OpeningTopics
{
    private const int Level = 3;

    /// <summary>No heading is too long for its row that is no longer than this.</summary>
    private const int UsualLength = 20;

    /// <summary>A longer sentence of one clause tells something.</summary>
    private const int MaxPlain = 30;

    /// <summary>A longer sentence of several clauses tells something, and one with a longer clause.</summary>
    private const int MaxCompound = 36;

    private const int MaxClause = 18;

    /// <summary>How far around a sentence its like is looked for.</summary>
    private const int Neighbours = 8;

    /// <summary>Characters in which openings are alike beyond chance.</summary>
    private const int AlikePrefix = 4;

    /// <summary>A heading on a line of its own is shorter than this.</summary>
    private const int MaxLine = 25;

    /// <summary>Paragraphs in a row may be followed by one or two that go on with their topic.</summary>
    private const int MaxGap = 3;

    private readonly List<AnchorFact> facts;
    private readonly OutlineScope scope;
    private readonly TitleEntry? title;
    private readonly bool isSentenceLines;
    private readonly List<SectionCandidate> found = [];

    private OpeningTopics(List<AnchorFact> facts, OutlineScope scope, TitleEntry? title, bool isSentenceLines) =>
        (this.facts, this.scope, this.title, this.isSentenceLines) = (facts, scope, title, isSentenceLines);

    /// <summary>The openings within <paramref name="scope"/> that are headings.</summary>
    /// <param name="facts">All candidates.</param>
    /// <param name="scope">Where to look.</param>
    /// <param name="title">The report's title, or null.</param>
    /// <param name="isSentenceLines">Whether the draft has one sentence a line: a short line is nothing special there.</param>
    public static List<SectionCandidate> Find(List<AnchorFact> facts, OutlineScope scope, TitleEntry? title, bool isSentenceLines)
    {
        var openings = new OpeningTopics(facts, scope, title, isSentenceLines);
        openings.AddDashes();
        openings.AddLedIn();
        openings.AddOwnLines();
        openings.AddRows(static fact => IsPlain(fact.Title), DropOutliers);
        openings.AddRows(static fact => IsCompound(fact.Title), Parallel);
        return openings.found;
    }

    private void AddDashes()
    {
        var dashes = new List<SectionCandidate>();
        for (var i = scope.From; i < scope.To; i++)
        {
            var fact = facts[i];
            if (fact.Marker.Scheme == MarkerScheme.Dash && fact.Title.Length > 0 && fact.Block != title?.MeetingBlock && fact.Block != title?.Block)
                dashes.Add(new(i, fact, Level, SectionKind.RunIn));
        }

        if (dashes.Count > 1)
            found.AddRange(dashes);
    }

    // 这一年，我们…。 at the head of several paragraphs, or 这五年，…。 What 是 follows needs its subject.
    private void AddLedIn()
    {
        var row = new List<OrderedFact>();
        foreach (var opening in Openings(static fact => LeadIn.TimeClauseLength(fact.Title) > 0, ownLines: true))
        {
            if (row.Count > 0 && opening.Fact.BlockIndex - row[^1].Fact.BlockIndex > MaxGap)
                CloseLedIn(row);
            row.Add(opening);
        }

        CloseLedIn(row);
    }

    private void CloseLedIn(List<OrderedFact> row)
    {
        var byClause = row.GroupBy(static opening => opening.Fact.Title[..LeadIn.TimeClauseLength(opening.Fact.Title)]).MaxBy(static group => group.Count());
        if (byClause is not null && byClause.Count() > 1 && (byClause.Count() > 2 || AreParallel(byClause.First().Fact.Title, byClause.Last().Fact.Title)))
        {
            var (kind, withSubject) = (byClause.First().Fact.Kind, LeadIn.LengthOf(byClause.First().Fact.Title) > 0);
            foreach (var opening in row.Where(opening => opening.Fact.Kind == kind
                && (withSubject ? LeadIn.LengthOf(opening.Fact.Title) > 0 : opening.Fact.Title.StartsWith(byClause.Key, StringComparison.Ordinal))))
                found.Add(new(opening.Order, opening.Fact, Level, SectionKind.RunIn, LeadIn.ShownFrom(opening.Fact.Title)));
        }

        row.Clear();
    }

    // 生态底色更加亮丽。 on a line of its own, a paragraph, the next such line: nothing else but paragraphs between.
    private void AddOwnLines()
    {
        if (isSentenceLines)
            return;
        var lines = new List<OrderedFact>();
        for (var i = scope.From; i < scope.To; i++)
        {
            if (facts[i].Kind == AnchorKind.Sentence)
                lines.Add(new(i, facts[i]));
        }

        var run = new List<OrderedFact>();
        foreach (var line in lines)
        {
            if (run.Count > 0 && line.Fact.BlockIndex - run[^1].Fact.BlockIndex is not (2 or 3))
                CloseLines(run);
            if (IsPlain(line.Fact.Title) && line.Fact.Title.Length <= MaxLine)
                run.Add(line);
            else
                CloseLines(run);
        }

        if (run.Count > 0 && run[^1].Fact.BlockIndex + 1 >= scope.EndBlock)
            run.RemoveAt(run.Count - 1);
        CloseLines(run);
    }

    private void CloseLines(List<OrderedFact> run)
    {
        if (run.Count > 1)
            found.AddRange(run.Select(static line => new SectionCandidate(line.Order, line.Fact, Level, SectionKind.RunIn)));
        run.Clear();
    }

    // Rows of openings of one make, each row as far as no long stretch without any and no heading on a line of its own lies between.
    private void AddRows(Predicate<AnchorFact> make, Func<List<OrderedFact>, List<OrderedFact>> select)
    {
        var taken = found.ToDictionary(static topic => topic.Order);
        var blocks = found.Select(static topic => topic.Fact.BlockIndex).Order().ToList();
        var ownLines = new Queue<int>(found.Where(static topic => topic.Fact.Kind == AnchorKind.Sentence).Select(static topic => topic.Order).Order());
        var run = new List<OrderedFact>();
        foreach (var opening in Openings(make, ownLines: false))
        {
            var ownLine = false;
            while (ownLines.TryPeek(out var line) && line < opening.Order)
                ownLine = ownLines.TryDequeue(out _);
            if (run.Count > 0 && (ownLine || opening.Fact.BlockIndex - run[^1].Fact.BlockIndex > MaxGap))
                CloseRow(run, select, blocks);
            if (!taken.ContainsKey(opening.Order))
                run.Add(opening);
        }

        CloseRow(run, select, blocks);
    }

    private void CloseRow(List<OrderedFact> run, Func<List<OrderedFact>, List<OrderedFact>> select, List<int> takenBlocks)
    {
        var row = run.Count > 1 ? select(run) : [];
        run.Clear();
        if (row.Count < 2)
            return;
        var (first, last) = (row[0].Fact.BlockIndex, row[^1].Fact.BlockIndex);
        var others = CountBelow(takenBlocks, last) - CountBelow(takenBlocks, first + 1);
        if (row.Count * 2 >= last - first + 1 - others)
            found.AddRange(row.Select(static opening => new SectionCandidate(opening.Order, opening.Fact, Level, SectionKind.RunIn)));
    }

    private static int CountBelow(List<int> sorted, int limit)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < limit)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private List<OrderedFact> Openings(Predicate<AnchorFact> make, bool ownLines)
    {
        var openings = new List<OrderedFact>();
        for (var i = scope.From; i < scope.To; i++)
        {
            var fact = facts[i];
            var opens = fact.Place == AnchorPlace.BlockStart && (ownLines || fact.Follow >= PassageSize.Short)
                && (fact.Kind == AnchorKind.Topic || (ownLines && fact.Kind == AnchorKind.Sentence));
            if (opens && !fact.Title.StartsWith("各位", StringComparison.Ordinal) && make(fact))
                openings.Add(new(i, fact));
        }

        return openings;
    }

    private static bool IsCompound(string title) => title.Length <= MaxCompound && title.Contains('，', StringComparison.Ordinal) && !title.AsSpan().ContainsAnyInRange('0', '9')
        && title.Split('，').All(static clause => clause.Length <= MaxClause);

    private static bool IsPlain(string title) => title.Length <= MaxPlain && !title.AsSpan().ContainsAny('，', '；', '：') && !title.AsSpan().ContainsAnyInRange('0', '9');

    // What is much longer than the row; the first, where all others open alike; and at the ends what has little behind it where most have
    // much: remarks before and after.
    private static List<OrderedFact> DropOutliers(List<OrderedFact> run)
    {
        var limit = Math.Max(UsualLength, Median(run.Select(static opening => opening.Fact.Title.Length)) * 5 / 2);
        var row = run.FindAll(opening => opening.Fact.Title.Length <= limit);
        if (row.Count(static opening => opening.Fact.Follow == PassageSize.Long) * 4 >= row.Count * 3)
        {
            row.RemoveRange(0, row.FindIndex(static opening => opening.Fact.Follow == PassageSize.Long));
            var last = row.FindLastIndex(static opening => opening.Fact.Follow == PassageSize.Long);
            row.RemoveRange(last + 1, row.Count - last - 1);
        }

        if (row.Count > 3 && !OpensLike(row[0], row[1]) && row.Skip(2).All(opening => OpensLike(opening, row[1])))
            row.RemoveAt(0);
        return row;
    }

    private static bool OpensLike(OrderedFact one, OrderedFact other) =>
        one.Fact.Title.AsSpan(0, AlikePrefix).SequenceEqual(other.Fact.Title.AsSpan(0, AlikePrefix));

    // Sentences of several clauses: near each stands another with as many, of nearly the same lengths.
    private static List<OrderedFact> Parallel(List<OrderedFact> run)
    {
        var row = new List<OrderedFact>();
        for (var i = 0; i < run.Count; i++)
        {
            for (var j = Math.Max(0, i - Neighbours); j <= Math.Min(run.Count - 1, i + Neighbours); j++)
            {
                if (i == j || !AreParallel(run[i].Fact.Title, run[j].Fact.Title))
                    continue;
                row.Add(run[i]);
                break;
            }
        }

        return row;
    }

    private static bool AreParallel(string one, string other)
    {
        var (left, right) = (one.Split('，'), other.Split('，'));
        return left.Length == right.Length
            && left.Zip(right, static (a, b) => Math.Abs(a.Length - b.Length)).Sum() <= Math.Max(2, Math.Min(one.Length, other.Length) / 5);
    }

    private static int Median(IEnumerable<int> lengths)
    {
        var sorted = lengths.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private readonly record struct OrderedFact(int Order, AnchorFact Fact);
}
