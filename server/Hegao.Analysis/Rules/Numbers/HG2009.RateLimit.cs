using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>HG2009: a rate above what it can be: a share or a coverage over 100 %. 参保率, 完成率, 开工率 really exceed it and are never reported.</summary>
internal sealed class RateLimitRule : IParagraphRule
{
    private const decimal Whole = 100;

    private static readonly RuleDescriptor Rule = new("HG2009", new("比率超出可能的范围", "A rate outside its range"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i < sentence.Claims.Count; i++)
            {
                if (sentence.Claims[i] is { BaseUnit: "%", Facet: Facet.Level or Facet.Share or Facet.Base or Facet.Growth } claim && claim.Value.Low is not null | claim.Value.High is not null)
                    Add(paragraph, sentence, claim, i);
            }
        }
    }

    private static void Add(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact claim, int index)
    {
        var limit = claim.Facet == Facet.Growth ? null : LimitOf(sentence, claim, index, paragraph.Vocabulary);
        var lowest = claim.Bound == Syntax.BoundKind.Under ? claim.Value.High : claim.Value.Low;
        if (lowest is not { } low)
            return;
        var fails = low >= (limit ?? Whole) + (claim.Bound == Syntax.BoundKind.None ? 0.05m : 0.0001m);

        // What may exceed 100 % shows as verified where it does not; a fall cannot be of more than everything.
        var isPlan = fails && limit is null && claim.Facet is Facet.Level or Facet.Share && IsShareOfPlan(claim, sentence.Before(index));
        if ((fails && limit is null && !isPlan) || (claim.Facet == Facet.Growth && claim.Direction != ClaimDirection.Down))
            return;
        var written = sentence.Written(claim);
        if (isPlan)
        {
            paragraph.Add(new CheckFact(Rule, CheckKind.Range, CheckOutcome.Holds, paragraph.SpanOf(claim), $"{written} > {Whole}%（完成率可以超过{Whole}%）", [], default, []));
            return;
        }

        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Range,
            fails ? CheckOutcome.Fails : CheckOutcome.Holds,
            paragraph.SpanOf(claim),
            $"{written} {(fails ? ">" : "≤")} {limit ?? Whole}%",
            [],
            new($"“{claim.Indicator}”不会超过{limit}%，文中为{written}。", $"“{claim.Indicator}” cannot exceed {limit}%; the draft says {written}."),
            []));
    }

    private static int? LimitOf(ClaimSentence sentence, ClaimFact claim, int index, Vocabulary vocabulary)
    {
        if (claim.Facet == Facet.Share)
            return IsShareOfPlan(claim, sentence.Before(index)) ? null : 100;
        return ClaimChecks.TraitsOf(claim.Key, vocabulary).Max ?? ClaimChecks.TraitsOf(claim.Indicator, vocabulary).Max;
    }

    // 一般公共预算支出 is money spent and no plan.
    private static bool Speaks(string? text, string word) => text is not null && text.Replace("公共预算", string.Empty, StringComparison.Ordinal).Contains(word, StringComparison.Ordinal);

    // 占年度计划的114%: what was planned can be exceeded, what was there a year ago too.
    private static bool IsShareOfPlan(ClaimFact claim, ReadOnlySpan<char> before)
    {
        foreach (var word in (ReadOnlySpan<string>)["计划", "任务", "目标", "预算", "进度", "上年", "去年", "同期", "年初", "投资"])
        {
            if (Speaks(claim.Whole, word) || Speaks(claim.Indicator, word) || (before.LastIndexOf('占') is >= 0 and var at && Speaks(before[at..].ToString(), word)))
                return true;
        }

        return IsDoneOfPlan(before);
    }

    // 完成年度计划的135%.
    private static bool IsDoneOfPlan(ReadOnlySpan<char> before)
    {
        var verb = before.LastIndexOf("完成");
        if (verb < 0 || before[verb..].ContainsAny("，。；、"))
            return false;
        var plan = before[verb..].TrimEnd('的');
        return plan.EndsWith("计划") || plan.EndsWith("任务") || plan.EndsWith("目标");
    }
}
