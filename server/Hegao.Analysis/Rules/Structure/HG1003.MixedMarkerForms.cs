using System.Collections.Immutable;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG1003: one level of headings is written in two ways in one draft: （一） and (一), 1. and 1、 (GB/T 9704-2012 §7.3.3).</summary>
internal sealed class MixedMarkerFormsRule : IDraftRule
{
    /// <summary>How many other places a finding names at most.</summary>
    private const int MaxRelated = 20;

    private static readonly RuleDescriptor Rule = new("HG1003", new("同级序号写法不一", "One level of headings is written in two ways"), Severity.Info);

    private static readonly ImmutableArray<MarkerScheme> Schemes = [MarkerScheme.HanComma, MarkerScheme.HanParenthesis, MarkerScheme.ArabicDot, MarkerScheme.ArabicParenthesis];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Outline;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        foreach (var scheme in Schemes)
        {
            var sections = draft.Outline.Entries.Where(entry => entry.Kind == SectionKind.Heading && entry.Marker.Scheme == scheme).ToList();
            var forms = sections.CountBy(static entry => entry.Marker.Form).OrderByDescending(static form => form.Value).ToList();

            // Without a clear habit nothing is an exception to it.
            if (forms.Count < 2 || forms[0].Value == forms[1].Value)
                continue;
            var habit = sections.First(entry => entry.Marker.Form == forms[0].Key);
            var others = sections.Where(entry => entry.Marker.Form != forms[0].Key).ToList();
            yield return Report(draft.Tree, MarkerFact.Of(draft.Tree, habit), forms[0].Value, others.ConvertAll(entry => MarkerFact.Of(draft.Tree, entry)));
        }
    }

    private static Finding Report(DraftTree tree, MarkerFact habit, int count, List<MarkerFact> others)
    {
        var (written, usual) = (tree.GetText(others[0].Span).Trim(), tree.GetText(habit.Span).Trim());
        var related = ImmutableArray.CreateBuilder<RelatedPlace>();
        related.Add(new(habit.Span, new($"通常写法“{usual}”", $"the usual form, {usual}")));
        foreach (var other in others.Skip(1).Take(MaxRelated))
            related.Add(new(other.Span, new("另一处", "another place")));
        return new(
            Rule.Id,
            Rule.DefaultSeverity,
            others[0].Span,
            new(
                $"同级序号写法不一：本稿{count}处写作“{usual}”的形式，{others.Count}处写作“{written}”的形式。",
                $"One level is written in two ways: {count} marker(s) like “{usual}”, {others.Count} like “{written}”."),
            null,
            related.DrainToImmutable(),
            Fix(tree, habit, others, usual));
    }

    private static ImmutableArray<Fix> Fix(DraftTree tree, MarkerFact habit, List<MarkerFact> others, string usual)
    {
        var edits = ImmutableArray.CreateBuilder<TextChange>(others.Count);
        foreach (var other in others)
        {
            if (MarkerText.Renumber(tree, habit, other.Number) is null)
                return [];
            edits.Add(new(other.Span, MarkerText.Write(tree, habit, other.Number)));
        }

        return [new(new($"一律写作“{usual}”的形式（{others.Count}处）", $"Write all of them like “{usual}” ({others.Count})"), edits.MoveToImmutable(), FixKind.FormOnly)];
    }
}
