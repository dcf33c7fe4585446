using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG1002: a section goes from 一、 straight to 1. in a draft that otherwise uses （一） between them (GB/T 9704-2012 §7.3.3).</summary>
internal sealed class SkippedLevelRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG1002", new("标题层次跳级", "A heading level is skipped"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Outline;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var entries = draft.Outline.Entries;
        var regular = 0;
        var skipping = new List<(int First, int Parent, int Count)>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Marker.Scheme != MarkerScheme.HanComma || entries[i].Kind != SectionKind.Heading)
                continue;
            var (first, count, hasLevel) = (-1, 0, false);
            for (var child = i + 1; child < entries.Length && entries[child].Level > entries[i].Level; child++)
            {
                hasLevel |= entries[child].Marker.Scheme == MarkerScheme.HanParenthesis;
                if (draft.Outline.ParentOf(child) != i || entries[child].Kind != SectionKind.Heading || entries[child].Marker.Scheme != MarkerScheme.ArabicDot)
                    continue;
                first = first < 0 ? child : first;
                count++;
            }

            if (hasLevel)
                regular++;
            else if (count > 1)
                skipping.Add((first, i, count));
        }

        // Where as many parts do without the level as have it, that is how the draft is built.
        if (regular == 0 || skipping.Count > regular)
            yield break;
        foreach (var (first, parent, count) in skipping)
        {
            var (marker, above) = (MarkerFact.Of(draft.Tree, entries[first]), MarkerFact.Of(draft.Tree, entries[parent]));
            var (written, around) = (draft.Tree.GetText(marker.Span).Trim(), draft.Tree.GetText(above.Span).Trim());
            yield return new(
                Rule.Id,
                Rule.DefaultSeverity,
                marker.Span,
                new(
                    $"层次跳级：“{around}”之下直接用“{written}”（共{count}个），本稿另有{regular}个部分在两者之间用“（一）”。",
                    $"Skipped level: “{written}” ({count} of them) stands directly below “{around}”, while {regular} other part(s) of this draft use “（一）” between the two."),
                null,
                [new(above.Span, new($"上一级标题“{around}”", $"the heading above, {around}"))],
                []);
        }
    }
}
