using System.Collections.Immutable;
using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG1006: the marker of a section stands inside a paragraph although its siblings begin their lines: a line break was lost.</summary>
internal sealed class MarkerInsideParagraphRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG1006", new("章节序号没有另起一行", "A section marker is not at the start of its line"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Outline;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        foreach (var series in MarkerSeries.OfSections(draft.Outline))
        {
            var inside = series.FindAll(entry => IsInside(draft.Outline.Entries[entry]));

            // Where most of a level runs on inside paragraphs, that is how the draft is set.
            if (inside.Count == 0 || inside.Count * 2 >= series.Count)
                continue;
            foreach (var entry in inside)
                yield return Report(draft.Tree, MarkerFact.Of(draft.Tree, draft.Outline.Entries[entry]));
        }
    }

    private static bool IsInside(OutlineEntry entry) =>
        entry.Kind == SectionKind.Heading && entry.Marker.Scheme is MarkerScheme.HanComma or MarkerScheme.HanParenthesis
        && entry.Place is AnchorPlace.AfterStop or AnchorPlace.AfterBreak;

    private static Finding Report(DraftTree tree, MarkerFact marker)
    {
        var written = tree.GetText(marker.Span).Trim();
        var lineBreak = tree.Format == DraftFormat.Markdown ? "\n\n" : "\n";
        ImmutableArray<Fix> fixes = [new(new("另起一行", "Start a new line here"), [new(new(marker.Span.Start, 0), lineBreak)], FixKind.FormOnly)];
        return new(
            Rule.Id,
            Rule.DefaultSeverity,
            marker.Span,
            new($"序号“{written}”排在段落中间，同级各节都另起一行。", $"“{written}” stands inside a paragraph; its siblings begin their lines."),
            null,
            [],
            fixes);
    }
}
