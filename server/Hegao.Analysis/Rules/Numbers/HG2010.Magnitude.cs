using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2010, in a series: one of three or more amounts of one kind lacks the 万 of all others: 12.6万亩、8.3万亩、15.4亩.</summary>
internal sealed class SeriesMagnitudeRule : IParagraphRule
{
    /// <summary>What the rule is; the ledger reports slips of magnitude under it too.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2010", new("单位或数量级疑有误", "A slip of unit or magnitude"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 2 < sentence.Claims.Count;)
            {
                var end = i + 1;
                while (end < sentence.Claims.Count && IsListed(sentence, sentence.Claims[end - 1], sentence.Claims[end]))
                    end++;
                if (end - i >= 3)
                    CheckSeries(paragraph, sentence, i, end);
                i = end;
            }
        }
    }

    private static bool IsListed(ClaimSentence sentence, ClaimFact first, ClaimFact second)
    {
        var gap = sentence.Between(first, second);
        return first is { Facet: Facet.Level, Bound: BoundKind.None } && second is { Facet: Facet.Level, Bound: BoundKind.None } && first.BaseUnit == second.BaseUnit && gap.Length is > 1 and < MaxGap
            && gap[0] == '、' && !gap.ContainsAny("，；。（");
    }

    private static void CheckSeries(ParagraphContext paragraph, ClaimSentence sentence, int start, int end)
    {
        for (var odd = start; odd < end; odd++)
        {
            var other = sentence.Claims[odd == start ? start + 1 : start];
            var claim = sentence.Claims[odd];
            if (claim.Unit == other.Unit || other.Unit != "万" + claim.Unit)
                continue;
            var digits = sentence.Digits(claim);
            var rest = Enumerable.Range(start, end - start).Where(i => i != odd).Select(i => sentence.Claims[i]).ToList();

            // A fraction of one 亩 beside tens of thousands: nobody measures both in one list.
            if (rest.Any(item => item.Unit != other.Unit) || !digits.Contains('.', StringComparison.Ordinal))
                continue;
            Add(paragraph, sentence, claim, other, rest);
        }
    }

    private static void Add(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact claim, ClaimFact other, List<ClaimFact> rest)
    {
        var unit = paragraph.Relative(claim.NumberStart + claim.NumberLength, claim.Length - claim.NumberLength);
        var others = string.Join("、", rest.Select(sentence.Written));
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Unit,
            CheckOutcome.Fails,
            paragraph.SpanOf(claim),
            $"{others}；{sentence.Written(claim)}",
            ClaimChecks.Places(paragraph, sentence, [.. rest]),
            new($"并列各项均以“{other.Unit}”计（{others}），此处为{sentence.Written(claim)}，疑漏“万”字。", $"The other items are in {other.Unit} ({others}); this one is {sentence.Written(claim)}: 万 seems to be missing."),
            [new(new($"改为“{other.Unit}”", $"Change to “{other.Unit}”"), [new(unit, other.Unit)], FixKind.Alternative)]));
    }

    /// <summary>How many characters lie between two items of a list at most.</summary>
    private const int MaxGap = 24;
}
