using System.Globalization;
using Hegao.Analysis;
using Hegao.Output;

namespace Hegao.Reports;

/// <summary>The head of the page: which draft, what came of the review in figures, and the way to each part.</summary>
internal static class SummaryPart
{
    private static readonly string[] Outcomes = ["fails", "undecided", "holds", "ignored"];

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReviewSubject subject)
    {
        html.Open("header", ("id", "top")).Line();
        html.Open("div", ("class", "masthead"));
        html.Leaf("span", "核", ("class", "seal"), ("aria-hidden", "true"));
        html.Open("div").Leaf("p", subject.Say("核稿报告", "Review report"), ("class", "kind"));
        html.Leaf("h1", ReviewPage.TitleOf(subject), ("lang", "zh-Hans"));
        if (subject.Analysis.Outline.Title?.Meeting is { } meeting)
            html.Leaf("p", meeting, ("class", "meeting"), ("lang", "zh-Hans"));
        html.Leaf("p", subject.File.Path, ("class", "file"));
        html.Close().Close().Line();
        Tiles(html, subject);
        html.Close().Line();
        Ways(html, subject);
    }

    private static void Tiles(HtmlWriter html, ReviewSubject subject)
    {
        html.Open("dl", ("class", "tiles")).Line();
        var worst = subject.Findings.Length == 0 ? "none" : SeverityNames.Of(subject.Findings.Max(static finding => finding.Severity));
        Tile(html, subject.Say("问题", "Findings"), subject.Findings.Length, worst, () =>
        {
            if (subject.Findings.Length == 0)
                html.Leaf("span", subject.Say("未发现问题", "nothing found"));
            foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
            {
                if (subject.Findings.Count(finding => finding.Severity == severity) is > 0 and var count)
                    html.Leaf("span", $"{SeverityNames.Display(severity).In(subject.Language)} {count}", ("class", $"chip {SeverityNames.Of(severity)}"));
            }
        });
        var outcomes = Outcomes.Select(outcome => (Name: outcome, Count: subject.Analysis.Checks.Count(check => subject.OutcomeOf(check) == outcome))).ToList();
        Tile(html, subject.Say("核对", "Checks"), subject.Analysis.Checks.Length, null, () =>
        {
            Bar(html, outcomes, subject);
            foreach (var (name, count) in outcomes.Where(static outcome => outcome.Count > 0))
                html.Leaf("span", $"{ReviewWords.NameOf(name).In(subject.Language)} {count}", ("class", $"chip {name}"));
        });
        var indicators = subject.Analysis.Claims.Select(static claim => claim.Key).Distinct(StringComparer.Ordinal).Count();
        Tile(html, subject.Say("指标", "Indicators"), indicators, null, () => html.Leaf("span", subject.Say($"表述 {subject.Analysis.Claims.Length} 处", $"{subject.Analysis.Claims.Length} mentions")));
        Tile(html, subject.Say("字数", "Characters"), subject.Analysis.Tree.Length, null, () => html.Leaf("span", subject.Say($"{subject.Analysis.Numbers.Length} 处数字", $"{subject.Analysis.Numbers.Length} numbers")));
        html.Close().Line();
    }

    private static void Tile(HtmlWriter html, string name, int figure, string? state, Action detail)
    {
        html.Open("div", ("class", state is null ? "tile" : $"tile {state}"));
        html.Leaf("dt", name);
        html.Open("dd").Leaf("strong", figure.ToString("N0", CultureInfo.InvariantCulture));
        html.Open("span", ("class", "detail"));
        detail();
        html.Close().Close().Close().Line();
    }

    // The outcomes of all checks, one beside the other; what fails keeps a visible width however many hold.
    private static void Bar(HtmlWriter html, List<(string Name, int Count)> outcomes, ReviewSubject subject)
    {
        const int width = 240;
        const int least = 3;
        var total = outcomes.Sum(static outcome => outcome.Count);
        if (total == 0)
            return;
        html.Open("svg", ("class", "bar"), ("viewBox", $"0 0 {width} 6"), ("preserveAspectRatio", "none"), ("role", "img"), ("aria-label", subject.Say("核对结果的比例", "proportions of the outcomes")));
        var shown = outcomes.Where(static outcome => outcome.Count > 0).ToList();
        var free = width - (least * shown.Count);
        var at = 0.0;
        foreach (var (name, count) in shown)
        {
            var part = least + (free * (double)count / total);
            html.Open("rect", ("class", name), ("x", Write(at)), ("y", "0"), ("width", Write(part)), ("height", "6")).Close();
            at += part;
        }

        html.Close();
    }

    private static string Write(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Ways(HtmlWriter html, ReviewSubject subject)
    {
        html.Open("nav", ("aria-label", subject.Say("本页各部分", "parts of this page"))).Line();
        Way("#findings", subject.Say("问题", "Findings"), subject.Findings.Length);
        Way("#draft", subject.Say("文稿", "Draft"), null);
        Way("#ledger", subject.Say("指标台账", "Ledger"), subject.Analysis.Claims.Length);
        Way("#checks", subject.Say("核对", "Checks"), subject.Analysis.Checks.Length);
        Way("#undecided", subject.Say("未能判定", "Undecided"), UndecidedPart.Count(subject));
        html.Close().Line();

        void Way(string link, string name, int? count)
        {
            html.Open("a", ("href", link)).Text(name);
            if (count is { } number)
                html.Text(" ").Leaf("b", number.ToString(CultureInfo.InvariantCulture));
            html.Close();
        }
    }
}
