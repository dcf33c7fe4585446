using System.Buffers;

namespace Hegao.Analysis.Rules;

/// <summary>A place in a block's reading where a proper name may stand: the word that such names end in, or what quotes hold.</summary>
/// <param name="At">Where that word starts, or what is quoted.</param>
/// <param name="Head">The word; empty for what is quoted.</param>
/// <param name="Text">The long name that it ends, or the quoted one; null where there is no long one.</param>
internal readonly record struct NameSpot(int At, string Head, string? Text)
{
    /// <summary>How many characters before its head make a name that two things don't share by chance.</summary>
    public const int Long = 8;

    // What a proper name ends in; the longer before the shorter that it holds.
    private static readonly string[] Heads =
    [
        "产业园区", "产业园", "工业园区", "工业园", "示范园区", "示范园", "示范区", "试验区", "开发区", "实验区", "风景区", "景区", "湿地公园", "公园", "广场", "大桥", "水库", "水厂", "电站", "机场", "码头", "集团", "公司", "医院", "学校", "中学", "小学", "幼儿园",
        "大学", "学院", "研究院", "实验室", "大道", "高速", "铁路", "快速路", "枢纽", "基地", "小镇",
    ];

    private static readonly SearchValues<string> HeadWords = SearchValues.Create(Heads, StringComparison.Ordinal);

    /// <summary>The places in a block whose reading is <paramref name="text"/>.</summary>
    public static IReadOnlyList<NameSpot> Of(string text)
    {
        List<NameSpot>? spots = null;
        for (int at = 0, next; at < text.Length && (next = text.AsSpan(at).IndexOfAny(HeadWords)) >= 0;)
        {
            at += next;
            var head = Array.Find(Heads, word => text.AsSpan(at).StartsWith(word)) ?? text.Substring(at, 2);
            (spots ??= []).Add(new(at, head, IsName(text, at, Long) ? text.Substring(at - Long, Long + head.Length) : null));
            at += head.Length;
        }

        for (int open = 0, next; open < text.Length && (next = text.AsSpan(open).IndexOf('“')) >= 0;)
        {
            open += next + 1;
            var length = text.AsSpan(open).IndexOf('”');
            if (length is >= MinQuoted and <= MaxQuoted && text.AsSpan(open, length).IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0)
                (spots ??= []).Add(new(open, string.Empty, text.Substring(open, length)));
        }

        return spots ?? (IReadOnlyList<NameSpot>)[];
    }

    /// <summary>Whether so many characters before a head may belong to its name.</summary>
    public static bool IsName(string text, int head, int before) => head >= before && text.AsSpan(head - before, before).IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0;

    /// <summary>How long a quoted name is that is compared.</summary>
    private const int MinQuoted = 4, MaxQuoted = 8;
}
