using Hegao.Analysis.Claims;

namespace Hegao.Analysis.Rules;

/// <summary>HG2016: an average annual growth that does not lead from its first value to its last; nominal indicators and counts only.</summary>
internal sealed class AverageGrowthRule : IParagraphRule
{
    /// <summary>What the rule is.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2016", new("年均增速与首末数值不符", "An average annual growth that does not fit its two ends"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Claims.Count; i++)
            {
                if (i + 2 < sentence.Claims.Count)
                    Open(paragraph, sentence, sentence.Claims[i], sentence.Claims[i + 1], sentence.Claims[i + 2]);

                // 由A增加到B，增长C%，年均增长D%.
                if (i + 3 < sentence.Claims.Count && sentence.Claims[i].Facet == Facet.Base && sentence.Claims[i + 2].Facet is Facet.Growth or Facet.Delta && ChangeGap.Read(sentence.Between(sentence.Claims[i + 1], sentence.Claims[i + 2])) is { IsChange: true, IsAverage: false })
                    OpenBehind(paragraph, sentence, i);
                OpenMultiple(paragraph, sentence, i);
            }
        }
    }

    private static void Open(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact first, ClaimFact second, ClaimFact rate)
    {
        if (rate is not { Facet: Facet.Growth, BaseUnit: "%", Basis: null } || !MayRecompute(second, paragraph.Vocabulary) || ChangeGap.Read(sentence.Between(second, rate)) is not { IsChange: true, IsAverage: true })
            return;

        // 由A增加到B，年均增长C%.
        if (first.Facet == Facet.Base && second.Facet == Facet.Level && ClaimChecks.AreAlike(first, second))
            paragraph.Add(new AverageGrowthCheck(first, second, null, rate, YearOf(first.Period), YearsOf(paragraph.Reading.AsSpan(sentence.Start, first.NumberStart - sentence.Start))));

        // B，比2006年增加D，年均递增C%.
        else if (first.Facet == Facet.Level && second.Facet == Facet.Delta && first.BaseUnit == second.BaseUnit && ChangeGap.Read(sentence.Between(first, second)) is { IsChange: true, Year: > 0 and var year })
            paragraph.Add(new AverageGrowthCheck(null, first, second, rate, year, null));
    }

    private static void OpenBehind(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        var (first, second, change, rate) = (sentence.Claims[index], sentence.Claims[index + 1], sentence.Claims[index + 2], sentence.Claims[index + 3]);
        if (rate is { Facet: Facet.Growth, BaseUnit: "%", Basis: null } && second.Facet == Facet.Level && MayRecompute(second, paragraph.Vocabulary) && ClaimChecks.AreAlike(first, second) && ChangeGap.Read(sentence.Between(change, rate)) is { IsChange: true, IsAverage: true })
            paragraph.Add(new AverageGrowthCheck(first, second, null, rate, YearOf(first.Period), YearsOf(paragraph.Reading.AsSpan(sentence.Start, first.NumberStart - sentence.Start))));
    }

    // 是2011年的3.14倍，年均增长C%: the multiple takes the place of both values.
    private static void OpenMultiple(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        var (multiple, rate) = (sentence.Claims[index], sentence.Claims[index + 1]);
        if (multiple.Facet != Facet.Multiple || rate is not { Facet: Facet.Growth, BaseUnit: "%", Basis: null } || !IsNominal(rate, paragraph.Vocabulary) || ChangeGap.Read(sentence.Between(multiple, rate)) is not { IsChange: true, IsAverage: true })
            return;
        var before = sentence.Before(index).TrimEnd("的末底");
        if (before.Length > 5 && before[^1] == '年' && int.TryParse(before.Slice(before.Length - 5, 4), System.Globalization.NumberStyles.None, null, out var year))
            paragraph.Add(new AverageGrowthCheck(null, multiple, null, rate, year, null));
    }

    private static bool MayRecompute(ClaimFact claim, Vocabulary vocabulary) => claim.BaseUnit is not ("%" or "‰") && IsNominal(claim, vocabulary);

    private static bool IsNominal(ClaimFact claim, Vocabulary vocabulary) =>
        ClaimChecks.IsNominal(claim, vocabulary) && !claim.Key.Contains("人均", StringComparison.Ordinal) && !claim.Key.Contains("生产总值", StringComparison.Ordinal);

    private static int YearOf(string? period) => period is { Length: 4 } && int.TryParse(period, out var year) ? year : 0;

    // 五年间, 3年来: how many years where no year is named.
    private static int? YearsOf(ReadOnlySpan<char> before)
    {
        foreach (var (word, years) in (ReadOnlySpan<(string, int)>)[("五年", 5), ("四年", 4), ("三年", 3), ("十年", 10)])
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return years;
        }

        return null;
    }
}
