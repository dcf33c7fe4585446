using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Rules;

/// <summary>HG2007: percentage points that do not follow from two rates, and % where points are meant.</summary>
internal sealed class PointsRule : IParagraphRule
{
    /// <summary>What the rule is; the comparison with another indicator's rate reports under it too.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2007", new("百分点与前后比率不符", "Percentage points that do not follow from two rates"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 2 < sentence.Claims.Count; i++)
            {
                var (from, to, change) = (sentence.Claims[i], sentence.Claims[i + 1], sentence.Claims[i + 2]);
                if (from.Facet == Facet.Base && from.BaseUnit == "%" && to.BaseUnit == "%" && to.Facet is Facet.Level or Facet.Share && from.Key == to.Key && ChangeGap.Read(sentence.Between(to, change)) is { IsChange: true, IsAverage: false })
                    CheckChange(paragraph, sentence, from, to, change);
            }

            for (var i = 0; i + 1 < sentence.Claims.Count; i++)
            {
                if (PointsAboveCheck.Open(paragraph, sentence, i) is { } open)
                    paragraph.Add(open);
            }
        }
    }

    private static void CheckChange(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact from, ClaimFact to, ClaimFact change)
    {
        var difference = ClaimChecks.ValueOf(to) - ClaimChecks.ValueOf(from);
        if (change.Direction == ClaimDirection.Down)
            difference = -difference;
        var stated = ClaimChecks.ValueOf(change);
        if (difference.Plain is not { } points)
            return;
        var right = NumberText.Write(points, Math.Max(1, ClaimChecks.DecimalsOf(sentence.Digits(change))));
        var formula = change.Direction == ClaimDirection.Down ? $"{sentence.Written(from)} − {sentence.Written(to)}" : $"{sentence.Written(to)} − {sentence.Written(from)}";
        if (change.BaseUnit == "个百分点")
        {
            var outcome = difference.CompareWith(stated);
            paragraph.Add(new CheckFact(
                Rule,
                CheckKind.Points,
                outcome,
                paragraph.SpanOf(change),
                $"{formula} = {right}个百分点 {(outcome == CheckOutcome.Fails ? "≠" : "=")} {sentence.Written(change)}",
                ClaimChecks.Places(paragraph, sentence, from, to),
                new($"由{sentence.Written(from)}到{sentence.Written(to)}，相差{right}个百分点，文中为{sentence.Written(change)}。", $"From {sentence.Written(from)} to {sentence.Written(to)} are {right} percentage points; the draft says {sentence.Written(change)}."),
                ClaimChecks.Rewrite(paragraph, sentence, change, points)));
        }
        else if (change.BaseUnit == "%" && change.Facet == Facet.Growth)
        {
            CheckPercent(paragraph, sentence, (from, to, change), difference.CompareWith(stated), (formula, right));
        }
    }

    // 由31.5%提高到38.7%，提高7.2%: the relative growth is 22.9 %; what was meant are points.
    private static void CheckPercent(ParagraphContext paragraph, ClaimSentence sentence, (ClaimFact From, ClaimFact To, ClaimFact Change) claims, CheckOutcome asPoints, (string Formula, string Right) difference)
    {
        var growth = (ClaimChecks.ValueOf(claims.To) / ClaimChecks.ValueOf(claims.From)) - WrittenValue.Exactly(1);
        var asGrowth = growth.CompareWith(ClaimChecks.RatioOf(claims.Change));
        if (asGrowth != CheckOutcome.Fails)
            return;
        var unit = paragraph.Relative(claims.Change.NumberStart + claims.Change.NumberLength, claims.Change.Length - claims.Change.NumberLength);
        var isSlip = asPoints == CheckOutcome.Holds;
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Points,
            isSlip ? CheckOutcome.Fails : CheckOutcome.Undecided,
            paragraph.SpanOf(claims.Change),
            $"{difference.Formula} = {difference.Right}个百分点 ≠ {sentence.Written(claims.Change)}",
            ClaimChecks.Places(paragraph, sentence, claims.From, claims.To),
            new($"由{sentence.Written(claims.From)}到{sentence.Written(claims.To)}，变动的是{difference.Right}个百分点，不是{sentence.Written(claims.Change)}。", $"From {sentence.Written(claims.From)} to {sentence.Written(claims.To)} are {difference.Right} percentage points, not {sentence.Written(claims.Change)}."),
            isSlip ? [new(new("改为“个百分点”", "Change to “个百分点”"), [new(unit, "个百分点")], FixKind.Certain)] : []));
    }
}
