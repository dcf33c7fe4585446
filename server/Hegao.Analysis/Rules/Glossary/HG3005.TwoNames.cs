using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG3005: a thing is named in two ways: a name of a place or an institution that occurs once and differs in one character from one that occurs often
/// (高新技术产业园, 高新科技产业园). Off by default: two things may really be named so.
/// </summary>
internal sealed class TwoNamesRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG3005", new("同一事物疑有两种名称", "Perhaps two names for one thing"), Severity.Off);

    // What a proper name ends in; the longer before the shorter that it holds.
    private static readonly string[] Heads =
    [
        "产业园区", "产业园", "工业园区", "工业园", "示范区", "开发区", "实验区", "风景区", "景区", "湿地公园", "公园", "广场", "大桥", "水库", "水厂", "电站", "机场", "码头", "集团", "公司", "医院", "学校", "中学", "小学", "幼儿园", "大学",
        "学院", "研究院", "实验室", "大道", "高速", "铁路", "快速路",
    ];

    // Where these differ, two things are meant: 一中 and 二中, 城东 and 城西, 市医院 and 县医院.
    private const string Telling = "零一二两三四五六七八九十百千万第首次东西南北中上下前后内外左右大小新老旧高低省市州县区乡镇村街男女甲乙丙丁";

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Everything | RuleReads.Deferrable;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var names = Names(draft);
        var often = names.Where(static pair => pair.Value.Count >= MinOften).OrderByDescending(static pair => pair.Value.Count).ThenBy(static pair => pair.Key, StringComparer.Ordinal).ToArray();
        foreach (var (name, places) in names.Where(static pair => pair.Value.Count == 1).OrderBy(static pair => pair.Value[0].Start))
        {
            foreach (var (frequent, others) in often)
            {
                if (!DiffersInOne(name, frequent))
                    continue;
                yield return Report(places[0], name, frequent, others);
                break;
            }
        }
    }

    private static Finding Report(TextSpan span, string name, string frequent, List<TextSpan> others) => new(
        Rule.Id,
        Severity.Info,
        span,
        new($"此处作“{name}”，文中另有{others.Count}处作“{frequent}”：如是同一事物，请统一名称。", $"“{name}” here, “{frequent}” in {others.Count} other places: use one name if they are one thing."),
        null,
        [new(others[0], new($"“{frequent}”", $"“{frequent}”"))],
        [new(new($"改为“{frequent}”", $"Change to “{frequent}”"), [new(span, frequent)], FixKind.Alternative)]);

    // Each head with the characters before it, which are as many for all names of a head.
    private static Dictionary<string, List<TextSpan>> Names(AnalysisParts draft)
    {
        var names = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        foreach (var block in draft.Tree.Blocks)
        {
            if (!block.IsProse)
                continue;
            var text = block.GetReading();
            for (var at = Before; at < text.Length; at++)
            {
                if (HeadAt(text, at) is not { } head)
                    continue;
                var start = at - Before;
                if (text.AsSpan(start, Before).IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0)
                {
                    var name = text.Substring(start, Before + head.Length);
                    (names.TryGetValue(name, out var list) ? list : names[name] = []).Add(block.ToSource(start, name.Length));
                }

                at += head.Length - 1;
            }
        }

        return names;
    }

    private static string? HeadAt(string text, int at)
    {
        foreach (var head in Heads)
        {
            if (text.AsSpan(at).StartsWith(head))
                return head;
        }

        return null;
    }

    private static bool DiffersInOne(string a, string b)
    {
        if (a.Length != b.Length)
            return false;
        var at = -1;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i])
                continue;
            if (at >= 0)
                return false;
            at = i;
        }

        // The first character may still belong to the words before the name.
        return at > 0 && !Telling.Contains(a[at], StringComparison.Ordinal) && !Telling.Contains(b[at], StringComparison.Ordinal);
    }

    /// <summary>How many characters before its head tell a name.</summary>
    private const int Before = 4;

    /// <summary>A name that occurs so often is how the thing is called.</summary>
    private const int MinOften = 3;
}
