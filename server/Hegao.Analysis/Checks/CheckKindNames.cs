namespace Hegao.Analysis;

/// <summary>What the kinds of checks are called.</summary>
public static class CheckKindNames
{
    /// <summary>The name in machine-readable output, in kebab case.</summary>
    public static string Name(this CheckKind kind) => kind switch
    {
        CheckKind.PartWhole => "part-whole",
        CheckKind.PartsGrowth => "parts-growth",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The name for readers.</summary>
    public static LocalizedText Title(this CheckKind kind) => kind switch
    {
        CheckKind.Repeat => new("重复数据", "repeated value"),
        CheckKind.Unit => new("单位量级", "unit and magnitude"),
        CheckKind.Growth => new("增速", "growth"),
        CheckKind.Delta => new("增量", "increase"),
        CheckKind.Points => new("百分点", "percentage points"),
        CheckKind.Share => new("占比", "share"),
        CheckKind.Ratio => new("比值", "ratio"),
        CheckKind.Multiple => new("倍数", "multiple"),
        CheckKind.Sum => new("合计", "sum"),
        CheckKind.PartWhole => new("部分与整体", "part and whole"),
        CheckKind.Direction => new("升降方向", "direction"),
        CheckKind.Average => new("年均增速", "average annual growth"),
        CheckKind.Target => new("目标数", "target"),
        CheckKind.Range => new("取值范围", "range"),
        CheckKind.Date => new("日期", "date"),
        CheckKind.Arity => new("“分别”个数", "respectively"),
        CheckKind.Count => new("章节数目", "announced sections"),
        CheckKind.ListCount => new("列举数目", "announced list"),
        CheckKind.Numbering => new("序号", "numbering"),
        CheckKind.Glossary => new("名词解释", "glossary"),
        CheckKind.PartsGrowth => new("分项增速", "growth of parts"),
        CheckKind.Table => new("表格", "table"),
        CheckKind.Series => new("上年报告", "last year's report"),
        CheckKind.Fact => new("核定数", "authoritative figure"),
        _ => new(kind.ToString(), kind.ToString()),
    };
}
