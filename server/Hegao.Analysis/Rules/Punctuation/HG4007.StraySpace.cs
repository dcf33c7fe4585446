namespace Hegao.Analysis.Rules;

/// <summary>HG4007: spaces inside quantities or between Chinese characters; one finding for the draft.</summary>
internal sealed class StraySpaceRule : SummaryRule
{
    /// <summary>With more spaces than this they are how the whole text is set.</summary>
    private const int Throughout = 60;

    /// <summary>What the rule is; the observer reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG4007", new("多余的空格", "Stray spaces"), Severity.Info);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    protected override (LocalizedText Title, FixKind Kind)? FixAll => (new("删去全部多余的空格", "Delete all stray spaces"), FixKind.Certain);

    /// <inheritdoc/>
    protected override LocalizedText? Describe(AnalysisParts draft, PlaceCount places, ref Severity severity) => places.Count > Throughout
        ? null
        : new($"文中有{places.Count}处多余的空格（数量之中或汉字之间），此为第一处。", $"{places.Count} stray space(s) inside quantities or between Chinese characters, first here.");
}
