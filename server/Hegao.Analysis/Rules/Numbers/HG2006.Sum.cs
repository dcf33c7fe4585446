using System.Globalization;
using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2006: parts that do not add up where the text says that they are all: 共52个（A21个、B17个、C14个）; a:b:c of a structure.</summary>
internal sealed class SumRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG2006", new("分项之和与总数不符", "Parts that do not add up to their total"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 2 < sentence.Claims.Count; i++)
            {
                CheckTotal(paragraph, sentence, i);
                CheckIndustries(paragraph, sentence, i);
            }

            for (var i = 2; i < sentence.Claims.Count; i++)
                CheckTotalBehind(paragraph, sentence, i);
        }

        CheckStructures(paragraph);
    }

    private static void CheckTotal(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        var total = sentence.Claims[index];
        if (total is not { Facet: Facet.Level, Bound: BoundKind.None } || total.Unit.Length == 0 || total.BaseUnit is "%" or "‰")
            return;
        var gap = sentence.Between(total, sentence.Claims[index + 1]);
        var inBrackets = gap.IndexOf('（') is >= 0 and var open && open <= MaxNoun;
        var opened = PartOfWholeRule.OpenedBy(sentence, index);
        var isListed = opened is not null;
        var (parts, ends) = inBrackets ? PartsInBrackets(sentence, index) : isListed ? ([.. PartOfWholeRule.PartsOf(sentence, index, opened ?? index + 1)], true) : SaysList(gap) || SaysMadeOf(gap) ? PartsOfList(sentence, index) : ([], false);
        if (parts.Count < 2 || !ends)
            return;
        var sum = WrittenValue.Exactly(0);
        foreach (var part in parts)
            sum += ClaimChecks.ValueOf(part);
        var outcome = sum.CompareWith(ClaimChecks.ValueOf(total));

        // Behind 其中 the parts need not be all, so that only a sum that fits is worth showing.
        var isMade = !isListed && !inBrackets && SaysMadeOf(gap);
        var all = SaysAll(sentence.Before(index)) || (isMade && IsMade(sentence, parts[^1]));
        if (outcome == CheckOutcome.Fails && !(IsOfTwoKinds(parts) || (IsNear(sum, total) && (inBrackets ? all : isListed ? all && (parts.Count > 2 || sum.Plain > ClaimChecks.ValueOf(total).Plain) : all || IsClose(sum, total)))))
            return;
        if (outcome == CheckOutcome.Undecided && !inBrackets)
            return;
        Add(paragraph, sentence, total, parts, sum, outcome);
    }

    private static void Add(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact total, IReadOnlyList<ClaimFact> parts, in WrittenValue sum, CheckOutcome outcome)
    {
        if (sum.Plain is not { } middle || ClaimChecks.ValueOf(total).Plain is not { } said || said == 0)
            return;
        var inUnit = middle / said * decimal.Parse(sentence.Digits(total), CultureInfo.InvariantCulture);
        var right = NumberText.Write(inUnit, 2) + total.Unit;
        var formula = string.Join(" + ", parts.Select(sentence.Written));
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Sum,
            outcome,
            paragraph.SpanOf(total),
            $"{formula} = {right} {(outcome == CheckOutcome.Fails ? "≠" : "=")} {sentence.Written(total)}",
            ClaimChecks.Places(paragraph, sentence, [.. parts]),
            new($"各项之和为{right}（{formula}），与总数{sentence.Written(total)}不符。", $"The parts add up to {right} ({formula}), not to {sentence.Written(total)}."),
            ClaimChecks.Rewrite(paragraph, sentence, total, inUnit)));
    }

    private static (List<ClaimFact> Parts, bool Ends) PartsInBrackets(ClaimSentence sentence, int index)
    {
        var total = sentence.Claims[index];
        var open = sentence.Text.IndexOf('（', total.NumberStart + total.Length);
        var close = sentence.Text.IndexOf('）', open, sentence.End - open);
        if (close < 0)
            return ([], false);
        var parts = sentence.Claims.Where(claim => claim.NumberStart > open && claim.NumberStart < close).ToList();
        return (parts, parts.TrueForAll(part => part.BaseUnit == total.BaseUnit && part is { Facet: Facet.Level, Bound: BoundKind.None }));
    }

    // 共实施项目52个, 合计改造45个: in the total's own clause.
    private static bool SaysAll(ReadOnlySpan<char> before)
    {
        var clause = before[(before.LastIndexOfAny("，。；：、") + 1)..];
        for (var at = clause.IndexOf('共'); at >= 0;)
        {
            var rest = clause[(at + 1)..];
            if (!(rest.StartsWith("同") || rest.StartsWith("建") || rest.StartsWith("享") || rest.StartsWith("产") || rest.StartsWith("预") || rest.StartsWith("服") || rest.StartsWith("治") || rest.StartsWith("管") || rest.StartsWith("租") || (at > 0 && clause[at - 1] is '公' or '中')))
                return true;
            var next = rest.IndexOf('共');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return clause.Contains("合计", StringComparison.Ordinal) || clause.Contains("总计", StringComparison.Ordinal);
    }

    // Outside of brackets a sum that is far off is one of other things.
    private static bool IsNear(in WrittenValue sum, ClaimFact total) => sum.Plain / ClaimChecks.ValueOf(total).Plain is > 0.7m and < 1.4m;

    private static bool IsClose(in WrittenValue sum, ClaimFact total) => sum.Plain / ClaimChecks.ValueOf(total).Plain is > 0.92m and < 1.08m;

    // 约束性 and 预期性 are all that there are.
    private static bool IsOfTwoKinds(List<ClaimFact> parts) => parts.Count == 2 && parts.Exists(static part => part.Indicator.Contains("约束性", StringComparison.Ordinal)) && parts.Exists(static part => part.Indicator.Contains("预期性", StringComparison.Ordinal));

    // 64个：农业14个…, 30家，包括…: a noun may stand before the opener.
    private static bool SaysList(ReadOnlySpan<char> gap) => (gap.IndexOf('：') is >= 0 and <= MaxNoun) || gap.TrimStart("，、 ").StartsWith("包括") || gap.TrimStart("，、 ").StartsWith("分为");

    // 50亿元，由中央资金20亿元、省级资金30亿元组成.
    private static bool SaysMadeOf(ReadOnlySpan<char> gap) => gap.TrimStart("，、 ").StartsWith("由");

    private static bool IsMade(ClaimSentence sentence, ClaimFact last) =>
        sentence.Text.AsSpan(last.NumberStart + last.Length) is var rest && (rest.StartsWith("组成") || rest.StartsWith("构成"));

    // The claims behind, as long as 、 or 和 separates them and a stop ends the list.
    private static (List<ClaimFact> Parts, bool Ends) PartsOfList(ClaimSentence sentence, int index)
    {
        var total = sentence.Claims[index];
        var parts = new List<ClaimFact>();
        for (var i = index + 1; i < sentence.Claims.Count; i++)
        {
            var gap = sentence.Before(i);
            if (i > index + 1 && !(gap.Length > 0 && gap[0] is '、' or '和' or '，' && gap[1..].IndexOfAny("，。；：、") < 0))
                break;
            parts.Add(sentence.Claims[i]);
        }

        var isOpen = sentence.Text.AsSpan(total.NumberStart, sentence.End - total.NumberStart).Contains('等');
        return (parts, !isOpen && parts.TrueForAll(part => part.BaseUnit == total.BaseUnit && part is { Facet: Facet.Level, Bound: BoundKind.None }));
    }

    // A9处、B6处、C15处，共计30处.
    private static void CheckTotalBehind(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        var total = sentence.Claims[index];
        if (total is not { Facet: Facet.Level, Bound: BoundKind.None } || total.Unit.Length == 0 || total.BaseUnit is "%" or "‰" || sentence.Before(index) is not ("，共计" or "，合计" or "，总计" or "，共" or "，一共" or "，合计达" or "，合计为" or "、共计" or "、合计"))
            return;
        var parts = new List<ClaimFact>();
        for (var i = index - 1; i >= 0; i--)
        {
            if (sentence.Claims[i] is not { Facet: Facet.Level, Bound: BoundKind.None } part || part.Unit != total.Unit)
                break;
            parts.Insert(0, part);
            if (sentence.Before(i) is not { Length: > 1 } gap || gap[0] is not ('、' or '和') || gap[1..].ContainsAny("，。；：、"))
                break;
        }

        if (parts.Count < 2)
            return;
        var sum = WrittenValue.Exactly(0);
        foreach (var part in parts)
            sum += ClaimChecks.ValueOf(part);
        var outcome = sum.CompareWith(ClaimChecks.ValueOf(total));
        if (outcome == CheckOutcome.Holds || (outcome == CheckOutcome.Fails && IsNear(sum, total)))
            Add(paragraph, sentence, total, parts, sum, outcome);
    }

    // 三次产业占比分别为8.3%、41.2%和50.5%: shares of one whole, or what each contributed to one growth.
    private static void CheckIndustries(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        ReadOnlySpan<string> names = ["第一产业", "第二产业", "第三产业"];
        var sum = WrittenValue.Exactly(0);
        for (var i = 0; i < 3; i++)
        {
            if (sentence.Claims[index + i] is not { BaseUnit: "%", Bound: BoundKind.None, Facet: Facet.Share or Facet.Level } claim || !claim.Indicator.StartsWith(names[i], StringComparison.Ordinal)
                || !(claim.Facet == Facet.Share || claim.Indicator.Contains("贡献率", StringComparison.Ordinal) || claim.Indicator.Contains("比重", StringComparison.Ordinal)) || (i > 0 && sentence.Before(index + i) is not ("、" or "和" or "，")))
                return;
            sum += ClaimChecks.ValueOf(claim);
        }

        var (first, last) = (sentence.Claims[index], sentence.Claims[index + 2]);
        if (sum.Plain is not { } middle)
            return;
        var fits = Math.Abs(middle - 100) <= 0.15m;
        var written = sentence.Text[first.NumberStart..(last.NumberStart + last.Length)];
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Sum,
            fits ? CheckOutcome.Holds : CheckOutcome.Fails,
            paragraph.Relative(first.NumberStart, written.Length),
            $"{sentence.Written(first)} + {sentence.Written(sentence.Claims[index + 1])} + {sentence.Written(last)} = {NumberText.Write(middle, 3)}% {(fits ? "≈" : "≠")} 100%",
            [],
            new($"“{written}”之和为{NumberText.Write(middle, 3)}%，应为100%。", $"“{written}” adds up to {NumberText.Write(middle, 3)}%; it should be 100%."),
            []));
    }

    // 12.6∶39.8∶47.6: the numbers of a structure are shares of one whole.
    private static void CheckStructures(ParagraphContext paragraph)
    {
        var text = paragraph.Reading;
        var numbers = paragraph.Numbers;
        for (var i = 0; i + 2 < numbers.Count; i++)
        {
            if (!IsRatioSign(text, numbers[i], numbers[i + 1]) || !IsRatioSign(text, numbers[i + 1], numbers[i + 2]) || (i + 3 < numbers.Count && IsRatioSign(text, numbers[i + 2], numbers[i + 3])) || (i > 0 && IsRatioSign(text, numbers[i - 1], numbers[i])))
                continue;
            AddStructure(paragraph, text, numbers, i);
        }
    }

    private static void AddStructure(ParagraphContext paragraph, string text, IReadOnlyList<NumberFact> numbers, int index)
    {
        var values = new decimal[3];
        for (var i = 0; i < 3; i++)
        {
            if (!decimal.TryParse(text.AsSpan(numbers[index + i].Start, numbers[index + i].Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out values[i]))
                return;
        }

        var sum = values[0] + values[1] + values[2];
        var clause = text.AsSpan(0, numbers[index].Start);
        clause = clause[(clause.LastIndexOfAny("。；") + 1)..];
        clause = clause[Math.Max(0, clause.Length - MaxClause)..];
        var named = clause.Contains("结构", StringComparison.Ordinal) || clause.Contains("产业", StringComparison.Ordinal) || clause.Contains("比重", StringComparison.Ordinal) || clause.Contains("占比", StringComparison.Ordinal);
        var fits = Math.Abs(sum - 100) <= 0.1m;
        if (!fits && !(named && sum is > 80 and < 120))
            return;
        var (from, to) = (numbers[index].Start, numbers[index + 2].Start + numbers[index + 2].Length);
        var written = text[from..to];
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Sum,
            fits ? CheckOutcome.Holds : CheckOutcome.Fails,
            paragraph.Relative(from, to - from),
            $"{NumberText.Write(values[0], 3)} + {NumberText.Write(values[1], 3)} + {NumberText.Write(values[2], 3)} = {NumberText.Write(sum, 3)} {(fits ? "≈" : "≠")} 100",
            [],
            new($"“{written}”之和为{NumberText.Write(sum, 3)}，应为100。", $"“{written}” adds up to {NumberText.Write(sum, 3)}; it should be 100."),
            []));
    }

    private static bool IsRatioSign(string text, NumberFact first, NumberFact second) =>
        second.Start - first.Start - first.Length == 1 && text[second.Start - 1] is ':' or '：' or '∶';

    /// <summary>How far before a structure its name may stand.</summary>
    private const int MaxClause = 24;

    /// <summary>How many characters of a noun may stand between the total's unit and the bracket with its parts.</summary>
    private const int MaxNoun = 16;
}
