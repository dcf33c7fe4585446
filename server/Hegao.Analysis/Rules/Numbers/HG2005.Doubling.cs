using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Rules;

/// <summary>HG2005 where a sentence says 翻番: 由4.0亿元增加到8.1亿元，翻了一番; twice is ×2, 翻两番 ×4, and a little less passes.</summary>
internal sealed class DoublingRule : IParagraphRule
{
    /// <summary>What is called 翻番 may miss it by this share.</summary>
    private const decimal Tolerance = 0.025m;

    private static readonly (string Words, decimal Multiple)[] Doublings = [("翻两番", 4), ("翻了两番", 4), ("翻一番", 2), ("翻了一番", 2), ("翻番", 2)];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => ShareRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Claims.Count; i++)
            {
                var (from, to) = (sentence.Claims[i], sentence.Claims[i + 1]);
                if (from.Facet == Facet.Base && to.Facet == Facet.Level && ClaimChecks.AreAlike(from, to) && from.BaseUnit is not ("%" or "‰") && Read(sentence.Behind(i + 1)) is var (at, words, multiple))
                    Add(paragraph, sentence, from, to, (to.NumberStart + to.Length + at, words, multiple));
            }
        }
    }

    // Directly behind the value: 近, 接近 and 以上 loosen what is said.
    private static (int At, string Words, decimal Multiple)? Read(ReadOnlySpan<char> behind)
    {
        var start = behind.Length - behind.TrimStart("，、 ").Length;
        foreach (var lead in (ReadOnlySpan<string>)["实现了", "实现", "成功", ""])
        {
            if (!behind[start..].StartsWith(lead))
                continue;
            start += lead.Length;
            break;
        }

        foreach (var (words, multiple) in Doublings)
        {
            if (behind[start..].StartsWith(words))
                return (start, words, multiple);
        }

        return null;
    }

    private static void Add(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact from, ClaimFact to, (int At, string Words, decimal Multiple) said)
    {
        var computed = ClaimChecks.ValueOf(to) / ClaimChecks.ValueOf(from);
        if (computed.Plain is not { } middle)
            return;
        var least = said.Multiple * (1 - Tolerance);
        var outcome = middle >= least ? CheckOutcome.Holds : computed.Loose.High is { } high && high >= least ? CheckOutcome.Undecided : CheckOutcome.Fails;
        var (a, b) = (sentence.Written(from), sentence.Written(to));
        paragraph.Add(new CheckFact(
            ShareRule.Rule,
            CheckKind.Multiple,
            outcome,
            paragraph.Relative(said.At, said.Words.Length),
            $"{b} ÷ {a} = {NumberText.Write(middle, 2)}倍 {(outcome == CheckOutcome.Fails ? "<" : "≈")} {said.Multiple}倍",
            ClaimChecks.Places(paragraph, sentence, from, to),
            new($"{b}只是{a}的{NumberText.Write(middle, 2)}倍，够不上“{said.Words}”（{said.Multiple}倍）。", $"{b} is only {NumberText.Write(middle, 2)} times {a}, not {said.Multiple} times (“{said.Words}”)."),
            []));
    }
}
