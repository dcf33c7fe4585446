using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>HG2008: the verb points one way and the numbers the other: 由12所减少到18所.</summary>
internal sealed class DirectionRule : IParagraphRule
{
    /// <summary>What the rule is; ratios that narrow or widen report under it too.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2008", new("升降用语与数值相反", "A verb of rising or falling against its numbers"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Claims.Count; i++)
            {
                var (from, to) = (sentence.Claims[i], sentence.Claims[i + 1]);
                if (from.Facet == Facet.Base && to.Facet is Facet.Level or Facet.Share && ClaimChecks.AreAlike(from, to) && !IsInverse(from) && DirectionOf(sentence.Between(from, to)) is { } direction)
                    Add(paragraph, sentence, from, to, direction);
            }
        }
    }

    // Of places in an order, of time taken and of pollution less is more: the verb may praise what the number lowers.
    private static bool IsInverse(ClaimFact claim) =>
        claim.Unit is "位" or "名" or "天" or "日" or "工作日" or "个工作日" or "小时" or "分钟" or "个月" or "年" or "" || claim.Key.Contains("浓度", StringComparison.Ordinal) || claim.Key.Contains('比');

    private static ChangeDirection? DirectionOf(ReadOnlySpan<char> gap)
    {
        gap = WithoutYear(gap);
        if (!Cues.TryMatchEnd(gap, CueKinds.ChangeTo, out var length, out var verb) || verb.Direction is not (ChangeDirection.Up or ChangeDirection.Down))
            return null;

        // 由A、B减少到… has more than a verb between.
        return gap[..^length].Trim("，、 家个户的").Length <= MaxWords ? verb.Direction : null;
    }

    // 由2020年的A增加到2024年的B.
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> gap)
    {
        var rest = gap.TrimEnd('的').TrimEnd("末底");
        return rest.Length < gap.Length && rest.Length > 5 && rest[^1] == '年' && int.TryParse(rest[^5..^1], System.Globalization.NumberStyles.None, null, out _) ? rest[..^5] : gap;
    }

    /// <summary>How many characters may stand between the first number's unit and the verb: 由2家企业增加到5家企业.</summary>
    private const int MaxWords = 8;

    private static void Add(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact from, ClaimFact to, ChangeDirection direction)
    {
        if (from.Value.Low is not { } a || to.Value.Low is not { } b || from.Value == to.Value)
            return;
        var rises = b > a;
        var fails = rises != (direction == ChangeDirection.Up);
        var overlap = new Arithmetic.Interval(from.Value.Low, from.Value.High).Intersects(new(to.Value.Low, to.Value.High));
        var sign = rises ? "<" : ">";
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.Direction,
            !fails ? CheckOutcome.Holds : overlap ? CheckOutcome.Undecided : CheckOutcome.Fails,
            paragraph.Relative(from.NumberStart, to.NumberStart + to.Length - from.NumberStart),
            $"{sentence.Written(from)} {sign} {sentence.Written(to)}",
            ClaimChecks.Places(paragraph, sentence, from, to),
            new(
                $"“{sentence.Between(from, to)}”与数值相反：{sentence.Written(from)} {sign} {sentence.Written(to)}。",
                $"“{sentence.Between(from, to)}” contradicts its numbers: {sentence.Written(from)} {sign} {sentence.Written(to)}."),
            []));
    }
}
