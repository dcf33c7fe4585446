namespace Hegao.Analysis.Rules;

/// <summary>HG0001: traditional characters in paragraphs that are mainly simplified; one finding for the draft.</summary>
internal sealed class MixedScriptsRule : SummaryRule
{
    /// <summary>What the rule is; the observer reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG0001", new("繁体字混入简体文稿", "Traditional characters in a simplified draft"), Severity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    protected override (LocalizedText Title, FixKind Kind)? FixAll => (new("全部改为简体", "Write all in simplified characters"), FixKind.Certain);

    /// <inheritdoc/>
    protected override LocalizedText? Describe(AnalysisParts draft, PlaceCount places, ref Severity severity) => new(
        $"简体文稿中有{places.Count}处繁体字，此为第一处。",
        $"There are {places.Count} place(s) with traditional characters among simplified ones, first here.");
}
