using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Facts;

/// <summary>Makes a fact of a table's row, with the words and units in which the draft is read.</summary>
public static class FactReader
{
    private static readonly (string Ending, ClaimDirection Direction)[] GrowthEndings =
    [
        ("比上年增长", ClaimDirection.Up), ("同比增长", ClaimDirection.Up), ("同比增速", ClaimDirection.Up), ("增长速度", ClaimDirection.Up), ("增长率", ClaimDirection.Up), ("增速", ClaimDirection.Up),
        ("增幅", ClaimDirection.Up), ("增长", ClaimDirection.Up), ("同比下降", ClaimDirection.Down), ("下降", ClaimDirection.Down), ("降幅", ClaimDirection.Down),
    ];

    private static readonly string[] UsualBases = ["预计", "预计数", "现价", "当年价", "当年价格", "年报", "年报数", "法定数", "法定口径", "统计口径", "-", "—", "无"];

    private static readonly string[] Comparisons = ["年均", "两年平均", "三年平均", "环比", "年初"];

    /// <summary>Reads <paramref name="row"/>, which stands at <paramref name="place"/>.</summary>
    public static FactReading Read(FactRow row, Vocabulary vocabulary, OutsidePlace place)
    {
        var name = NameOf(row.Indicator);
        if (name.Length == 0)
            return Wrong(FactColumn.Indicator, new("没有写明指标。", "The indicator is missing."));
        if (!FactPeriod.TryRead(row.Period, out var period, out var isTarget))
            return Wrong(FactColumn.Period, new($"无法识别时期“{row.Period}”，应如“2024年”“2024年上半年”“2021-2025年”。", $"“{row.Period}” is no period; write 2024年, 2024年上半年 or 2021-2025年."));
        if (FacetOf(row.Facet) is not { } asked)
            return Wrong(FactColumn.Facet, new($"无法识别类型“{row.Facet}”，应为总量、增速、增量、占比或位次。", $"“{row.Facet}” is no type: 总量, 增速, 增量, 占比 or 位次."));
        if (StatusOf(row.Status) is not { } status)
            return Wrong(FactColumn.Status, new($"无法识别性质“{row.Status}”，应为完成数或目标数。", $"“{row.Status}” is no status: 完成数 or 目标数."));
        if (ReadAmount(row.Value, row.Unit.Length > 0 ? row.Unit : UnitIn(row.Indicator), vocabulary, out var isNegative) is not ({ } amount, { } digits))
            return Wrong(FactColumn.Value, new($"无法识别数值“{row.Value}{row.Unit}”，应为一个数（单位写在“单位”列）。", $"“{row.Value}{row.Unit}” is no number; the unit belongs into its own column."));

        var facet = asked.Facet;
        var direction = ClaimDirection.None;
        if (facet is null or Facet.Growth && !vocabulary.Indicators.TryFind(Folding.Fold(name), out _))
            (name, facet, direction) = WithoutGrowth(name, facet);
        var key = ClaimKey.Of(Folding.Fold(name), vocabulary);
        facet ??= amount.IsPoints ? Facet.Delta : amount.IsRate && IsNoRate(key, vocabulary) ? Facet.Growth : Facet.Level;
        if (facet is Facet.Growth or Facet.Delta)
            direction = isNegative == (direction == ClaimDirection.Down) ? ClaimDirection.Up : ClaimDirection.Down;
        else if (isNegative)
            return Wrong(FactColumn.Value, new($"“{row.Value}”是负数，只有增速和增量可以为负。", $"“{row.Value}” is negative; only growths and increases may be."));
        var unit = amount.UnitText.Length == 0 && facet == Facet.Growth ? "%" : amount.UnitText;
        var (against, basis) = BasisOf(row.Basis);
        return new(
            new(
                name,
                key,
                RegionOf(row.Region),
                period,
                isTarget || status.IsTarget ? ClaimStatus.Target : ClaimStatus.Actual,
                facet.Value,
                direction,
                digits,
                unit,
                unit == "%" ? "%" : amount.Measure.Base,
                ValueReader.Read(digits, amount, amount.Bound),
                amount.Bound,
                against,
                basis,
                place),
            default,
            null);
    }

    // （一）, 1., 其中：, the unit behind it and quotes are no part of a name.
    private static string NameOf(string text)
    {
        var name = string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('“' or '”')));
        if (UnitIn(text).Length > 0)
            name = name[..name.LastIndexOfAny(['（', '('])];
        if (name.StartsWith("其中：", StringComparison.Ordinal) || name.StartsWith("其中:", StringComparison.Ordinal))
            name = name[3..];
        var start = 0;
        while (start < name.Length && (char.IsAsciiDigit(name[start]) || "一二三四五六七八九十（）().．、#*".Contains(name[start], StringComparison.Ordinal)))
            start++;
        return start > 0 && start < name.Length && name[start - 1] is '）' or ')' or '.' or '．' or '、' or '#' or '*' ? name[start..] : name;
    }

    // 地区生产总值（亿元）
    private static string UnitIn(string text)
    {
        var name = text.Trim();
        if (name.Length < 3 || name[^1] is not ('）' or ')'))
            return string.Empty;
        var open = name.LastIndexOfAny(['（', '(']);
        var inner = open > 0 ? name[(open + 1)..^1].Trim() : string.Empty;
        return inner is "%" or "％" || Units.TryFind(Folding.Fold(inner), out _) ? inner : string.Empty;
    }

    private static (Amount Amount, string Digits)? ReadAmount(string value, string unit, Vocabulary vocabulary, out bool isNegative)
    {
        var text = Folding.Fold(string.Concat((value + unit).Where(static c => !char.IsWhiteSpace(c) && c != ',' && c != '，')));
        isNegative = text.Length > 0 && text[0] is '-' or '−' or '－' or '–' or '—';
        if (isNegative || (text.Length > 0 && text[0] is '+'))
            text = text[1..];
        if (text.Length == 0)
            return null;
        var tree = DraftTree.Parse(text, DraftFormat.PlainText);
        var block = tree.GetBlock(0);
        if (tree.BlockCount != 1 || AmountCollector.Collect(block, text, vocabulary.Units) is not [{ IsRangeStart: false } item] || item.Amount.Start != 0 || !char.IsAsciiDigit(text[item.Amount.NumberStart]))
            return null;
        var amount = item.Amount;

        // Of a unit that nobody knows (吨标煤/万元) as much counts as is known: so it is with the drafts' own.
        var rest = text[amount.End..];
        if (rest.Length > 0 && !Folding.Fold(unit.Trim()).EndsWith(rest, StringComparison.Ordinal))
            return null;
        return (amount, text.Substring(amount.NumberStart, amount.NumberLength));
    }

    private static (string Name, Facet? Facet, ClaimDirection Direction) WithoutGrowth(string name, Facet? facet)
    {
        foreach (var (ending, direction) in GrowthEndings)
        {
            if (name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal))
                return (name[..^ending.Length], Facet.Growth, direction);
        }

        return (name, facet, ClaimDirection.None);
    }

    // 地区生产总值 5.2%: what is measured in 亿元 is not 5.2 %.
    private static bool IsNoRate(string key, Vocabulary vocabulary) =>
        vocabulary.Indicators.TraitsOf(key) is { Kind: not (IndicatorKind.Rate or IndicatorKind.Unknown) } or { Dimension: Dimension.Money or Dimension.Count };

    private static (bool Known, Facet? Facet)? FacetOf(string text) => text.Trim() switch
    {
        "" => (true, null),
        "总量" or "绝对量" or "绝对数" or "水平" or "level" => (true, Facet.Level),
        "增速" or "增长" or "增长率" or "同比" or "增幅" or "growth" => (true, Facet.Growth),
        "增量" or "增加额" or "增减额" or "delta" => (true, Facet.Delta),
        "占比" or "比重" or "份额" or "share" => (true, Facet.Share),
        "位次" or "排名" or "rank" => (true, Facet.Rank),
        _ => null,
    };

    private static (bool Known, bool IsTarget)? StatusOf(string text) => text.Trim() switch
    {
        "" or "完成" or "完成数" or "实际" or "实际数" or "actual" => (true, false),
        "目标" or "目标数" or "计划" or "计划数" or "预期" or "target" => (true, true),
        _ => null,
    };

    private static string? RegionOf(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c))) is { Length: > 0 } region ? region : null;

    private static (string? Against, string? Basis) BasisOf(string text)
    {
        var basis = text.Trim();
        if (basis.Length == 0 || UsualBases.Contains(basis))
            return default;
        if (Comparisons.Contains(basis))
            return (basis, null);
        return Cues.TryFind(Folding.Fold(basis), out var cue) && cue.Is(CueKinds.Basis)
            ? (null, cue.Basis switch { BasisCue.Comparable => "同口径", BasisCue.ConstantPrices => "可比价", BasisCue.Nominal => "名义", BasisCue.Natural => "自然口径", _ => basis })
            : (null, basis);
    }

    private static FactReading Wrong(FactColumn column, LocalizedText problem) => new(null, column, problem);
}
