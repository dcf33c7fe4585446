using System.Collections.Immutable;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>增长24.6%、高于各项贷款增速7.4个百分点: the points between two rates, where the other one is stated somewhere in the draft.</summary>
/// <param name="Name">The other indicator as written.</param>
/// <param name="Rate">The rate that is compared.</param>
/// <param name="Points">The points that are stated.</param>
/// <param name="Written">Rate and points as written, for the arithmetic.</param>
/// <param name="Places">Where the two stand, from the block's start.</param>
internal sealed record PointsAboveCheck(string Name, ClaimFact Rate, ClaimFact Points, (string Rate, string Points) Written, (TextSpan Rate, TextSpan Points) Places)
    : OpenCheck(PointsRule.Rule)
{
    /// <summary>The check that the claims at <paramref name="index"/> and behind it open, or null.</summary>
    public static PointsAboveCheck? Open(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        var (rate, points) = (sentence.Claims[index], sentence.Claims[index + 1]);
        if (points.BaseUnit != "个百分点" || points.Facet != Facet.Delta || rate.BaseUnit != "%" || rate.Facet is not (Facet.Growth or Facet.Level))
            return null;
        var gap = sentence.Between(rate, points).TrimStart("，、 ");
        if (!Cues.TryMatch(gap, CueKinds.Compare, out var length, out _))
            return null;
        var other = gap[length..];
        foreach (var tail in (ReadOnlySpan<string>)["的增速", "增速", "的增幅", "增幅", "增长率", "平均水平", "平均"])
        {
            if (other.EndsWith(tail) && other.Length > tail.Length + 1)
            {
                other = other[..^tail.Length];
                break;
            }
        }

        // 高于全省1个百分点: the region's rate of the same indicator is not in a county's report.
        if (other.Length < 3 || other.ContainsAny("，。；、") || (Cues.TryFind(other, out var cue) && cue.Is(CueKinds.Region | CueKinds.Period)))
            return null;
        return new(other.ToString(), rate, points, (sentence.Written(rate), sentence.Written(points)), (paragraph.SpanOf(rate), paragraph.SpanOf(points)));
    }

    /// <inheritdoc/>
    public override Check? Close(AnalysisParts draft, BlockSyntax block)
    {
        var own = draft.Ledger.Find(Rate, block.Id);
        if (own is null || Other(draft, own) is not { } other)
            return null;
        var isBelow = Points.Direction == ClaimDirection.Down;
        var (mine, theirs) = (Signed(Rate), Signed(other.Fact));
        var difference = isBelow ? theirs - mine : mine - theirs;
        var outcome = difference.CompareWith(ClaimChecks.ValueOf(Points));
        if (difference.Plain is not { } right)
            return null;
        var origin = block.Span.Start;
        var otherText = draft.Tree.GetText(other.SpanIn(draft.Tree));
        var (a, b) = isBelow ? (otherText, Written.Rate) : (Written.Rate, otherText);
        var expression = $"{a} − {b} = {NumberText.Write(right, 2)}个百分点 {(outcome == CheckOutcome.Fails ? "≠" : "=")} {Written.Points}";
        ImmutableArray<RelatedPlace> related =
        [
            new(Places.Rate.Shift(origin), new($"{Rate.Indicator}{Written.Rate}", $"{Rate.Indicator} {Written.Rate}")),
            new(other.SpanIn(draft.Tree), new($"{other.Indicator}{otherText}", $"{other.Indicator} {otherText}")),
        ];
        var span = Places.Points.Shift(origin);
        var finding = outcome != CheckOutcome.Fails ? null : new Finding(
            Rule.Id,
            Rule.DefaultSeverity,
            span,
            new($"{a}与{b}相差{NumberText.Write(right, 2)}个百分点，文中为{Written.Points}。", $"{a} and {b} are {NumberText.Write(right, 2)} percentage points apart; the draft says {Written.Points}."),
            expression,
            related,
            []);
        return new(CheckKind.Points, Rule.Id, outcome, span, expression, related, finding);
    }

    // 各项贷款 is short for 各项贷款余额 where that stands in the same paragraph.
    private PlacedClaim? Other(AnalysisParts draft, PlacedClaim own)
    {
        foreach (var name in (ReadOnlySpan<string>)[Name, Name + "余额"])
        {
            if (draft.Ledger.FindOne(ClaimKey.Of(name, draft.Options.Vocabulary), Rate.Facet, own.Period, own.Status) is { } named)
                return named;
        }

        var meant = draft.Ledger.In(own.Block).ToArray()
            .Where(placed => placed.Fact.NumberStart < Points.NumberStart && placed.Facet == Rate.Facet && placed.BaseUnit == "%" && placed.Indicator.StartsWith(Name, StringComparison.Ordinal) && !ReferenceEquals(placed, own))
            .ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    private static WrittenValue Signed(ClaimFact claim) => claim.Direction == ClaimDirection.Down ? -ClaimChecks.ValueOf(claim) : ClaimChecks.ValueOf(claim);
}
