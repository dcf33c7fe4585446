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
                CheckTotal(paragraph, sentence, i);
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
        var isListed = gap.Contains("其中", StringComparison.Ordinal);
        var (parts, ends) = inBrackets ? PartsInBrackets(sentence, index) : isListed ? ([.. PartOfWholeRule.PartsOf(sentence, index)], true) : ([], false);
        if (parts.Count < 2 || !ends)
            return;
        var sum = WrittenValue.Exactly(0);
        foreach (var part in parts)
            sum += ClaimChecks.ValueOf(part);
        var outcome = sum.CompareWith(ClaimChecks.ValueOf(total));

        // Behind 其中 the parts need not be all, so that only a sum that fits is worth showing.
        if (outcome == CheckOutcome.Fails && !(inBrackets && SaysAll(sentence.Before(index))))
            return;
        if (outcome != CheckOutcome.Holds && isListed && !inBrackets)
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
        return (parts, parts.All(part => part.BaseUnit == total.BaseUnit && part is { Facet: Facet.Level, Bound: BoundKind.None }));
    }

    private static bool SaysAll(ReadOnlySpan<char> before) => before.TrimEnd("达到为有计 ").EndsWith("共") || before.Contains("合计", StringComparison.Ordinal) || before.Contains("总计", StringComparison.Ordinal) || before.Contains("共计", StringComparison.Ordinal);

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
        clause = clause[(clause.LastIndexOfAny("，。；") + 1)..];
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

    /// <summary>How many characters of a noun may stand between the total's unit and the bracket with its parts.</summary>
    private const int MaxNoun = 16;
}
