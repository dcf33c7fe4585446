using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Rules;

/// <summary>“1335”乡村振兴工程，建设1个…、3条…、3个…和5个…: the digits of a quoted code are those of its definition, in order.</summary>
internal static class CodeDefinition
{
    /// <summary>Shorter codes agree with too much by chance.</summary>
    private const int MinDigits = 3;

    private const int MaxDigits = 6;

    /// <summary>Checks the codes of a paragraph under <paramref name="rule"/>.</summary>
    public static void Check(ParagraphContext paragraph, RuleDescriptor rule)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var at = sentence.Start; (at = sentence.Text.IndexOf('“', at, sentence.End - at)) >= 0; at++)
            {
                var end = at + 1;
                while (end < sentence.End && char.IsAsciiDigit(sentence.Text[end]))
                    end++;
                if (end < sentence.End && sentence.Text[end] == '”' && end - at - 1 is >= MinDigits and <= MaxDigits)
                    CheckCode(paragraph, rule, sentence, at, end);
            }
        }
    }

    private static void CheckCode(ParagraphContext paragraph, RuleDescriptor rule, ClaimSentence sentence, int open, int close)
    {
        var digits = sentence.Text.AsSpan(open + 1, close - open - 1);
        var items = Items(sentence, close);
        if (items.Count != digits.Length)
            return;
        var differences = 0;
        for (var i = 0; i < items.Count; i++)
            differences += sentence.Text[items[i].NumberStart] == digits[i] && items[i].NumberLength == 1 ? 0 : 1;

        // With two digits that differ the numbers are those of something else.
        if (differences > 1)
            return;
        var defined = string.Join("、", items.Select(sentence.Written));
        paragraph.Add(new CheckFact(
            rule,
            CheckKind.ListCount,
            differences == 0 ? CheckOutcome.Holds : CheckOutcome.Fails,
            paragraph.Relative(open, close + 1 - open),
            $"{string.Join('、', digits.ToArray())} {(differences == 0 ? "=" : "≠")} {string.Concat(items.Select(sentence.Digits))}",
            ClaimChecks.Places(paragraph, sentence, [.. items]),
            new($"代号“{digits}”与所列数目（{defined}）不符。", $"The code “{digits}” does not agree with the numbers listed ({defined})."),
            []));
    }

    // The counts behind the code, one after the other in one list.
    private static List<ClaimFact> Items(ClaimSentence sentence, int from)
    {
        var items = new List<ClaimFact>();
        foreach (var claim in sentence.Claims)
        {
            if (claim.NumberStart < from)
                continue;
            if (claim.Facet != Facet.Level || claim.Value.Low != claim.Value.High || claim.Unit.Length == 0)
                break;
            if (items.Count > 0 && sentence.Between(items[^1], claim).ContainsAny("。；"))
                break;
            items.Add(claim);
        }

        return items;
    }
}
