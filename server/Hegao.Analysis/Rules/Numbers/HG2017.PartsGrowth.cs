using Hegao.Analysis.Arithmetic;
using Hegao.Analysis.Claims;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2017: the growth of a total lies outside the range of its parts' growths, when the parts' levels add up to it.</summary>
internal sealed class PartsGrowthRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG2017", new("总体增速超出各部分增速的范围", "A total's growth outside the range of its parts"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    private readonly record struct Pair(ClaimFact Level, ClaimFact Growth, ClaimSentence Sentence);

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        var pairs = Pairs(paragraph);
        for (var i = 0; i + 2 < pairs.Count; i++)
        {
            if (PartsOf(pairs, i) is { Count: >= 2 } parts)
                Compare(paragraph, pairs[i], parts);
        }

        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + Industries.Length < sentence.Claims.Count; i++)
                CompareIndustries(paragraph, sentence, i);
        }
    }

    // 地区生产总值增长5.5%，其中第一、二、三产业增加值分别增长4.0%、6.0%、5.4%: the three make up the whole by definition, whatever their levels.
    private static void CompareIndustries(ParagraphContext paragraph, ClaimSentence sentence, int index)
    {
        if (!IsGrowthOf(sentence.Claims[index], "生产总值"))
            return;
        for (var i = 0; i < Industries.Length; i++)
        {
            // A level before its growth leaves it to the levels.
            if (!IsGrowthOf(sentence.Claims[index + 1 + i], "增加值") || !sentence.Claims[index + 1 + i].Key.StartsWith(Industries[i], StringComparison.Ordinal))
                return;
        }

        var (total, parts) = (sentence.Claims[index], sentence.Claims.Skip(index + 1).Take(Industries.Length).ToArray());
        var stated = ClaimChecks.RatioOf(total);
        var range = ClaimChecks.RatioOf(parts[0]);
        foreach (var part in parts)
        {
            var growth = ClaimChecks.RatioOf(part);
            range = new(range.Rounded.Hull(growth.Rounded), range.CutOff.Hull(growth.CutOff), range.Loose.Hull(growth.Loose), range.Plain);
        }

        var outcome = range.CompareWith(stated);
        var written = Signed(sentence, total);
        var growths = string.Join("、", parts.Select(part => $"{part.Indicator}{Signed(sentence, part)}"));
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.PartsGrowth,
            outcome,
            paragraph.SpanOf(total),
            $"{NumberText.PercentRange(range.Rounded)} {(outcome == CheckOutcome.Fails ? "≠" : "∋")} {written}",
            ClaimChecks.Places(paragraph, sentence, parts),
            new($"三次产业增速为{growths}，总体增速应在其间，文中为{written}。", $"The three industries grow by {growths}; the total must lie between, the draft says {written}."),
            []));
    }

    private static bool IsGrowthOf(ClaimFact claim, string tail) =>
        claim is { Facet: Facet.Growth, BaseUnit: "%", Bound: BoundKind.None, Against: null, Basis: null } && claim.Key.EndsWith(tail, StringComparison.Ordinal);

    private static readonly string[] Industries = ["第一产业", "第二产业", "第三产业"];

    // Every level with its growth behind it, in reading order.
    private static List<Pair> Pairs(ParagraphContext paragraph)
    {
        var pairs = new List<Pair>();
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Claims.Count; i++)
            {
                var (level, growth) = (sentence.Claims[i], sentence.Claims[i + 1]);
                if (level is { Facet: Facet.Level, Bound: BoundKind.None } && growth is { Facet: Facet.Growth, BaseUnit: "%", Bound: BoundKind.None, Against: null } && level.Key == growth.Key && level.BaseUnit is not ("%" or "‰"))
                    pairs.Add(new(level, growth, sentence));
            }
        }

        return pairs;
    }

    // The pairs directly behind a total whose levels add up to it.
    private static List<Pair>? PartsOf(List<Pair> pairs, int index)
    {
        var total = pairs[index].Level;
        var sum = WrittenValue.Exactly(0);
        var parts = new List<Pair>();
        for (var i = index + 1; i < pairs.Count && parts.Count < MaxParts && pairs[i].Level.Unit == total.Unit; i++)
        {
            parts.Add(pairs[i]);
            sum += ClaimChecks.ValueOf(pairs[i].Level);
            if (parts.Count > 1 && sum.CompareWith(ClaimChecks.ValueOf(total)) == CheckOutcome.Holds)
                return parts;
            if (sum.Rounded.Low > ClaimChecks.ValueOf(total).Rounded.High)
                return null;
        }

        return null;
    }

    private static void Compare(ParagraphContext paragraph, Pair total, List<Pair> parts)
    {
        var stated = ClaimChecks.RatioOf(total.Growth);
        var range = ClaimChecks.RatioOf(parts[0].Growth);
        var weight = WrittenValue.Exactly(0);
        foreach (var part in parts)
        {
            var growth = ClaimChecks.RatioOf(part.Growth);
            range = new(range.Rounded.Hull(growth.Rounded), range.CutOff.Hull(growth.CutOff), range.Loose.Hull(growth.Loose), range.Plain);
            weight += ClaimChecks.ValueOf(part.Level) / (WrittenValue.Exactly(1) + growth);
        }

        var outcome = range.CompareWith(stated);
        var mean = (ClaimChecks.ValueOf(total.Level) / weight) - WrittenValue.Exactly(1);
        if (mean.Plain is not { } weighted || stated.Plain is not { } said)
            return;
        var isOff = outcome == CheckOutcome.Holds && Math.Abs(weighted - said) > Tolerance && mean.CompareWith(stated) == CheckOutcome.Fails && ClaimChecks.IsNominal(total.Level, paragraph.Vocabulary);
        var written = Signed(total);
        var growths = string.Join("、", parts.Select(part => $"{part.Level.Indicator}{Signed(part)}"));
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.PartsGrowth,
            isOff ? CheckOutcome.Fails : outcome,
            paragraph.SpanOf(total.Growth),
            $"{NumberText.PercentRange(range.Rounded)}（加权{NumberText.Percent(weighted)}） {(isOff || outcome == CheckOutcome.Fails ? "≠" : "∋")} {written}",
            [.. parts.Select(part => new RelatedPlace(paragraph.SpanOf(part.Growth), new($"{part.Level.Indicator}增速{Signed(part)}", $"{part.Level.Indicator} {Signed(part)}")))],
            isOff
                ? new($"总体增速{written}与各部分增速（{growths}）按数值加权的{NumberText.Percent(weighted)}相差较大。", $"The total's growth of {written} is far from the weighted mean {NumberText.Percent(weighted)} of its parts ({growths}).")
                : new($"各部分增速为{growths}，总体增速应在其间（加权约{NumberText.Percent(weighted)}），文中为{written}。", $"The parts grow by {growths}; the total must lie between (about {NumberText.Percent(weighted)}), the draft says {written}."),
            ClaimChecks.Rewrite(paragraph, total.Sentence, total.Growth, weighted * 100))
        { Severity = isOff ? Severity.Warning : null });
    }

    private static string Signed(Pair pair) => Signed(pair.Sentence, pair.Growth);

    private static string Signed(ClaimSentence sentence, ClaimFact growth) => (growth.Direction == ClaimDirection.Down ? "−" : string.Empty) + sentence.Written(growth);

    /// <summary>No total is split into more parts in one paragraph.</summary>
    private const int MaxParts = 12;

    /// <summary>How far the weighted mean may lie from the stated growth: 0.2 points.</summary>
    private const decimal Tolerance = 0.002m;
}
