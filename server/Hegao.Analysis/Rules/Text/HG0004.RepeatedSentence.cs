using System.Collections.Immutable;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG0004: a long sentence said twice in the same words; sentences that follow one another both times are one finding.</summary>
internal sealed class RepeatedSentenceRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG0004", new("同一句话出现两次", "A sentence said twice"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Everything | RuleReads.Deferrable;

    private readonly record struct Place(BlockId Block, SentencePrint Print, int Number);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var first = new Dictionary<int, Place>();
        var end = GlossaryStart(draft);
        var (number, lastRepeated) = (0, new Place(default, default, -2));
        foreach (var block in draft.Tree.Blocks)
        {
            if (block.Span.Start >= end)
                yield break;
            foreach (var print in BlockFacts.Of(block, draft.Options.Vocabulary).Sentences)
            {
                number++;
                if (first.TryAdd(print.Hash, new(block.Id, print, number)))
                    continue;
                var earlier = first[print.Hash];
                if (!IsSame(draft, block, print, earlier))
                    continue;

                // A block printed twice is one finding: the sentence before was said twice too, in the same order.
                var goesOn = earlier.Number == lastRepeated.Number + 1;
                lastRepeated = earlier;
                if (!goesOn)
                    yield return Report(draft, block, print, earlier);
            }
        }
    }

    private static int GlossaryStart(AnalysisParts draft)
    {
        foreach (var entry in draft.Outline.Entries)
        {
            if (entry.Kind == SectionKind.Glossary)
                return OutlineModel.StartOf(draft.Tree, entry);
        }

        return int.MaxValue;
    }

    private static bool IsSame(AnalysisParts draft, BlockSyntax block, SentencePrint print, Place earlier) =>
        draft.Tree.TryGetBlock(earlier.Block, out var other)
        && block.GetReading(print.Start, print.Length).AsSpan().Trim().SequenceEqual(other.GetReading(earlier.Print.Start, earlier.Print.Length).AsSpan().Trim());

    private static Finding Report(AnalysisParts draft, BlockSyntax block, SentencePrint print, Place earlier)
    {
        var span = block.ToSource(print.Start, print.Length);
        ImmutableArray<RelatedPlace> related = draft.Tree.TryGetBlock(earlier.Block, out var other)
            ? [new(other.ToSource(earlier.Print.Start, earlier.Print.Length), new("前一处", "the first time"))]
            : [];
        var place = related.IsEmpty ? default : PlaceMark.Of(draft, related[0].Span.Start);
        return new(
            Rule.Id,
            Rule.DefaultSeverity,
            span,
            new($"这句话与{place.Chinese}逐字相同，说了两遍。", $"This sentence stands word for word in {place.English} too."),
            null,
            related,
            [new(new("删去此处", "Delete it here"), [new(span, string.Empty)], FixKind.Alternative)]);
    }
}
