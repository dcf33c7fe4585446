namespace Hegao.Analysis.Rules;

/// <summary>
/// HG2012 over the sessions of the congress that a draft names: the day and the session of its own meeting are the same wherever it is named, and what an
/// earlier session decided has a number before this one (完成了十二届人大一次会议确定的目标任务, said to the second session).
/// </summary>
internal sealed class MeetingRule : IParagraphRule
{
    /// <summary>How far the words may stand that say what a session decided.</summary>
    private const int MaxDecision = 16;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => ImpossibleDateRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        if (!paragraph.Block.IsProse && paragraph.Block.AnchorCount == 0)
            return;
        foreach (var session in CongressSession.FindAll(paragraph.Reading))
            paragraph.Add(new MeetingCheck(session, WasDone(paragraph.Reading, session), MeetingDay.In(paragraph.Reading, session.Start), paragraph.Relative(session.Start, session.End - session.Start)));
    }

    // 圆满完成了市十二届人大一次会议确定的目标任务.
    private static bool WasDone(string text, CongressSession session)
    {
        var before = text.AsSpan(0, session.Start);
        before = before[(before.LastIndexOfAny("，。；！") + 1)..];
        var behind = text.AsSpan(session.End, Math.Min(text.Length - session.End, MaxDecision));
        return ContainsAny(before, ["完成", "实现"]) && ContainsAny(behind, ["确定的", "明确的", "既定", "部署的", "提出的"]) && ContainsAny(behind, ["目标", "任务", "工作"]);
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
