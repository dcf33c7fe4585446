namespace Hegao.Analysis.Rules;

/// <summary>HG0003: placeholders left in; one finding for the draft.</summary>
internal sealed class PlaceholderRule : SummaryRule
{
    /// <summary>What the rule is; the observer reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG0003", new("占位符未填", "A placeholder left in"), Severity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    protected override LocalizedText? Describe(AnalysisParts draft, PlaceCount places, ref Severity severity) =>
        new($"文中有{places.Count}处占位符尚未填写，此为第一处。", $"{places.Count} placeholder(s) are not filled in, first here.");
}
