using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>A phrase that names several subjects: 城镇、农村居民收入; 刑事、治安案件数.</summary>
internal static class SubjectList
{
    /// <summary>The parts of <paramref name="phrase"/>, cut at 、 和 及 与 outside of quotes and brackets.</summary>
    public static List<string> Split(string phrase)
    {
        var parts = new List<string>();
        var (from, depth) = (0, 0);
        for (var i = 0; i < phrase.Length; i++)
        {
            depth += phrase[i] is '“' or '（' or '《' ? 1 : phrase[i] is '”' or '）' or '》' ? -1 : 0;
            if (depth > 0 || phrase[i] is not ('、' or '和' or '及' or '与') || i == from || IsInsideWord(phrase, i))
                continue;
            parts.Add(phrase[from..i]);
            from = i + 1;
        }

        parts.Add(phrase[from..]);
        return parts;
    }

    // 普及率, 涉及, 参与, 和谐: the character is no conjunction there.
    private static bool IsInsideWord(string phrase, int at)
    {
        var before = at > 0 ? phrase[at - 1] : '\0';
        var after = at + 1 < phrase.Length ? phrase[at + 1] : '\0';
        return phrase[at] switch
        {
            '及' => before is '普' or '涉' or '以' or '波' or '危' || after is '时' or '格' or '其',
            '与' => before is '参' or '赠' or '给' || after is '会',
            '和' => before is '饱' or '缓' or '共' or '祥' or '调' or '中' || after is '谐' or '平' or '美' or '解',
            _ => false,
        };
    }

    /// <summary>Gives parts that lack a head that of the last one: 刑事、治安案件数, 基本养老、医疗保险参保率.</summary>
    public static List<string> ShareHeads(List<string> parts, Vocabulary vocabulary)
    {
        var last = parts[^1];
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (parts[i].Length == 0 || vocabulary.Indicators.TryMatchEnd(parts[i], out _, out _) || Indicators.TraitsOfHead(parts[i]) != default || IsMeasured(parts[i]))
                continue;

            // 黄鱼、海带本地育苗率: what the head is an average or a part of stands before it.
            if (IsMeasured(last) && QualifierAt(last) is > 1 and var qualifier)
            {
                parts[i] += last[qualifier..];
                continue;
            }

            // 船舶、航空航天行业增加值: the word for a branch goes with the head.
            if (BranchAt(last) is > 0 and var branch && parts[i][^1] != '业')
            {
                parts[i] += last[branch..];
                continue;
            }

            // 电力、输变电装备产业产值 share what the lexicon knows for a head.
            if ((parts[i].Length > 2 || !IsMeasured(last)) && !(IsThing(parts[i]) && IsThing(last)) && SharedHead(parts[i], last) is { } shared)
            {
                parts[i] += shared;
                continue;
            }

            // The modifier that the head follows is as long as its counterpart, unless that has words of the owner before it: then two characters.
            var modifier = parts[i].Length <= MaxModifier ? parts[i].Length : 2;
            if (IsMeasured(last) && HeadOf(last, modifier) is { } head)
                parts[i] += head;
        }

        return parts;
    }

    /// <summary>Gives bare carriers the owner of the part before them: 规上工业亩均税收、营收; 粮食播种面积和产量.</summary>
    public static List<string> ShareOwners(List<string> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            var before = parts[i - 1];
            if (!SubjectVerbs.IsCarrier(parts[i]) || SubjectVerbs.IsCarrier(before))
                continue;
            if (before.IndexOf("亩均", StringComparison.Ordinal) is >= 0 and var each)
                parts[i] = before[..(each + 2)] + parts[i];
            else if (before.EndsWith("面积", StringComparison.Ordinal))
                parts[i] = SubjectVerbs.Join(before, parts[i]);
        }

        return parts;
    }

    private static int QualifierAt(string phrase)
    {
        foreach (var word in (ReadOnlySpan<string>)["本地", "平均", "综合"])
        {
            if (phrase.IndexOf(word, StringComparison.Ordinal) is > 1 and var at)
                return at;
        }

        return -1;
    }

    /// <summary>刑事, 城镇居民: a longer part of a list is more than the modifier of a head.</summary>
    private const int MaxModifier = 4;

    // Where 产业 or 行业 stands before the head, with an owner before it; 0 where there is none.
    private static int BranchAt(string phrase)
    {
        var head = Indicators.HeadLength(phrase);
        var branch = phrase.AsSpan(0, phrase.Length - head);
        return head > 0 && branch.Length > 2 && (branch.EndsWith("产业") || branch.EndsWith("行业")) ? branch.Length - 2 : 0;
    }

    // Behind two characters, what follows two of the last part (城镇、农村居民收入); else the head.
    private static string? SharedHead(string part, string last)
    {
        var head = Indicators.HeadLength(last);
        if (head == 0 || head >= last.Length)
            return null;
        return part.Length == 2 && last.Length - head > 2 ? last[2..] : last[^head..];
    }

    // 地区总部、研发中心: each of them is complete.
    private static bool IsThing(string phrase) => phrase.Length > 2 && phrase.AsSpan(phrase.Length - 2) is "总部" or "中心" or "机构" or "平台" or "基地" or "公司" or "园区" or "学校" or "医院";

    // What is measured says so with its last character: 参保率, 案件数, 种植面积.
    private static bool IsMeasured(string phrase) => phrase is [.., '率' or '数' or '量' or '额' or '积' or '值' or '比' or '度'];

    private static string? HeadOf(string phrase, int modifier) => modifier is > 0 and < 8 && phrase.Length > modifier ? phrase[Math.Min(modifier, phrase.Length - 2)..] : null;
}
