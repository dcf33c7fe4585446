using Hegao.Analysis.Claims;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>HG4003: a stop is missing behind a finished claim: 完成投资91.7亿元完成年度计划的135%, …资金1432万元社会大局安定和谐。</summary>
internal sealed class MissingStopRule : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG4003", new("数量之后缺少标点", "A stop is missing behind a quantity"), Severity.Warning);

    // What a claim goes on with only behind a comma.
    private static readonly string[] Verbs = ["完成年度", "完成全年", "完成目标", "占年度", "占全年", "同比增长", "同比下降", "同比增加", "比上年增长", "比上年下降", "较上年增长", "较上年下降"];

    // Subjects of sentences that say nothing of an amount before them.
    private static readonly string[] Openings = ["社会大局", "社会治安", "营商环境", "生态环境", "人居环境", "城乡面貌", "民生福祉", "发展动能", "发展活力", "发展后劲", "基层治理", "群众获得感", "经济运行", "改革开放", "安全生产形势"];

    // Things that are done and do nothing themselves, and what a clause with another subject opens with: 确定1—2个调研课题坚持…. 126个村坚持…is a sentence.
    private static readonly string[] Objects = ["课题", "项目", "工程", "任务", "事项", "措施", "举措", "方案", "制度", "活动", "平台", "设施"];

    private static readonly string[] Turns = ["坚持", "坚决", "聚焦", "围绕", "着力"];

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create("，。；、：（");

    /// <summary>How many characters behind the place are underlined.</summary>
    private const int MaxShown = 4;

    /// <summary>How many characters the noun behind a number may have.</summary>
    private const int MaxNoun = 8;

    /// <summary>How long a clause that such a subject opens is at most.</summary>
    private const int MaxClause = 14;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            foreach (var claim in sentence.Claims)
            {
                var end = claim.NumberStart + claim.Length;
                if (claim.Facet == Facet.Level && claim.Unit.Length > 0 && end < sentence.End && CharClasses.Of(sentence.Text[end]) == CharClass.Han && EndOfObject(sentence, end) is { } noun)
                    Report(paragraph, sentence.Text[claim.NumberStart..noun], claim.NumberStart, noun, sentence.End);
                if (claim.Unit.Length == 0 || end >= sentence.End || CharClasses.Of(sentence.Text[end]) != CharClass.Han || claim.BaseUnit is not ("元" or "%") || !IsBroken(sentence.Text.AsSpan(end, sentence.End - end), claim.BaseUnit == "元"))
                    continue;
                Report(paragraph, sentence.Written(claim), claim.NumberStart, end, sentence.End);
            }
        }
    }

    private static void Report(ParagraphContext paragraph, string written, int start, int end, int limit) => paragraph.Report(
        Rule,
        start,
        end - start + Math.Min(limit - end, MaxShown),
        new($"“{written}”之后似缺标点。", $"A stop seems to be missing behind “{written}”."),
        new Fix(new("补“，”", "Add “，”"), [new(paragraph.Relative(end, 0), "，")], FixKind.Alternative),
        new Fix(new("补“。”", "Add “。”"), [new(paragraph.Relative(end, 0), "。")], FixKind.Alternative));

    // Where the noun behind a number ends that a word follows which opens a clause of its own; null where none does.
    private static int? EndOfObject(ClaimSentence sentence, int end)
    {
        var rest = sentence.Text.AsSpan(end, Math.Min(MaxNoun + 2, sentence.End - end));
        foreach (var word in Turns)
        {
            if (rest.IndexOf(word) is not (> 0 and <= MaxNoun and var at))
                continue;
            foreach (var noun in Objects)
            {
                if (rest[..at].EndsWith(noun) && !rest[..at].ContainsAny(Stops))
                    return end + at;
            }
        }

        return null;
    }

    private static bool IsBroken(ReadOnlySpan<char> rest, bool isMoney)
    {
        foreach (var verb in Verbs)
        {
            if (rest.StartsWith(verb) && rest[..Math.Min(rest.Length, MaxClause)].ContainsAnyInRange('0', '9'))
                return true;
        }

        // 近70%营商环境指标: behind a rate such a word is what it is a share of.
        foreach (var opening in Openings)
        {
            if (isMoney && rest.StartsWith(opening) && rest.IndexOfAny("，。；") is > 0 and <= MaxClause)
                return true;
        }

        return false;
    }
}
