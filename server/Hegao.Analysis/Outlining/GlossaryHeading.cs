using Hegao.Syntax;

namespace Hegao.Analysis.Outlining;

/// <summary>Recognises the heading of a glossary (名词解释) in the forms in which reports write it.</summary>
internal static class GlossaryHeading
{
    private const int MaxTitle = 30;

    // Each has one of the characters 词, 语, 注.
    private static readonly string[] Words = ["名词解释", "名词注释", "名词说明", "词语解释", "词语注释", "用语说明", "用语解释", "术语解释", "有关名词", "相关名词", "有关用语"];

    private static readonly string[] Alone = ["附注", "注释", "注解", "注", "名词"];

    /// <summary>Number of the glossary's heading among the candidates, or −1. The last one counts: a contents list may name it before.</summary>
    public static int Find(IReadOnlyList<AnchorFact> facts)
    {
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            if (facts[i].Place == AnchorPlace.BlockStart && facts[i].Kind != AnchorKind.Topic && facts[i].NamesGlossary)
                return FirstOfRun(facts, i);
        }

        return -1;
    }

    /// <summary>Whether <paramref name="title"/> is that of a glossary.</summary>
    public static bool IsHeading(string title)
    {
        if (title.Length > MaxTitle || !title.AsSpan().ContainsAny('词', '语', '注'))
            return false;
        var core = Strip(title);
        return Words.Any(word => core.EndsWith(word, StringComparison.Ordinal)) || Alone.Contains(core);
    }

    // A glossary that is printed twice starts where the first copy does.
    private static int FirstOfRun(IReadOnlyList<AnchorFact> facts, int last)
    {
        var title = facts[last].Title;
        for (var i = last - 1; i >= 0; i--)
        {
            if (facts[i].Place == AnchorPlace.BlockStart && facts[i].Kind == AnchorKind.Line && facts[i].Title == title)
                return i;
        }

        return last;
    }

    // 附：, 附件一：, ※…※, [..], 【…】, 《政府工作报告》 and spaces between the characters say nothing.
    private static string Strip(string title)
    {
        var core = new string(title.Where(static c => !char.IsWhiteSpace(c)).ToArray()).Trim('※', '[', ']', '【', '】', '［', '］', '（', '）', '：', '*', '—');
        if (core.StartsWith('附') && core.IndexOf('：', StringComparison.Ordinal) is > 0 and < 6 and var colon)
            core = core[(colon + 1)..];
        if (core.IndexOf('》', StringComparison.Ordinal) is > 0 and var close && core[0] == '《' && close + 1 < core.Length)
            core = core[(close + 1)..];
        return core;
    }
}
