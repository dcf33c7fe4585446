using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// What Enter does in a list of numbered paragraphs: behind one that ended in a stop the next marker is put down, and on a line that holds nothing
/// but such a marker it is taken away again. Where the draft does not plainly number each paragraph nothing happens.
/// </summary>
internal static class ListContinuation
{
    /// <summary>Drafts leave one or two lines free between paragraphs, if any.</summary>
    private const int MaxBlank = 2;

    private const int MaxMarker = 12;

    /// <summary>The edit for a line break that was just typed before <paramref name="offset"/>; null where nothing is to be done.</summary>
    public static TextChange? AfterLineBreak(DraftAnalysis analysis, int offset)
    {
        var tree = analysis.Tree;
        var line = tree.GetPosition(offset).Line;
        if (line == 0 || !IsBlank(tree, line))
            return null;
        return TakeAway(analysis, line) ?? PutDown(analysis, line);
    }

    private static TextChange? TakeAway(DraftAnalysis analysis, int line)
    {
        var tree = analysis.Tree;
        var above = LineSpan(tree, line - 1);
        if (above.Length > MaxMarker)
            return null;
        var text = tree.GetText(above).Trim();
        return text.Length > 0 && NextMarker.At(analysis, above.Start).Any(next => next.Text.TrimEnd() == text)
            ? new(TextSpan.FromBounds(above.Start, LineSpan(tree, line).End), string.Empty)
            : null;
    }

    private static TextChange? PutDown(DraftAnalysis analysis, int line)
    {
        var tree = analysis.Tree;
        var here = LineSpan(tree, line);
        var blank = 0;
        while (blank <= MaxBlank && line - blank > 1 && IsBlank(tree, line - blank - 1))
            blank++;
        var above = LineSpan(tree, line - blank - 1);
        if (NextMarker.At(analysis, here.Start) is not [{ } next, ..] || next.Indent.Contains('#', StringComparison.Ordinal))
            return null;
        var end = ParagraphEnd(tree, next.Predecessor.Start);
        if (end <= above.Start || end > above.End || !EndsInStop(tree, end) || !IsFollowedBySection(analysis, here.End) || SpacingOf(tree, next.Series) != blank)
            return null;

        // What the editor has indented by itself stays.
        return new(new(here.End, 0), here.IsEmpty ? next.Indent + next.Text : next.Text);
    }

    /// <summary>How many lines are free between the numbered paragraphs of a list; null where there is but one, or where one of them has a second paragraph without a number.</summary>
    private static int? SpacingOf(DraftTree tree, IReadOnlyList<TextSpan> series)
    {
        int? spacing = null;
        for (var i = 0; i + 1 < series.Count; i++)
        {
            var end = ParagraphEnd(tree, series[i].Start);
            if (end > series[i + 1].Start || tree.GetText(TextSpan.FromBounds(end, series[i + 1].Start)).AsSpan().Trim().Length > 0)
                return null;
            var free = tree.GetPosition(series[i + 1].Start).Line - tree.GetPosition(end).Line - 1;
            if (spacing is { } before && before != free)
                return null;
            spacing = free;
        }

        return spacing;
    }

    private static bool EndsInStop(DraftTree tree, int end)
    {
        var text = tree.GetText(TextSpan.FromBounds(Math.Max(0, end - 2), end)).TrimEnd('”', '’', '）');
        return text.Length > 0 && text[^1] is '。' or '！' or '？' or '；' or ';';
    }

    // A second paragraph of the same item stands below: it has no number, and the list goes on behind it.
    private static bool IsFollowedBySection(DraftAnalysis analysis, int offset)
    {
        var tree = analysis.Tree;
        var line = tree.GetPosition(offset).Line + 1;
        while (line < tree.LineCount && IsBlank(tree, line))
            line++;
        if (line >= tree.LineCount)
            return true;
        var below = LineSpan(tree, line);
        return SectionLookup.Innermost(analysis.Outline, below.End) is { } section && below.Contains(section.Span.Start);
    }

    private static int ParagraphEnd(DraftTree tree, int offset)
    {
        var block = tree.FindBlock(offset);
        while (block.IsContinued)
            block = tree.GetBlock(block.Index + 1);
        return block.Span.Start + block.Text.TrimEnd().Length;
    }

    private static bool IsBlank(DraftTree tree, int line)
    {
        var span = LineSpan(tree, line);
        return span.Length <= MaxMarker && tree.GetText(span).AsSpan().Trim().IsEmpty;
    }

    private static TextSpan LineSpan(DraftTree tree, int line)
    {
        var start = tree.GetLineStart(line);
        return TextSpan.FromBounds(start, tree.GetLineEnd(start));
    }
}
