using Hegao.Analysis.Outlining;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG1005: two sections below one heading have the same title.</summary>
internal sealed class RepeatedTitleRule : IDraftRule
{
    /// <summary>A title of fewer characters says too little to be a repeat.</summary>
    private const int MinTitle = 4;

    private static readonly RuleDescriptor Rule = new("HG1005", new("同级标题重复", "Two sibling sections with one title"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Outline;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var first = new Dictionary<(int Parent, string Title), OutlineEntry>();
        for (var i = 0; i < draft.Outline.Entries.Length; i++)
        {
            var (entry, parent) = (draft.Outline.Entries[i], draft.Outline.ParentOf(i));
            if (entry.Kind != SectionKind.Heading || entry.Marker.Number == 0 || entry.Title.Length < MinTitle || first.TryAdd((parent, entry.Title), entry))
                continue;
            var (anchor, other) = (OutlineModel.AnchorOf(draft.Tree, entry), OutlineModel.AnchorOf(draft.Tree, first[(parent, entry.Title)]));
            var marker = draft.Tree.GetText(other.MarkerSpan).Trim();
            yield return new(
                Rule.Id,
                Rule.DefaultSeverity,
                anchor.TitleSpan,
                new($"标题重复：与“{marker}”的标题完全相同。", $"Repeated title: it is the same as that of “{marker}”."),
                null,
                [new(other.TitleSpan, new("同一标题", "the same title"))],
                []);
        }
    }
}
