using System.Globalization;
using Hegao.Analysis;
using Hegao.Output;
using Hegao.Syntax;

namespace Hegao.Reports;

/// <summary>The draft itself, paragraph by paragraph: claims linked to the ledger, findings marked, and beside each paragraph what was found in it.</summary>
internal sealed class DraftPart
{
    private readonly HtmlWriter html;
    private readonly ReviewSubject subject;
    private readonly MarkedText text;

    /// <summary>The headings of the draft by where their titles start.</summary>
    private readonly Dictionary<int, int> headings = [];

    /// <summary>The first finding that does not start before the block at hand.</summary>
    private int nextFinding;

    private DraftPart(HtmlWriter html, ReviewSubject subject)
    {
        (this.html, this.subject) = (html, subject);
        var leads = new List<TextSpan>();
        Collect(subject.Analysis.Outline.Sections, leads);
        text = new(html, subject, leads);
    }

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReviewSubject subject)
    {
        html.Open("section", ("id", "draft")).Leaf("h2", subject.Say("文稿", "Draft")).Line();
        html.Open("p", ("class", "legend"));
        foreach (var outcome in (string[])["holds", "undecided", "fails"])
            html.Leaf("span", subject.Say($"数据{ReviewWords.NameOf(outcome).Chinese}", $"figure: {ReviewWords.NameOf(outcome).English}"), ("class", $"claim {outcome}")).Text(" ");
        html.Leaf("span", subject.Say("数据未核对", "figure: nothing to compare"), ("class", "claim")).Text(" ");
        html.Leaf("mark", subject.Say("问题", "finding"), ("class", "error")).Close().Line();
        html.Open("div", ("class", "draft"), ("lang", "zh-Hans")).Line();
        new DraftPart(html, subject).Blocks();
        html.Close().Close().Line();
    }

    private void Blocks()
    {
        var tree = subject.Analysis.Tree;
        for (var index = 0; index < tree.BlockCount; index++)
        {
            var block = tree.GetBlock(index);
            if (block.Kind == BlockKind.TableRow)
                index = Table(index);
            else if (block.Kind is not (BlockKind.Blank or BlockKind.Rule) || StartsFinding(block))
                Single(block);
        }
    }

    private void Single(BlockSyntax block)
    {
        OpenRow(block, block.IsContinuation ? "row continued" : "row");
        switch (block.Kind)
        {
            case BlockKind.Code or BlockKind.Html or BlockKind.FrontMatter or BlockKind.Chrome:
                html.Open("p", ("class", "aside"));
                break;
            default:
                OpenProse(block);
                break;
        }

        text.Write(block, block.Span);
        html.Close();
        CloseRow(block.Span.End);
    }

    private void OpenProse(BlockSyntax block)
    {
        if (subject.Analysis.Outline.Title is { } title && block.Span.Contains(title.Span.Start))
            html.Open("h3", ("class", "title"));
        else if (HeadingLevel(block) is >= 0 and var level)
            html.Open(level <= 1 ? "h3" : level == 2 ? "h4" : "h5", ("class", $"level{level.ToString(CultureInfo.InvariantCulture)}"));
        else
            html.Open("p");
    }

    // Consecutive rows; answers the number of the last of them. The dashes below the header are a rule between rows.
    private int Table(int first)
    {
        var tree = subject.Analysis.Tree;
        var last = first;
        for (var next = first + 1; next < tree.BlockCount && tree.GetBlock(next).Kind is BlockKind.TableRow or BlockKind.Rule; next++)
        {
            // A header behind other rows starts a table of its own.
            if (tree.GetBlock(next) is { Kind: BlockKind.TableRow, Container.IsTableHeader: true })
                break;
            last = tree.GetBlock(next).Kind == BlockKind.TableRow ? next : last;
        }

        OpenRow(tree.GetBlock(first), "row");
        html.Open("div", ("class", "table"), ("tabindex", "0"), ("role", "region"), ("aria-label", subject.Say("表格", "table"))).Open("table").Line();
        for (var index = first; index <= last; index++)
        {
            var row = tree.GetBlock(index);
            if (row.Kind != BlockKind.TableRow)
                continue;
            html.Open("tr", ("id", index == first ? null : ReviewSubject.BlockName(index)));
            foreach (var cell in Cells(row))
            {
                html.Open(row.Container?.IsTableHeader == true ? "th" : "td");
                text.Write(row, cell);
                html.Close();
            }

            html.Close().Line();
        }

        html.Close().Close();
        CloseRow(tree.GetBlock(last).Span.End);
        return last;
    }

    // What stands between the bars of a row; a bar behind a backslash is text (GFM 4.10).
    private static List<TextSpan> Cells(BlockSyntax row)
    {
        var cells = new List<TextSpan>();
        var source = row.Text.TrimEnd();
        var start = source.Length - source.TrimStart().Length;
        if (start < source.Length && source[start] == '|')
            start++;
        for (var at = start; at <= source.Length; at++)
        {
            var ends = at == source.Length;
            if (!ends && (source[at] != '|' || source[at - 1] == '\\'))
                continue;
            if (!ends || at > start)
                cells.Add(new(row.Span.Start + start, at - start));
            start = at + 1;
        }

        return cells;
    }

    private void OpenRow(BlockSyntax block, string kind)
    {
        html.Open("div", ("class", kind), ("id", ReviewSubject.BlockName(block.Index)));
        html.Leaf("span", subject.Places.PositionOf(block.Span.Start).Line.ToString(CultureInfo.InvariantCulture), ("class", "number"), ("aria-hidden", "true"));
    }

    // What was found before the end of the row stands beside it.
    private void CloseRow(int end)
    {
        var findings = subject.Findings;
        var isOpen = false;
        for (; nextFinding < findings.Length && (findings[nextFinding].Span.Start < end || end == subject.Analysis.Tree.Length); nextFinding++)
        {
            if (!isOpen)
                html.Line().Open("aside", ("lang", subject.Say("zh-Hans", "en")));
            isOpen = true;
            Note(findings[nextFinding], nextFinding);
        }

        if (isOpen)
            html.Close();
        html.Close().Line();
    }

    private void Note(Finding finding, int number)
    {
        html.Open("p", ("id", text.HasMarked(number) ? null : ReviewSubject.MarkName(number)), ("class", $"note {SeverityNames.Of(finding.Severity)}"));
        html.Leaf("a", RuleCatalogue.Find(finding.Rule)?.Title.In(subject.Language) ?? finding.Rule, ("href", $"#{ReviewSubject.FindingName(number)}")).Text(" ");
        html.Text(finding.Message.In(subject.Language)).Close();
    }

    private bool StartsFinding(BlockSyntax block) => nextFinding < subject.Findings.Length && block.Span.Contains(subject.Findings[nextFinding].Span.Start);

    // 0 … 4, or −1 for running text.
    private int HeadingLevel(BlockSyntax block)
    {
        for (var offset = block.Span.Start; offset < block.Span.End; offset++)
        {
            if (headings.TryGetValue(offset, out var level))
                return level;
        }

        return block.Kind == BlockKind.Heading ? Math.Clamp((block.Container?.HeadingLevel ?? 1) - 1, 0, 4) : -1;
    }

    private void Collect(IEnumerable<OutlineSection> sections, List<TextSpan> leads)
    {
        foreach (var section in sections)
        {
            if (section.Kind == SectionKind.Item)
                leads.Add(section.MarkerSpan);
            else if (section.Kind == SectionKind.RunIn || GoesOn(section))
                leads.Add(TextSpan.FromBounds(section.MarkerSpan.Start, section.TitleSpan.End));
            else
                headings.TryAdd(section.TitleSpan.Start, section.Level);
            Collect(section.Children, leads);
        }
    }

    // Whether running text follows the title in its own paragraph: （一）稳增长。全年新开工项目20个。
    private bool GoesOn(OutlineSection section)
    {
        var block = subject.Analysis.Tree.FindBlock(section.TitleSpan.Start);
        return block.Kind == BlockKind.Paragraph
            && section.TitleSpan.End < block.Span.End
            && subject.Analysis.Tree.GetText(TextSpan.FromBounds(section.TitleSpan.End, block.Span.End)).AsSpan().Trim().Length > 1;
    }
}
