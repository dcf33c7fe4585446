using System.Collections.Immutable;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>民生支出29.9亿元，占一般公共预算支出的82.1%: the part stands beside the share, the whole is looked up in the draft.</summary>
/// <param name="Part">The part.</param>
/// <param name="Share">The share.</param>
/// <param name="WholeKey">The whole's indicator.</param>
internal sealed record ShareCheck(RuleDescriptor Rule, ClaimFact Part, ClaimFact Share, string WholeKey) : OpenCheck(Rule)
{
    /// <inheritdoc/>
    public override Check? Close(AnalysisParts draft, BlockSyntax block)
    {
        if (draft.Ledger.Find(Part, block.Id) is not { } part || draft.Ledger.Find(Share, block.Id) is not { } share)
            return null;
        var whole = draft.Ledger.FindOne(WholeKey, Facet.Level, part.Period, part.Status);
        if (whole is null || whole.BaseUnit != part.BaseUnit || LedgerChecks.ValueOf(whole).Plain is 0)
            return null;
        var computed = LedgerChecks.ValueOf(part) / LedgerChecks.ValueOf(whole);
        if (computed.Plain is not { } middle)
            return null;
        var outcome = computed.CompareWith(LedgerChecks.RatioOf(share));

        // 研发经费 is set against another year's 生产总值, 产值 is none of its parts: such a share is not decided here.
        if (outcome == CheckOutcome.Fails && WholeKey.EndsWith("生产总值", StringComparison.Ordinal) && !Part.Key.EndsWith("增加值", StringComparison.Ordinal))
            outcome = CheckOutcome.Undecided;
        var (p, w, s) = (LedgerChecks.Written(draft, part), LedgerChecks.Written(draft, whole), LedgerChecks.Bounded(draft, share));
        ImmutableArray<RelatedPlace> related = [LedgerChecks.Place(draft, part), LedgerChecks.Place(draft, whole)];
        return LedgerChecks.Make(
            Rule,
            CheckKind.Share,
            outcome,
            share.SpanIn(draft.Tree),
            $"{p} ÷ {w} = {NumberText.Percent(middle)} {(outcome == CheckOutcome.Fails ? "≠" : "≈")} {s}",
            related,
            new($"{part.Indicator}{p}占{WholeKey}{w}的{NumberText.Percent(middle)}（{NumberText.PercentRange(computed.Rounded)}），文中为{s}。", $"{p} of {w} is {NumberText.Percent(middle)} ({NumberText.PercentRange(computed.Rounded)}); the draft says {s}."),
            LedgerChecks.Rewrite(draft, share, middle * 100));
    }
}
