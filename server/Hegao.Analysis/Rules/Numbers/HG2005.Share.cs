using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2005 inside a paragraph: 占92亿元的7.5%, 是113.5亿元的2.9倍; a share whose whole is named is left open for the draft to close.</summary>
internal sealed class ShareRule : IParagraphRule
{
    /// <summary>What the rule is; ratios of the ledger report under it too.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2005", new("占比、倍数或比值与数值不符", "A share, multiple or ratio that does not follow"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Claims.Count; i++)
            {
                OpenShare(paragraph, sentence, i);
                CheckPart(paragraph, sentence, i);
                if (i + 2 < sentence.Claims.Count)
                    CheckQuotient(paragraph, sentence, sentence.Claims[i], sentence.Claims[i + 1], sentence.Claims[i + 2]);
            }
        }
    }

    private static void OpenShare(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        var (part, share) = (sentence.Claims[index], sentence.Claims[index + 1]);
        if (part is not { Facet: Facet.Level, Bound: BoundKind.None } || share is not { Facet: Facet.Share, BaseUnit: "%", Whole: { } whole } || part.Key != share.Key || part.BaseUnit is "%" or "‰" or "" || part.Basis is not null)
            return;
        if (!sentence.Between(part, share).TrimStart("，、 ").StartsWith("占"))
            return;
        var name = whole.StartsWith("全部", StringComparison.Ordinal) ? whole[2..] : whole;
        paragraph.Add(new ShareCheck(Rule, part, share, ClaimKey.Of(name, paragraph.Vocabulary)));
    }

    // 项目120个，其中产业项目72个，占60%: the whole is what 其中 opens.
    private static void CheckPart(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        if (index == 0 || sentence.Claims[index + 1] is not { Facet: Facet.Share, BaseUnit: "%", Whole: null, Basis: null } share)
            return;
        var (whole, part) = (sentence.Claims[index - 1], sentence.Claims[index]);
        if (whole is { Facet: Facet.Level, Bound: BoundKind.None } && part is { Facet: Facet.Level, Bound: BoundKind.None } && whole.BaseUnit == part.BaseUnit && whole.BaseUnit is not ("%" or "‰" or "")
            && sentence.Between(whole, part).TrimStart("，、（ ").StartsWith("其中") && sentence.Between(part, share).Trim("，、 ") is "占" or "占比" or "占比为" or "占比达" or "占比达到" or "占了" or "比重为" or "占比重")
            AddQuotient(paragraph, sentence, (part, whole, share), isMultiple: false);
    }

    // 是B的, 是上年B的, 是收入B的: at most a name stands between the verb and the whole.
    private static bool SaysIs(ReadOnlySpan<char> gap)
    {
        foreach (var verb in (ReadOnlySpan<string>)["相当于", "达到", "是", "为"])
        {
            if (gap.StartsWith(verb))
                return gap.Length - verb.Length <= MaxName && !gap.ContainsAny(Stops);
        }

        return false;
    }

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create("，。；、：（）");

    /// <summary>How long the name of a whole may be that stands between 是 and its number.</summary>
    private const int MaxName = 12;

    // A是B的N倍, A占B的C%: both amounts stand in the clause.
    private static void CheckQuotient(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact part, ClaimFact whole, ClaimFact stated)
    {
        if (part is not { Facet: Facet.Level } || whole.BaseUnit != part.BaseUnit || whole.Facet is not (Facet.Level or Facet.Share) || whole.BaseUnit is "%" or "‰" or "" || sentence.Between(whole, stated) is not "的")
            return;
        var gap = sentence.Between(part, whole).TrimStart("，、 ");
        var isMultiple = stated.Facet == Facet.Multiple && SaysIs(gap);
        var isShare = stated.BaseUnit == "%" && gap.StartsWith("占");
        if (!isMultiple && !isShare)
            return;
        AddQuotient(paragraph, sentence, (part, whole, stated), isMultiple);
    }

    private static void AddQuotient(ParagraphContext paragraph, ClaimSentence sentence, (ClaimFact Part, ClaimFact Whole, ClaimFact Stated) claims, bool isMultiple)
    {
        var (part, whole, stated) = claims;
        var computed = ClaimChecks.ValueOf(part) / ClaimChecks.ValueOf(whole);
        if (computed.Plain is not { } middle)
            return;
        var outcome = computed.CompareWith(ClaimChecks.RatioOf(stated));
        var result = isMultiple ? NumberText.Write(middle, 2) + "倍" : NumberText.Percent(middle);
        var range = isMultiple ? NumberText.Range(computed.Rounded, 2) : NumberText.PercentRange(computed.Rounded);
        paragraph.Add(new CheckFact(
            Rule,
            isMultiple ? CheckKind.Multiple : CheckKind.Share,
            outcome,
            paragraph.SpanOf(stated),
            $"{sentence.Written(part)} ÷ {sentence.Written(whole)} = {result} {(outcome == CheckOutcome.Fails ? "≠" : "≈")} {sentence.Written(stated)}",
            ClaimChecks.Places(paragraph, sentence, part, whole),
            new($"{sentence.Written(part)}为{sentence.Written(whole)}的{result}（{range}），文中为{sentence.Written(stated)}。", $"{sentence.Written(part)} is {result} of {sentence.Written(whole)} ({range}); the draft says {sentence.Written(stated)}."),
            ClaimChecks.Rewrite(paragraph, sentence, stated, isMultiple ? middle : middle * 100)));
    }
}
