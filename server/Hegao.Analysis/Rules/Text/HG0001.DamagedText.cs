namespace Hegao.Analysis.Rules;

/// <summary>HG0001: damaged text; one finding for the draft with its counts.</summary>
internal sealed class DamagedTextRule : SummaryRule
{
    /// <summary>What the rule is; the observer reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG0001", new("文字损坏", "Damaged text"), Severity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    protected override (LocalizedText Title, FixKind Kind)? FixAll => (new("删去全部拼音注音", "Delete all pinyin glosses"), FixKind.Certain);

    /// <inheritdoc/>
    protected override LocalizedText? Describe(AnalysisParts draft, PlaceCount places, ref Severity severity)
    {
        var glosses = places.Fixable;
        var lost = places.Count - glosses;
        var chinese = glosses > 0 && lost > 0 ? $"{glosses}处拼音注音、{lost}处字符丢失（??）" : glosses > 0 ? $"{glosses}处转码留下的拼音注音" : $"{lost}处字符丢失（??）";
        var english = glosses > 0 && lost > 0 ? $"{glosses} pinyin gloss(es) and {lost} place(s) with lost characters" : glosses > 0 ? $"{glosses} pinyin gloss(es) left by a conversion" : $"{lost} place(s) with lost characters";
        return new($"文中有{chinese}，此为第一处：请与原稿核对。", $"The draft has {english}, first here: compare with the original.");
    }
}
