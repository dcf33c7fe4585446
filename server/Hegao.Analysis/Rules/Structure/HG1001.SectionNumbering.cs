using System.Collections.Immutable;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>HG1001: numbers of sections, items and glossary entries that leave a gap, repeat or are out of order (GB/T 9704-2012 §7.3.3).</summary>
internal sealed class SectionNumberingRule : IVerifyingRule
{
    private static readonly RuleDescriptor Rule = new("HG1001", new("序号不连续、重复或颠倒", "Numbering with a gap, a repeat or out of order"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Outline | RuleReads.Glossary | RuleReads.NumberGaps;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft)
    {
        foreach (var (series, slips) in draft.Outline.Numbering)
        {
            // Numbers decide whether anything is looked up in the tree: a draft in order costs its number of series.
            if (slips.Count == 0)
            {
                if (!draft.IsLive)
                    yield return InOrder(draft.Tree, [MarkerFact.Of(draft.Tree, draft.Outline.Entries[series[0]]), MarkerFact.Of(draft.Tree, draft.Outline.Entries[series[^1]])], series.Count);
                continue;
            }

            var markers = series.ConvertAll(entry => MarkerFact.Of(draft.Tree, draft.Outline.Entries[entry]));
            foreach (var slip in slips)
            {
                if (!IsExplained(draft, series, markers, slip))
                    yield return Failed(Report(draft.Tree, markers, slip));
            }
        }

        var entrySlips = draft.Glossary.NumberingSlips;
        if (entrySlips.Count == 0 && draft.IsLive)
            yield break;
        var entries = MarkerSeries.OfGlossary(draft);
        if (entrySlips.Count == 0 && entries.Count > 1)
            yield return InOrder(draft.Tree, [entries[0], entries[^1]], entries.Count);
        foreach (var slip in entrySlips)
            yield return Failed(Report(draft.Tree, entries, slip));
    }

    private static Check InOrder(DraftTree tree, ReadOnlySpan<MarkerFact> ends, int count) => new(
        CheckKind.Numbering,
        Rule.Id,
        CheckOutcome.Holds,
        ends[0].Span,
        $"{tree.GetText(ends[0].Span).Trim()} → {tree.GetText(ends[1].Span).Trim()}：{count}",
        [new(ends[1].Span, new("最后一项", "the last"))],
        null);

    private static Check Failed(Finding finding) => new(CheckKind.Numbering, Rule.Id, CheckOutcome.Fails, finding.Span, finding.Expression ?? finding.Message.Chinese, finding.Related, finding);

    // A list that does not open with its 1 has lost more than a number, and a missing marker may stand where no section can begin.
    private static bool IsExplained(AnalysisParts draft, List<int> series, List<MarkerFact> markers, NumberingSlip slip)
    {
        if (slip.At == 0)
            return draft.Outline.Entries[series[0]].Kind == SectionKind.Item;
        if (draft.Outline.Entries[series[slip.At]].Kind == SectionKind.Item && markers[0].Number != 1)
            return true;
        if (slip.Kind != NumberingSlipKind.Gap)
            return false;
        for (var missing = slip.Expected; missing < markers[slip.At].Number; missing++)
        {
            if (MissingMarker.Find(draft.Tree, markers[slip.At - 1], markers[slip.At], missing) is null)
                return false;
        }

        return true;
    }

    private static Finding Report(DraftTree tree, List<MarkerFact> markers, NumberingSlip slip)
    {
        var marker = markers[slip.At];
        var written = tree.GetText(marker.Span).Trim();
        var right = MarkerText.Write(tree, marker, slip.Expected);
        ImmutableArray<RelatedPlace> related = [];
        if (slip.At > 0)
        {
            var before = tree.GetText(markers[slip.At - 1].Span).Trim();
            related = [new(markers[slip.At - 1].Span, new($"前一个序号“{before}”", $"the marker before it, {before}"))];
        }

        return new(Rule.Id, Rule.DefaultSeverity, marker.Span, Describe(slip, written, right), null, related, Fix(tree, markers, slip, right));
    }

    private static LocalizedText Describe(NumberingSlip slip, string written, string right) => slip.Kind switch
    {
        NumberingSlipKind.Gap => new($"序号不连续：此处应为“{right}”，写作“{written}”。", $"Numbering has a gap: “{right}” is expected here, not “{written}”."),
        NumberingSlipKind.Repeat => new($"序号重复：“{written}”已经用过，此处应为“{right}”。", $"Repeated number: “{written}” was used before; “{right}” is expected here."),
        NumberingSlipKind.Swapped => new($"序号颠倒：此处应为“{right}”，写作“{written}”，与后一个序号次序相反。", $"Numbers in the wrong order: “{right}” is expected here; “{written}” and the next marker have changed places."),
        _ => new($"序号有误：此处应为“{right}”，写作“{written}”。", $"Wrong number: “{right}” is expected here, not “{written}”."),
    };

    private static ImmutableArray<Fix> Fix(DraftTree tree, List<MarkerFact> markers, NumberingSlip slip, string right)
    {
        var edits = ImmutableArray.CreateBuilder<TextChange>();
        var end = slip.Shifts ? EndOfCount(markers, slip.At) : slip.Kind == NumberingSlipKind.Swapped ? slip.At + 2 : slip.At + 1;
        for (var i = slip.At; i < end; i++)
        {
            var number = slip.Kind == NumberingSlipKind.Swapped ? slip.Expected + i - slip.At : slip.Expected + markers[i].Number - markers[slip.At].Number;
            if (MarkerText.Renumber(tree, markers[i], number) is not { } edit)
                return [];
            edits.Add(edit);
        }

        // Where a number is missing a whole section may be, and of two sections in the wrong order one may belong elsewhere: the writer looks first.
        var kind = slip.Kind is NumberingSlipKind.Gap or NumberingSlipKind.Swapped ? FixKind.Certain : FixKind.FormOnly;
        var title = edits.Count > 1
            ? new LocalizedText($"改为“{right}”，其后{HanNumerals.Write(edits.Count - 1)}个序号顺延", $"Change to “{right}” and renumber the {edits.Count - 1} after it")
            : new LocalizedText($"改为“{right}”", $"Change to “{right}”");
        return [new(title, edits.ToImmutable(), kind)];
    }

    // The count goes on to the next 1.
    private static int EndOfCount(List<MarkerFact> markers, int from)
    {
        var end = from + 1;
        while (end < markers.Count && markers[end].Number != 1)
            end++;
        return end;
    }
}
