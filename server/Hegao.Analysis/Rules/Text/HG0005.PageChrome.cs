using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG0005: what a web page or a printed page left in the text. One finding for the draft; all other rules read across it.</summary>
internal sealed class PageChromeRule : IDraftRule
{
    /// <summary>How many other places the finding names at most.</summary>
    private const int MaxRelated = 20;

    /// <summary>What the rule is; the observer reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG0005", new("版面残留", "Left over from a page"), Severity.Info);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Observations;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var places = new List<TextSpan>();
        foreach (var (id, observation) in draft.Observed.Under(Rule))
        {
            if (places.Count <= MaxRelated && draft.Tree.TryGetBlock(id, out var block))
                places.Add(observation.At(block.Span.Start).Span);
        }

        var count = draft.Observed.Count(Rule);
        if (places.Count == 0)
            return [];
        var related = places.Skip(1).Take(MaxRelated).Select(static span => new RelatedPlace(span, new("另一处", "another place")));
        return
        [
            new(
                Rule.Id,
                Rule.DefaultSeverity,
                places[0],
                new(
                    $"文中有{count}处版面残留（页码、网页文字、“&nbsp;”或 HTML 标记），此为第一处；其他核对都已跳过这些内容。",
                    $"{count} place(s) hold what a page left behind (page numbers, a web page's lines, “&nbsp;” or HTML tags), first here; all other checks pass over them."),
                null,
                [.. related],
                []),
        ];
    }
}
