using System.Collections.Immutable;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>A session that a paragraph names, to be held against the meeting line.</summary>
/// <param name="Session">The session.</param>
/// <param name="WasDone">Whether the clause says that what it decided was done.</param>
/// <param name="Day">The day named before it, or null.</param>
/// <param name="Place">Where the session's name stands, from the block's start.</param>
internal sealed record MeetingCheck(CongressSession Session, bool WasDone, MeetingDay? Day, TextSpan Place) : OpenCheck(ImpossibleDateRule.Rule)
{
    /// <summary>A longer line is a sentence of the report, which may speak of other sessions.</summary>
    private const int MaxLine = 80;

    /// <inheritdoc/>
    public override Check? Close(AnalysisParts draft, BlockSyntax block)
    {
        if (draft.Outline.Title is not { MeetingBlock: { } id } title || id == block.Id || title.Locate(draft.Tree)?.Meeting is not { } line)
            return null;
        var meeting = Folding.Fold(line);
        if (CongressSession.FindAll(meeting).FirstOrDefault() is not { Session: > 0 } own || own.Congress != Session.Congress || IsOfAnother(own, title))
            return null;
        return WasDone ? CloseDecision(draft, block, title, own) : CloseName(draft, block, title, (own, MeetingDay.In(meeting, own.Start)));
    }

    // 省十四届人大 in a city's report is another congress that happens to have the same number.
    private bool IsOfAnother(CongressSession own, TitleEntry title)
    {
        var level = own.Level != '\0' ? own.Level : title.Place is { Length: > 1 } place ? place[^1] : '\0';
        return Session.Level != '\0' && level != '\0' && Session.Level != level;
    }

    private Check? CloseDecision(AnalysisParts draft, BlockSyntax block, TitleEntry title, CongressSession own)
    {
        if (Session.Session < own.Session - 1)
            return null;
        var fits = Session.Session < own.Session;
        var (said, now) = (HanNumerals.Write(Session.Session), HanNumerals.Write(own.Session));
        var expected = HanNumerals.Write(Math.Max(1, own.Session - 1));
        return Make(draft, block, title, CheckKind.Date, fits, fits ? $"第{said}次 = 第{now}次 − 1" : $"第{said}次 ≥ 第{now}次", new(
            $"报告在第{now}次会议上作，已完成的应是第{expected}次会议确定的任务，文中为第{said}次会议。",
            $"The report is made to session {own.Session}; what was done was decided by session {Math.Max(1, own.Session - 1)}, not by session {Session.Session}."));
    }

    // The head of a report names its meeting twice: in the title line, under the title, in the line of the page.
    private Check? CloseName(AnalysisParts draft, BlockSyntax block, TitleEntry title, (CongressSession Session, MeetingDay? Day) own)
    {
        if (block.ReadingLength > MaxLine || (!Session.IsSame(own.Session) && Day is null))
            return null;
        var name = $"第{HanNumerals.Write(Session.Congress)}届第{HanNumerals.Write(Session.Session)}次会议";
        var other = $"第{HanNumerals.Write(own.Session.Congress)}届第{HanNumerals.Write(own.Session.Session)}次会议";
        var days = Day is not null && own.Day is not null;
        var fits = Session.IsSame(own.Session) && (!days || Day == own.Day);
        var (here, there) = days ? ($"{Day}{name}", $"{own.Day}{other}") : (name, other);
        return Make(draft, block, title, CheckKind.Repeat, fits, $"{here} {(fits ? "=" : "≠")} {there}", new($"会议此处为{here}，标题下为{there}。", $"The meeting is {here} here and {there} under the title."));
    }

    private Check Make(AnalysisParts draft, BlockSyntax block, TitleEntry title, CheckKind kind, bool fits, string expression, LocalizedText message)
    {
        var places = ImmutableArray.CreateBuilder<RelatedPlace>();
        foreach (var id in (ReadOnlySpan<BlockId?>)[title.DateBlock, title.MeetingBlock])
        {
            if (id is { } line && draft.Tree.TryGetBlock(line, out var found) && found.AnchorCount > 0)
                places.Add(new(TextSpan.FromBounds(found.GetAnchor(0).Start, found.GetAnchor(0).TitleSpan.End), new("会议时间和届次", "the meeting line")));
        }

        return LedgerChecks.Make(ImpossibleDateRule.Rule, kind, fits ? CheckOutcome.Holds : CheckOutcome.Fails, Place.Shift(block.Span.Start), expression, places.ToImmutable(), message, [], Severity.Warning);
    }
}
