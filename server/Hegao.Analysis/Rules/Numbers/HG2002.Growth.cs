using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Rules;

/// <summary>HG2002: a growth or an increase that does not follow from the levels beside it: 由A增加到B，增长C%; B，比上年增加D，增长C%.</summary>
internal sealed class GrowthRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG2002", new("增速或增量与前后数值不符", "A growth or increase that does not follow from its levels"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 2 < sentence.Claims.Count; i++)
                CheckAt(paragraph, sentence, i);
        }
    }

    private static void CheckAt(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        var (first, second) = (sentence.Claims[index], sentence.Claims[index + 1]);
        var (at, head) = ChangeOf(sentence, index);
        if (at < 0)
            return;
        var third = sentence.Claims[at];
        if (first.Value == second.Value || first.BaseUnit is "%" or "‰" || !ClaimChecks.IsNominal(first, paragraph.Vocabulary) || third.Basis is not null)
            return;
        if (first.Facet == Facet.Base && third.Facet == Facet.Multiple && ClaimChecks.AreAlike(first, second) && IsOfFirst(first, sentence.Between(second, third)))
        {
            AddMultiple(paragraph, sentence, first, second, third);
            return;
        }

        var gap = ChangeGap.Read(sentence.Between(sentence.Claims[head - 1], sentence.Claims[head]));
        if (!gap.IsChange || gap.IsAverage)
            return;
        if (first.Facet == Facet.Base && second.Facet == Facet.Level && ClaimChecks.AreAlike(first, second))
        {
            FromTo(paragraph, sentence, first, second, third);

            // 由A增加到B，增加D，增长C%: the rate behind the increase.
            if (third.Facet == Facet.Delta && index + 3 < sentence.Claims.Count && sentence.Claims[index + 3] is { Facet: Facet.Growth } rate && ChangeGap.Read(sentence.Between(third, rate)) is { IsChange: true, IsAverage: false })
                FromTo(paragraph, sentence, first, second, rate);
        }
        else if (first.Facet == Facet.Level && IsIncrease(second) && third.Facet == Facet.Growth && first.BaseUnit == second.BaseUnit && ChangeGap.Read(sentence.Between(first, second)) is { IsChange: true, IsAverage: false, Year: 0 })
        {
            FromIncrease(paragraph, sentence, first, second, third);
        }
    }

    // 甲由1到2，乙由3到4，分别增长a、b: each change is that of its own indicator (-1 where there is none); the head is the first of them.
    private static (int At, int Head) ChangeOf(ClaimSentence sentence, int index)
    {
        var claims = sentence.Claims;
        var run = index + 2;
        if (claims[index].Facet != Facet.Base || claims[index + 1].Facet != Facet.Level)
            return (run, run);
        while (run + 1 < claims.Count && claims[run].Facet == Facet.Base && claims[run + 1].Facet == Facet.Level)
            run += 2;
        if (run >= claims.Count || !sentence.Between(claims[run - 1], claims[run]).Contains("分别", StringComparison.Ordinal))
            return (index + 2, index + 2);
        for (var i = run; i < claims.Count && claims[i].Facet is Facet.Growth or Facet.Delta; i++)
        {
            if (claims[i].Key == claims[index + 1].Key)
                return (i, run);
        }

        return (-1, run);
    }

    // 新增50公里 behind a value, without a noun of its own, is what the value grew by.
    private static bool IsIncrease(ClaimFact claim) => claim.Facet == Facet.Delta || claim is { Facet: Facet.Level, Indicator: "新增" or "净增" or "增加" };

    // 是2019年的, 是五年前的: the multiple of the value that the sentence starts from.
    private static bool IsOfFirst(ClaimFact first, ReadOnlySpan<char> gap)
    {
        gap = gap.Trim("，、 ").TrimEnd('的').TrimEnd("末底");
        if (gap.IsEmpty || gap[0] is not ('是' or '为'))
            return false;
        return gap[1..] is "五年前" or "十年前" or "三年前" or "原来" or "当年" or "起步时" || (gap.Length == 6 && gap[5] == '年' && gap.Slice(1, 4).SequenceEqual(first.Period));
    }

    private static void AddMultiple(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact from, ClaimFact to, ClaimFact multiple)
    {
        var computed = ClaimChecks.ValueOf(to) / ClaimChecks.ValueOf(from);
        if (computed.Plain is not { } middle)
            return;
        var outcome = computed.CompareWith(ClaimChecks.RatioOf(multiple));
        var (a, b, written) = (sentence.Written(from), sentence.Written(to), sentence.Written(multiple));
        paragraph.Add(new CheckFact(
            ShareRule.Rule,
            CheckKind.Multiple,
            outcome,
            paragraph.SpanOf(multiple),
            $"{b} ÷ {a} = {NumberText.Write(middle, 2)}倍 {Sign(outcome)} {written}",
            ClaimChecks.Places(paragraph, sentence, from, to),
            new($"{b}为{a}的{NumberText.Write(middle, 2)}倍（{NumberText.Range(computed.Rounded, 2)}），文中为{written}。", $"{b} is {NumberText.Write(middle, 2)} times {a} ({NumberText.Range(computed.Rounded, 2)}); the draft says {written}."),
            ClaimChecks.Rewrite(paragraph, sentence, multiple, middle)));
    }

    private static void FromTo(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact from, ClaimFact to, ClaimFact change)
    {
        var (a, b) = (ClaimChecks.ValueOf(from), ClaimChecks.ValueOf(to));
        if (IsIncrease(change))
        {
            if (change.BaseUnit != to.BaseUnit)
                return;
            var increase = change.Direction == ClaimDirection.Down ? a - b : b - a;
            AddIncrease(paragraph, sentence, (from, to, change), increase);
        }
        else if (change.Facet == Facet.Growth && change.BaseUnit is "%" or "‰" or "倍")
        {
            var growth = (b / a) - WrittenValue.Exactly(1);
            AddGrowth(paragraph, sentence, change, growth, $"{sentence.Written(to)} ÷ {sentence.Written(from)} − 1", ("由" + sentence.Written(from) + "到" + sentence.Written(to), $"{sentence.Written(from)} to {sentence.Written(to)}"), from, to);
        }
    }

    private static void FromIncrease(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact level, ClaimFact increase, ClaimFact growth)
    {
        var b = ClaimChecks.ValueOf(level);
        var d = ClaimChecks.ValueOf(increase);
        if (increase.Direction == ClaimDirection.Down)
            d = -d;
        var computed = d / (b - d);
        var sign = increase.Direction == ClaimDirection.Down ? "＋" : "−";
        AddGrowth(
            paragraph,
            sentence,
            growth,
            computed,
            $"{(increase.Direction == ClaimDirection.Down ? "−" : string.Empty)}{sentence.Written(increase)} ÷ ({sentence.Written(level)} {sign} {sentence.Written(increase)})",
            ($"{sentence.Written(level)}，增减{sentence.Written(increase)}", $"{sentence.Written(level)}, changed by {sentence.Written(increase)}"),
            level,
            increase);
    }

    private static void AddGrowth(
        ParagraphContext paragraph, ClaimSentence sentence, ClaimFact claim, in WrittenValue computed, string formula, (string Chinese, string English) from, params ReadOnlySpan<ClaimFact> sources)
    {
        if (computed.Plain is not { } middle)
            return;
        var stated = ClaimChecks.RatioOf(claim);
        var outcome = computed.CompareWith(stated);
        var times = claim.BaseUnit == "倍";
        var (result, range) = times ? (NumberText.Write(middle, 2) + "倍", NumberText.Range(computed.Rounded, 2)) : (NumberText.Percent(middle), NumberText.PercentRange(computed.Rounded));
        var sign = claim.Direction == ClaimDirection.Down ? "−" : string.Empty;
        var should = middle < 0 ? ("下降" + result.TrimStart('-'), "a fall of " + result.TrimStart('-')) : ("增长" + result, "a growth of " + result);
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Growth,
            outcome,
            paragraph.SpanOf(claim),
            $"{formula} = {result} {Sign(outcome)} {sign}{sentence.Written(claim)}",
            ClaimChecks.Places(paragraph, sentence, sources),
            new($"{from.Chinese}，应{should.Item1}（{range}），文中为{sign}{sentence.Written(claim)}。", $"From {from.English} follows {should.Item2} ({range}); the draft says {sign}{sentence.Written(claim)}."),
            middle < 0 == (claim.Direction == ClaimDirection.Down) ? ClaimChecks.Rewrite(paragraph, sentence, claim, times ? middle : middle * (claim.BaseUnit == "‰" ? 1000 : 100)) : []));
    }

    private static void AddIncrease(ParagraphContext paragraph, ClaimSentence sentence, (ClaimFact From, ClaimFact To, ClaimFact Change) claims, in WrittenValue increase)
    {
        var stated = ClaimChecks.ValueOf(claims.Change);
        var outcome = increase.CompareWith(stated);
        if (increase.Plain is not { } middle || stated.Plain is not { } said || said == 0)
            return;
        var inUnit = middle / said * decimal.Parse(sentence.Digits(claims.Change), System.Globalization.CultureInfo.InvariantCulture);
        var right = NumberText.Write(inUnit, Math.Max(2, ClaimChecks.DecimalsOf(sentence.Digits(claims.Change)))) + claims.Change.Unit;
        var (greater, smaller) = claims.Change.Direction == ClaimDirection.Down ? (claims.From, claims.To) : (claims.To, claims.From);
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Delta,
            outcome,
            paragraph.SpanOf(claims.Change),
            $"{sentence.Written(greater)} − {sentence.Written(smaller)} = {right} {Sign(outcome)} {sentence.Written(claims.Change)}",
            ClaimChecks.Places(paragraph, sentence, claims.From, claims.To),
            new($"由{sentence.Written(claims.From)}到{sentence.Written(claims.To)}，相差{right}，文中为{sentence.Written(claims.Change)}。", $"From {sentence.Written(claims.From)} to {sentence.Written(claims.To)} the difference is {right}; the draft says {sentence.Written(claims.Change)}."),
            ClaimChecks.Rewrite(paragraph, sentence, claims.Change, inUnit)));
    }

    private static string Sign(CheckOutcome outcome) => outcome == CheckOutcome.Fails ? "≠" : "≈";
}
