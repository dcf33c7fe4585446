namespace Hegao.Analysis.Rules;

/// <summary>A rule of the whole draft that says what it verified, and not only what is wrong. What fails carries its finding.</summary>
internal interface IVerifyingRule : IDraftRule
{
    /// <summary>All checks, those that hold too.</summary>
    IEnumerable<Check> Verify(AnalysisParts draft);

    /// <inheritdoc/>
    IEnumerable<Finding> IDraftRule.Check(AnalysisParts draft) => Verify(draft).Select(static check => check.Finding).OfType<Finding>();
}
