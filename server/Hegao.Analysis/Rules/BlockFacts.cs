using Hegao.Analysis.Claims;
using Hegao.Analysis.Ignores;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>What the analysis derives from one block alone; attached to the block, so that every version that shares it has it already.</summary>
/// <param name="Observations">What the paragraph rules saw.</param>
/// <param name="Numbers">What its numbers were read as.</param>
/// <param name="Checks">The checks that it settles by itself.</param>
/// <param name="Years">What it says of the years that the text from here on speaks of.</param>
/// <param name="Sentences">Its sentences that nobody says twice on purpose.</param>
/// <param name="Ignores">The comments in it that have a rule pass over a place.</param>
/// <param name="OpenChecks">The checks that it opens and the draft closes.</param>
/// <param name="FullWidthMarks">How many full-width marks (，；：？！) its source has.</param>
internal sealed record BlockFacts(
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<NumberFact> Numbers,
    IReadOnlyList<CheckFact> Checks,
    IReadOnlyList<OpenCheck> OpenChecks,
    YearScope Years,
    IReadOnlyList<SentencePrint> Sentences,
    IReadOnlyList<IgnoreComment> Ignores,
    int FullWidthMarks)
{
    private static readonly System.Buffers.SearchValues<char> FullWidth = System.Buffers.SearchValues.Create("，；：？！");

    private static readonly BlockFacts None = new([], [], [], [], YearScope.None, [], [], 0);

    /// <summary>The words in which the block was read.</summary>
    public Vocabulary Vocabulary { get; private init; } = Vocabulary.BuiltIn;

    /// <summary>Whether the draft's findings have to look at the block at all.</summary>
    public bool MayReport { get; } = Observations.Count > 0 || OpenChecks.Count > 0 || Ignores.Count > 0 || Checks.Any(static check => check.Outcome == CheckOutcome.Fails);

    /// <summary>Its claims in reading order; those of a table row need the table's header and are not among them.</summary>
    public ClaimFact[] Claims { get; } = [.. Numbers.Select(static number => number.Claim).OfType<ClaimFact>()];

    /// <summary>What the block is found wrong in by itself where it starts at <paramref name="origin"/>; observations that a rule of the draft sums up are left to that rule.</summary>
    public IEnumerable<Finding> FindingsAt(int origin)
    {
        foreach (var observation in Observations)
        {
            if (!RuleCatalogue.IsSummarised(observation.Rule))
                yield return observation.At(origin);
        }

        foreach (var check in Checks)
        {
            if (check.Outcome == CheckOutcome.Fails && check.At(origin).Finding is { } finding)
                yield return finding;
        }
    }

    /// <summary>The facts of <paramref name="block"/>; derived at the first call, and again where the user's words have changed.</summary>
    public static BlockFacts Of(BlockSyntax block, Vocabulary vocabulary) => block.Attach(static _ => new Slot()).Get(block, vocabulary);

    private static BlockFacts Derive(BlockSyntax block, Vocabulary vocabulary)
    {
        var numbers = ClaimReader.Read(block, vocabulary);
        var context = new ParagraphContext(block, numbers, vocabulary);
        foreach (var rule in RuleCatalogue.ParagraphRules)
            rule.Check(context);
        var years = YearScopes.Read(context.Reading);
        var sentences = SentencePrint.Of(block, context.Reading);
        var ignores = IgnoreComment.Read(block);
        var fullWidth = Count(block.Text);
        return fullWidth == 0 && context.IsSilent && numbers.Count == 0 && years == YearScope.None && sentences.Count == 0 && ignores.Count == 0
            ? ReferenceEquals(vocabulary, Vocabulary.BuiltIn) ? None : None with { Vocabulary = vocabulary }
            : new(context.Observations, numbers, context.Checks, context.OpenChecks, years, sentences, ignores, fullWidth) { Vocabulary = vocabulary };
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(FullWidth); at >= 0; at = text.IndexOfAny(FullWidth))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }

    // What stays attached to a block; the facts in it change with the vocabulary. Two threads may both derive them, and one result stays.
    private sealed class Slot
    {
        private BlockFacts? facts;

        public BlockFacts Get(BlockSyntax block, Vocabulary vocabulary)
        {
            var before = Volatile.Read(ref facts);
            if (before is not null && ReferenceEquals(before.Vocabulary, vocabulary))
                return before;
            var derived = Derive(block, vocabulary);
            return Interlocked.CompareExchange(ref facts, derived, before) is { } other && !ReferenceEquals(other, before) && ReferenceEquals(other.Vocabulary, vocabulary) ? other : derived;
        }
    }
}
