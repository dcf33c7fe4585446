using Hegao.Analysis;
using Hegao.Output;

namespace Hegao.Reports;

/// <summary>What the review could not settle and a person has to: undecided checks, numbers that were not understood, what of a Word document was not read, and how much nothing was held against.</summary>
internal static class UndecidedPart
{
    /// <summary>How many things are listed.</summary>
    public static int Count(ReviewSubject subject) => Undecided(subject).Count() + subject.Unread.Length + (subject.File.Word?.Losses.Length ?? 0);

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReviewSubject subject)
    {
        html.Open("section", ("id", "undecided")).Leaf("h2", subject.Say("未能判定", "Undecided")).Line();
        var undecided = Undecided(subject).ToList();
        if (undecided.Count > 0)
        {
            html.Leaf("h3", subject.Say("口径不同、结果会不同的核对", "Checks that hold under one reading and fail under another")).Line();
            html.Open("table", ("class", "checks")).Open("tbody").Line();
            foreach (var check in undecided)
                ChecksPart.Row(html, subject, check, null);
            html.Close().Close().Line();
        }

        if (subject.Unread.Length > 0)
        {
            html.Leaf("h3", subject.Say("没有读懂的数字", "Numbers that were not understood")).Line().Open("ul", ("class", "list")).Line();
            foreach (var number in subject.Unread)
            {
                html.Open("li").Leaf("a", subject.PlaceOf(number.Span.Start), ("href", subject.LinkTo(number.Span))).Text(" ");
                html.Leaf("b", subject.Quote(number.Span)).Text(" ").Text(number.Why.In(subject.Language)).Close().Line();
            }

            html.Close().Line();
        }

        if (subject.File.Word is { Losses.Length: > 0 } word)
        {
            html.Leaf("h3", subject.Say("Word 文稿中没有读取的内容", "Parts of the Word document that were not read")).Line().Open("ul", ("class", "list")).Line();
            foreach (var (loss, count) in word.Losses)
                html.Leaf("li", WordLossText.Of(loss, count).In(subject.Language)).Line();
            html.Close().Line();
        }

        Unverified(html, subject);
        html.Close().Line();
    }

    private static void Unverified(HtmlWriter html, ReviewSubject subject)
    {
        var unverified = subject.ChecksOfClaims.Count(static checks => checks.Count == 0);
        if (unverified > 0)
        {
            html.Leaf(
                "p",
                subject.Say(
                    $"另有 {unverified} 处指标表述（共 {subject.Analysis.Claims.Length} 处）在文稿中没有可以对照的数据，须与原始资料核对。",
                    $"For {unverified} of the {subject.Analysis.Claims.Length} mentions of indicators the draft holds nothing to compare them with: hold them against their sources."),
                ("class", "note")).Line();
        }
        else if (Count(subject) == 0)
        {
            html.Leaf("p", subject.Say("没有。", "None."), ("class", "empty")).Line();
        }
    }

    private static IEnumerable<Check> Undecided(ReviewSubject subject) => subject.Analysis.Checks.Where(static check => check.Outcome == CheckOutcome.Undecided);
}
