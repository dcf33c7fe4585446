namespace Hegao.Seeds;

/// <summary>How often the seeds of a class were found, and how often their controls were reported.</summary>
internal sealed class SeedScore
{
    public int Seeds { get; set; }

    public int Found { get; set; }

    public int Alarms { get; set; }
}

/// <summary>Runs seeds over drafts and counts.</summary>
internal sealed class SeedRun(Action<string>? trace)
{
    /// <summary>How many seeds of a class one draft gives at most.</summary>
    private const int MaxPerClass = 2;

    /// <summary>Scores by class, in the order in which the classes first occurred.</summary>
    public SortedDictionary<string, SeedScore> Scores { get; } = new(StringComparer.Ordinal);

    /// <summary>Plants the seeds of one draft.</summary>
    public void Plant(string name, DraftUnderTest draft, Random random)
    {
        foreach (var group in SeedsOf(draft).GroupBy(static seed => seed.Class))
        {
            var seeds = group.ToArray();
            random.Shuffle(seeds);
            foreach (var seed in seeds.Take(MaxPerClass))
                Judge(name, draft, seed);
        }
    }

    private void Judge(string name, DraftUnderTest draft, Seed seed)
    {
        var score = Scores.TryGetValue(seed.Class, out var known) ? known : Scores[seed.Class] = new();
        score.Seeds++;
        var alarms = draft.NewFindings(seed.Right);
        var found = draft.NewFindings(seed.Wrong);
        score.Alarms += alarms.Count > 0 ? 1 : 0;
        score.Found += found.Any(finding => seed.Rules.Contains(finding.Rule)) ? 1 : 0;
        if (alarms.Count > 0)
            trace?.Invoke($"{name} {seed.Class} FALSE ALARM {alarms[0].Rule} {alarms[0].Message.Chinese} | {seed.Right.NewText}");
        if (!found.Any(finding => seed.Rules.Contains(finding.Rule)))
            trace?.Invoke($"{name}:{draft.Analysis.Tree.GetPosition(seed.Wrong.Span.Start).Line + 1}:{draft.Analysis.Tree.GetPosition(seed.Wrong.Span.Start).Character} {seed.Class} MISSED {seed.Wrong.NewText}{(seed.Wrong.NewText.Length == 0 ? draft.Text.AsSpan(Math.Max(0, seed.Wrong.Span.Start - 12), Math.Min(24, draft.Text.Length - Math.Max(0, seed.Wrong.Span.Start - 12))).ToString() : string.Empty)} | got {string.Join(' ', found.Select(static finding => finding.Rule))}");
    }

    private static IEnumerable<Seed> SeedsOf(DraftUnderTest draft)
    {
        foreach (var claim in draft.Analysis.Claims)
        {
            foreach (var seed in ClaimSeeds.Of(draft, claim))
                yield return seed;
        }

        foreach (var (_, end) in draft.Paragraphs)
        {
            foreach (var seed in SentenceSeeds.At(draft, end))
                yield return seed;
        }

        foreach (var seed in FormSeeds.Of(draft))
            yield return seed;
    }
}
