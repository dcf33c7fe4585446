using static Hegao.Seeds.Numbers;

namespace Hegao.Seeds;

/// <summary>Seeds made from a claim that the program read: said again, wrongly and, as control, rightly; or continued with arithmetic of its own.</summary>
internal static class ClaimSeeds
{
    /// <summary>All seeds that <paramref name="claim"/> gives; their sentences stand at the end of its paragraph, those that say it again at the end of the next.</summary>
    public static IEnumerable<Seed> Of(DraftUnderTest draft, Claim claim)
    {
        var digits = draft.Analysis.Tree.GetText(claim.NumberSpan);
        if (claim.Bound != BoundKind.None || claim.Period is not { Length: 4 } period || Read(digits) is not { } value || value == 0 || claim.Indicator.Length is < 3 or > 16 || claim.Indicator.Any(static c => "、，和及与的“（了".Contains(c, StringComparison.Ordinal)))
            yield break;
        if (draft.ParagraphEnd(claim.Span.Start) is not { } end)
            yield break;
        var canRepeat = draft.CanSayAgain(claim, period) && draft.AreInOneSection(claim.Span.Start, end);
        var (name, unit, places) = (claim.Indicator, claim.Unit, PlacesOf(digits));

        // Half of what is said again stands in the next paragraph, where a name as long as this says by itself what it means.
        var again = name.Length >= 6 && claim.Span.Start % 2 == 0 && draft.ParagraphAfter(end) is { } next ? next : end;
        Seed Again(string kind, string[] rules, string right, string wrong) => new(kind, rules, Insert(again, right), Insert(again, wrong));
        Seed Say(string kind, string[] rules, string right, string wrong) => new(kind, rules, Insert(end, right), Insert(end, wrong));

        if (claim.Facet == Facet.Level && claim.Unit is not ("%" or "‰" or "" or "年" or "位" or "名次" or "类" or "届"))
        {
            var when = draft.Year(claim, period);
            if (canRepeat)
                yield return Again("repeat", ["HG2001", "HG2010"], $"{when}{name}为{digits}{unit}。", $"{when}{name}为{Misprint(digits)}{unit}。");

            // 1.21万亿斤 becomes 1.21亿斤: 1.21万万斤 nobody writes.
            if (canRepeat && unit.Contains('亿', StringComparison.Ordinal))
                yield return Again("unit slip", ["HG2010", "HG2001"], $"{when}{name}为{digits}{unit}。", $"{when}{name}为{digits}{(unit.Contains("万亿", StringComparison.Ordinal) ? unit.Replace("万亿", "亿", StringComparison.Ordinal) : unit.Replace('亿', '万'))}。");
            foreach (var seed in Arithmetic(Say, name, value, digits, unit, places, int.Parse(period)))
                yield return seed;
        }

        if (claim is { Facet: Facet.Growth, Unit: "%" } && value < 60)
        {
            var verb = claim.Direction == ClaimDirection.Down ? "下降" : "增长";
            if (canRepeat)
                yield return Again("repeat", ["HG2001"], $"{draft.Year(claim, period)}{name}{verb}{digits}%。", $"{draft.Year(claim, period)}{name}{verb}{Misprint(digits)}%。");
            yield return Say("arity", ["HG2003"], $"{name}、{name}利润分别{verb}{digits}%和3.2%。", $"{name}、{name}利润分别{verb}{digits}%、3.2%和4.1%。");
        }

        if (claim is { Facet: Facet.Level, Unit: "%" } && value is > 12 and < 95 && name.EndsWith('率'))
        {
            var before = Write(value - 8.4m, Math.Max(1, places));
            var now = Write(value, Math.Max(1, places));
            yield return Say("points", ["HG2007"], $"{name}由{before}%提高到{now}%，提高8.4个百分点。", $"{name}由{before}%提高到{now}%，提高9.8个百分点。");
            if (name.EndsWith("覆盖率", StringComparison.Ordinal) || name.EndsWith("普及率", StringComparison.Ordinal) || name.EndsWith("合格率", StringComparison.Ordinal) || name.EndsWith("城镇化率", StringComparison.Ordinal))
                yield return Say("range", ["HG2009"], $"{name}稳定在{digits}%。", $"{name}稳定在1{Write(value, 1)}%。");
        }
    }

    private static IEnumerable<Seed> Arithmetic(Func<string, string[], string, string, Seed> say, string name, decimal value, string digits, string unit, int places, int year)
    {
        var scale = Math.Max(places, value < 100 ? 2 : 1);
        var now = Write(value, scale);
        var count = unit is "个" or "家" or "户" or "所" or "项" or "座" or "人";
        var nominal = !name.Contains("生产总值", StringComparison.Ordinal) && !name.Contains("增加值", StringComparison.Ordinal);
        if (!count && nominal)
        {
            var before = Write(value / 1.15m, scale);
            var growth = Write((((Read(now) ?? 1) / (Read(before) ?? 1)) - 1) * 100, 1);
            var increase = Write((Read(now) ?? 0) - (Read(before) ?? 0), scale);
            yield return say("growth", ["HG2002"], $"新区{name}由{before}{unit}增加到{now}{unit}，增长{growth}%。", $"新区{name}由{before}{unit}增加到{now}{unit}，增长25.7%。");
            yield return say("delta", ["HG2002"], $"新区{name}由{before}{unit}增加到{now}{unit}，增加{increase}{unit}。", $"新区{name}由{before}{unit}增加到{now}{unit}，增加{Write((Read(increase) ?? 0) * 1.4m, scale)}{unit}。");
            yield return say("multiple", ["HG2005"], $"新区{name}{now}{unit}，是{Write(value / 2.5m, scale + 1)}{unit}的2.5倍。", $"新区{name}{now}{unit}，是{Write(value / 2.5m, scale + 1)}{unit}的3.2倍。");
            yield return say("share", ["HG2005"], $"其中重点企业{Write(value * 0.4m, scale)}{unit}，占{now}{unit}的{Write((Read(Write(value * 0.4m, scale)) ?? 0) / (Read(now) ?? 1) * 100, 1)}%。", $"其中重点企业{Write(value * 0.4m, scale)}{unit}，占{now}{unit}的61.3%。");
            if (!name.Contains("人均", StringComparison.Ordinal))
                yield return say("average", ["HG2016"], $"新区{name}由{year - 4}年的{Write(value / 1.4641m, scale + 1)}{unit}增加到{year}年的{now}{unit}，年均增长10%。", $"新区{name}由{year - 4}年的{Write(value / 1.4641m, scale + 1)}{unit}增加到{year}年的{now}{unit}，年均增长15.3%。");
            var (a, b) = (Write(value * 0.6m, scale), Write(value - (Read(Write(value * 0.6m, scale)) ?? 0), scale));
            yield return say("parts' growth", ["HG2017"], $"新区{name}{now}{unit}，增长7.4%，其中城镇部分{a}{unit}，增长8.1%，乡村部分{b}{unit}，增长6.4%。", $"新区{name}{now}{unit}，增长9.6%，其中城镇部分{a}{unit}，增长8.1%，乡村部分{b}{unit}，增长6.4%。");
        }

        if (count && value is >= 10 and < 5000 && places == 0)
        {
            var (a, b) = (Math.Floor(value / 3), Math.Floor(value / 4));
            var c = value - a - b;
            yield return say("sum", ["HG2006"], $"镇区{name}共{digits}{unit}（东片{a}{unit}、中片{b}{unit}、西片{c}{unit}）。", $"镇区{name}共{digits}{unit}（东片{a}{unit}、中片{b}{unit}、西片{c + 3}{unit}）。");
            yield return say("part-whole", ["HG2004"], $"镇区{name}{digits}{unit}，其中东片{a}{unit}、西片{b}{unit}。", $"镇区{name}{digits}{unit}，其中东片{value + 7}{unit}、西片{b}{unit}。");
            yield return say("direction", ["HG2008"], $"镇区{name}由{b}{unit}增加到{digits}{unit}。", $"镇区{name}由{digits}{unit}增加到{b}{unit}。");
        }
    }

    private static TextChange Insert(int at, string text) => new(new(at, 0), text);
}
