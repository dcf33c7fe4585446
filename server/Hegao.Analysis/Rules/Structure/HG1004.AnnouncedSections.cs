using System.Buffers;
using System.Collections.Immutable;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>HG1004: the announced count (重点做好七方面工作, 抓好三件事) differs from the sections or items that follow.</summary>
internal sealed class AnnouncedSectionsRule : IVerifyingRule
{
    private static readonly RuleDescriptor Rule = new("HG1004", new("预告的数目与下文不符", "An announced count differs from what follows"), Severity.Error);

    // What a sentence says that announces: without one of these a number before a list is about something else.
    private static readonly SearchValues<string> Announcements = SearchValues.Create(
        ["重点", "抓好", "做好", "着力", "以下", "如下", "下列", "主要", "突出", "聚焦", "围绕", "办好", "坚持", "做到", "表现在", "体现在"], StringComparison.Ordinal);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Outline | RuleReads.BeforeSections;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft)
    {
        foreach (var series in MarkerSeries.OfSections(draft.Outline))
        {
            if (IsAnnounceable(draft.Outline, series) && Announcement(draft, series) is { } check)
                yield return check;
        }
    }

    // 1, 2, 3 … without a slip: what is misnumbered is HG1001's, and its count is uncertain.
    private static bool IsAnnounceable(OutlineModel outline, List<int> series)
    {
        var scheme = outline.Entries[series[0]].Marker.Scheme;
        if (scheme is not (MarkerScheme.HanParenthesis or MarkerScheme.HanIs or MarkerScheme.Ordinal or MarkerScheme.ArabicDot or MarkerScheme.ArabicParenthesis))
            return false;
        for (var i = 0; i < series.Count; i++)
        {
            if (outline.Entries[series[i]].Marker.Number != i + 1)
                return false;
        }

        return true;
    }

    private static Check? Announcement(AnalysisParts draft, List<int> series)
    {
        var first = OutlineModel.AnchorOf(draft.Tree, draft.Outline.Entries[series[0]]);
        if (SentenceBefore(draft, first) is not var (block, start, length))
            return null;
        var text = block.GetReading(start, length);
        var counts = AnnouncedCount.FindAll(text);

        // 锚定四个方面、办好十件实事: with two numbers it is anyone's guess which one announces.
        if (counts.Count != 1 || !text.AsSpan().ContainsAny(Announcements))
            return null;
        var count = counts[0];

        // The number announces only from the end of its sentence: behind it no further clause turns to something else.
        if (text.AsSpan(count.Start + count.Length).IndexOfAny("，；") >= 0)
            return null;
        var finding = count.Number == series.Count ? null : Report(draft, series, block, start + count.Start, count);
        return new(
            CheckKind.Count,
            Rule.Id,
            finding is null ? CheckOutcome.Holds : CheckOutcome.Fails,
            block.ToSource(start + count.Start, count.Length),
            $"{count.Number} {(finding is null ? "=" : "≠")} {series.Count}",
            [new(MarkerFact.Of(draft.Tree, draft.Outline.Entries[series[0]]).Span, new("第一项", "the first")), new(MarkerFact.Of(draft.Tree, draft.Outline.Entries[series[^1]]).Span, new("最后一项", "the last"))],
            finding);
    }

    // The sentence that ends where the list begins, in the same paragraph or in the one before it.
    private static (BlockSyntax Block, int Start, int Length)? SentenceBefore(AnalysisParts draft, AnchorSyntax first)
    {
        var (block, end) = (first.Block, first.ReadingStart);
        if (end == 0)
        {
            var index = block.Index - 1;
            while (index >= 0 && !draft.Tree.GetBlock(index).IsProse)
                index--;
            if (index < 0)
                return null;
            block = draft.Tree.GetBlock(index);
            end = block.ReadingLength;
        }

        var text = block.GetReading().AsSpan(0, end).TrimEnd("。：；， ");
        if (text.IsEmpty)
            return null;
        var start = text.LastIndexOfAny("。；！？") + 1;
        return (block, start, text.Length - start);
    }

    private static Finding Report(AnalysisParts draft, List<int> series, BlockSyntax block, int start, AnnouncedCount count)
    {
        var tree = draft.Tree;
        var (first, last) = (MarkerFact.Of(tree, draft.Outline.Entries[series[0]]), MarkerFact.Of(tree, draft.Outline.Entries[series[^1]]));
        var (announced, from, to) = (block.GetShown(start, count.Length), tree.GetText(first.Span).Trim(), tree.GetText(last.Span).Trim());
        var numeral = block.ToSource(start, count.NumeralLength);
        var written = char.IsAsciiDigit(block.GetReading()[start])
            ? series.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : series.Count == 2 ? "两" : HanNumerals.Write(series.Count);
        ImmutableArray<Fix> fixes = series.Count > 99 ? [] : [new(new($"改为“{written}”", $"Change to “{written}”"), [new(numeral, written)], FixKind.Alternative)];
        return new(
            Rule.Id,
            Rule.DefaultSeverity,
            block.ToSource(start, count.Length),
            new($"“{announced}”与下文不符：其后“{from}”至“{to}”共{series.Count}项。", $"“{announced}” differs from what follows: “{from}” to “{to}” are {series.Count}."),
            $"{count.Number} ≠ {series.Count}",
            [new(first.Span, new("第一项", "the first")), new(last.Span, new("最后一项", "the last"))],
            fixes);
    }
}
