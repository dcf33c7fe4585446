using System.Globalization;
using Hegao.Analysis;
using Hegao.Output;

namespace Hegao.Reports;

/// <summary>The findings by rule, the gravest first, each with its arithmetic, the places it rests on and the corrections that are offered.</summary>
internal static class FindingsPart
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReviewSubject subject)
    {
        html.Open("section", ("id", "findings")).Leaf("h2", subject.Say("问题", "Findings")).Line();
        if (subject.Findings.Length == 0)
            html.Leaf("p", subject.Say("未发现问题。", "Nothing was found."), ("class", "empty")).Line();
        var rules = subject.Findings
            .Select(static (finding, number) => (finding, number))
            .GroupBy(static item => item.finding.Rule, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Max(static item => item.finding.Severity))
            .ThenBy(static group => group.Key, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            html.Open("article", ("class", "rule")).Open("h3");
            html.Leaf("code", rule.Key).Text(" ").Text(RuleCatalogue.Find(rule.Key)?.Title.In(subject.Language) ?? "");
            html.Text(" ").Leaf("span", rule.Count().ToString(CultureInfo.InvariantCulture), ("class", "count"));
            html.Close().Line().Open("ol").Line();
            foreach (var (finding, number) in rule)
                Write(html, subject, finding, number);
            html.Close().Close().Line();
        }

        html.Close().Line();
    }

    private static void Write(HtmlWriter html, ReviewSubject subject, Finding finding, int number)
    {
        html.Open("li", ("id", ReviewSubject.FindingName(number)), ("class", $"finding {SeverityNames.Of(finding.Severity)}"));
        html.Open("p", ("class", "where"));
        html.Leaf("span", SeverityNames.Display(finding.Severity).In(subject.Language), ("class", $"chip {SeverityNames.Of(finding.Severity)}"));
        html.Leaf("a", subject.PlaceOf(finding.Span.Start), ("href", $"#{ReviewSubject.MarkName(number)}"));
        if (finding.Span.Length > 0)
            html.Leaf("q", subject.Quote(finding.Span), ("lang", "zh-Hans"));
        html.Close();
        html.Leaf("p", finding.Message.In(subject.Language), ("class", "message"));
        if (finding.Expression is { } expression)
            html.Leaf("p", expression, ("class", "arithmetic"));
        if (finding.Related.Length > 0 || finding.Fixes.Length > 0)
        {
            html.Open("ul", ("class", "rests"));
            foreach (var place in finding.Related)
            {
                html.Open("li");
                if (place.Outside is { } outside)
                    html.Leaf("span", $"{ShownPath.Of(outside.Path)}:{outside.Line}");
                else
                    html.Leaf("a", subject.PlaceOf(place.Span.Start), ("href", subject.LinkTo(place.Span)));
                html.Text(" ").Text(place.Message.In(subject.Language)).Close();
            }

            foreach (var fix in finding.Fixes)
                html.Open("li", ("class", "fix")).Text(fix.Title.In(subject.Language)).Close();
            html.Close();
        }

        html.Close().Line();
    }
}
