using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.Reports;

/// <summary>The ledger (指标台账): every indicator with all its mentions, what each was read as, and what the checks say of it; what is wrong first.</summary>
internal static class LedgerPart
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReviewSubject subject)
    {
        html.Open("section", ("id", "ledger")).Leaf("h2", subject.Say("指标台账", "Ledger of indicators")).Line();
        var claims = subject.Analysis.Claims;
        if (claims.Length == 0)
        {
            html.Leaf("p", subject.Say("文稿中没有指标表述。", "The draft states no indicators."), ("class", "empty")).Close().Line();
            return;
        }

        FilterPart.Write(
            html,
            subject.Say("显示", "Show"),
            "ledger",
            ("all", subject.Say("全部", "all")),
            ("wrong", subject.Say("有问题", "with findings")),
            ("several", subject.Say("多处提及", "said more than once")));
        html.Open("table", ("class", "ledger")).Line().Open("thead").Open("tr");
        foreach (var heading in (string[])[subject.Say("数值", "Value"), subject.Say("读法", "Read as"), subject.Say("位置", "Place"), subject.Say("核对", "Checks")])
            html.Leaf("th", heading, ("scope", "col"));
        html.Close().Close().Line();
        var indicators = claims
            .Select(static (claim, number) => (claim, number))
            .GroupBy(static item => item.claim.Key, StringComparer.Ordinal)
            .Select(group => (Mentions: group.ToList(), Worst: Worst(subject, group.Select(static item => item.number))))
            .OrderBy(static indicator => indicator.Worst);
        foreach (var (mentions, worst) in indicators)
        {
            html.Open("tbody", ("data-state", worst <= 1 ? "wrong" : null), ("data-mentions", mentions.Count > 1 ? "several" : null));
            html.Open("tr", ("class", "indicator")).Open("th", ("colspan", "4"), ("scope", "rowgroup"), ("lang", "zh-Hans")).Text(mentions[0].claim.Indicator).Close().Close().Line();
            foreach (var (claim, number) in mentions)
                Mention(html, subject, claim, number);
            html.Close().Line();
        }

        html.Close().Close().Line();
    }

    private static void Mention(HtmlWriter html, ReviewSubject subject, Claim claim, int number)
    {
        var verdict = subject.VerdictOf(number);
        html.Open("tr", ("id", ReviewSubject.MentionName(number)), ("data-outcome", verdict.Outcome));
        var written = subject.Analysis.Tree.GetText(claim.Span);
        html.Open("td", ("class", "value"), ("lang", "zh-Hans")).Leaf("a", written, ("href", $"#{ReviewSubject.ClaimName(number)}"), ("title", ClaimWords.Interval(claim)));

        // In a table the unit stands in a header.
        if (claim.NumberSpan == claim.Span && claim.Unit.Length > 0)
            html.Leaf("span", claim.Unit, ("class", "unit"));
        html.Close();
        html.Leaf("td", ClaimWords.Reading(claim, subject.Language), ("class", "reading"));
        html.Open("td", ("class", "place")).Text(subject.PlaceOf(claim.Span.Start));
        if (SectionLookup.Innermost(subject.Analysis.Outline, claim.Span.Start) is { } section)
            html.Text(" ").Leaf("span", subject.Quote(TextSpan.FromBounds(section.MarkerSpan.Start, section.TitleSpan.End)), ("class", "section"), ("lang", "zh-Hans"));
        html.Close().Open("td", ("class", "marks"));
        foreach (var check in subject.ChecksOfClaims[number])
        {
            var item = subject.Analysis.Checks[check];
            var outcome = subject.OutcomeOf(item);
            html.Leaf(
                "a",
                ReviewWords.SignOf(outcome),
                ("class", $"sign {outcome}"),
                ("href", $"#{ReviewSubject.CheckName(check)}"),
                ("title", item.Expression),
                ("aria-label", $"{ReviewWords.NameOf(outcome).In(subject.Language)} {item.Expression}"));
        }

        foreach (var wrong in verdict.Wrong)
            html.Leaf("span", wrong, ("class", "arithmetic"));
        html.Close().Close().Line();
    }

    // 0: two mentions contradict each other; 1: a check fails; 2: the rest.
    private static int Worst(ReviewSubject subject, IEnumerable<int> mentions)
    {
        var worst = 2;
        foreach (var mention in mentions)
        {
            var verdict = subject.VerdictOf(mention);
            worst = Math.Min(worst, verdict.Conflict ? 0 : verdict.Outcome == "fails" ? 1 : 2);
        }

        return worst;
    }
}
