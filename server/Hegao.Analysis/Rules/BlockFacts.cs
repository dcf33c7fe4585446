using Hegao.Analysis.Claims;
using Hegao.Analysis.Ignores;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>What paragraph rules see in one block alone; attached to the block, so that every version that shares it has it already.</summary>
/// <param name="Observations">What the paragraph rules saw.</param>
/// <param name="Checks">The checks that it settles by itself.</param>
/// <param name="Sentences">Its sentences that nobody says twice on purpose.</param>
/// <param name="Names">Where proper names may stand in it.</param>
/// <param name="Ignores">The comments in it that have a rule pass over a place.</param>
/// <param name="OpenChecks">The checks that it opens and the draft closes.</param>
/// <param name="FullWidthMarks">How many full-width marks (，；：？！) its source has.</param>
internal sealed record BlockFacts(
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<CheckFact> Checks,
    IReadOnlyList<OpenCheck> OpenChecks,
    IReadOnlyList<SentencePrint> Sentences,
    IReadOnlyList<NameSpot> Names,
    IReadOnlyList<IgnoreComment> Ignores,
    int FullWidthMarks)
{
    private static readonly System.Buffers.SearchValues<char> FullWidth = System.Buffers.SearchValues.Create("，；：？！");

    private static readonly BlockFacts None = new([], [], [], [], [], [], 0);

    /// <summary>The words in which the block was read.</summary>
    public Vocabulary Vocabulary { get; private init; } = Vocabulary.BuiltIn;

    /// <summary>Whether the draft's findings have to look at the block at all.</summary>
    public bool MayReport { get; } = Observations.Count > 0 || OpenChecks.Count > 0 || Ignores.Count > 0 || Checks.Any(static check => check.Outcome == CheckOutcome.Fails);

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
    public static BlockFacts Of(BlockSyntax block, Vocabulary vocabulary) => BlockNotes.Of(block).Facts(block, vocabulary);

    /// <summary>Runs the paragraph rules.</summary>
    public static BlockFacts Derive(BlockSyntax block, BlockReading reading, Vocabulary vocabulary)
    {
        var context = new ParagraphContext(block, reading.Numbers, vocabulary);
        foreach (var rule in RuleCatalogue.ParagraphRules)
            rule.Check(context);
        var sentences = SentencePrint.Of(block, context.Reading);
        var names = block.IsProse ? NameSpot.Of(context.Reading) : [];
        var ignores = IgnoreComment.Read(block);
        var fullWidth = Count(block.Text);
        return fullWidth == 0 && context.IsSilent && sentences.Count == 0 && names.Count == 0 && ignores.Count == 0
            ? ReferenceEquals(vocabulary, Vocabulary.BuiltIn) ? None : None with { Vocabulary = vocabulary }
            : new(context.Observations, context.Checks, context.OpenChecks, sentences, names, ignores, fullWidth) { Vocabulary = vocabulary };
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
}
