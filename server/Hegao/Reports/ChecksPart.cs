using Hegao.Analysis;
using Hegao.Output;

namespace Hegao.Reports;

/// <summary>Everything that was verified, with its arithmetic and its outcome, in reading order.</summary>
internal static class ChecksPart
{
    /// <summary>A place is called by its words where it has no more characters.</summary>
    private const int MaxWords = 12;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReviewSubject subject)
    {
        var checks = subject.Analysis.Checks;
        html.Open("section", ("id", "checks")).Leaf("h2", subject.Say("核对", "Checks")).Line();
        if (checks.Length == 0)
        {
            html.Leaf("p", subject.Say("没有可以核对的内容。", "There was nothing to verify."), ("class", "empty")).Close().Line();
            return;
        }

        FilterPart.Write(
            html,
            subject.Say("显示", "Show"),
            "checks",
            ("all", subject.Say("全部", "all")),
            ("fails", subject.Say("不符", "fails")),
            ("undecided", subject.Say("未定", "undecided")),
            ("holds", subject.Say("相符", "holds")));
        html.Open("table", ("class", "checks")).Line().Open("thead").Open("tr");
        foreach (var heading in (string[])[subject.Say("结果", "Outcome"), subject.Say("算式", "Arithmetic"), subject.Say("种类", "Kind"), subject.Say("位置", "Places")])
            html.Leaf("th", heading, ("scope", "col"));
        html.Close().Close().Line().Open("tbody").Line();
        for (var number = 0; number < checks.Length; number++)
            Row(html, subject, checks[number], ReviewSubject.CheckName(number));
        html.Close().Close().Close().Line();
    }

    /// <summary>One row; without a name it is a copy, which nothing links to.</summary>
    public static void Row(HtmlWriter html, ReviewSubject subject, Check check, string? name)
    {
        var outcome = subject.OutcomeOf(check);
        html.Open("tr", ("id", name), ("data-outcome", outcome));
        html.Open("td", ("class", "outcome")).Open("span", ("class", $"chip {outcome}")).Leaf("b", ReviewWords.SignOf(outcome), ("aria-hidden", "true")).Text(" ").Text(ReviewWords.NameOf(outcome).In(subject.Language)).Close().Close();
        html.Leaf("td", check.Expression, ("class", "arithmetic"), ("lang", "zh-Hans"));
        html.Leaf("td", check.Kind.Title().In(subject.Language), ("class", "kind"));
        html.Open("td", ("class", "place"));
        var line = subject.PlaceOf(check.Span.Start);
        html.Leaf("a", line, ("href", subject.LinkTo(check.Span)), ("title", subject.Quote(check.Span)));
        foreach (var place in check.Related)
        {
            if (place.Outside is { } outside)
            {
                html.Text(" ").Leaf("span", $"{ShownPath.Of(outside.Path)}:{outside.Line}", ("class", "related"), ("title", place.Message.In(subject.Language)));
                continue;
            }

            // On one line places are told apart by their words.
            var other = subject.PlaceOf(place.Span.Start);
            var shown = other == line && place.Span.Length is > 0 and <= MaxWords ? subject.Quote(place.Span) : other;
            html.Text(" ").Leaf("a", shown, ("class", "related"), ("href", subject.LinkTo(place.Span)), ("title", place.Message.In(subject.Language)));
        }

        html.Close().Close().Line();
    }
}
