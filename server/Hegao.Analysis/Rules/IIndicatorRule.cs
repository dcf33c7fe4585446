namespace Hegao.Analysis.Rules;

/// <summary>
/// A rule over the ledger that is settled indicator by indicator. While somebody types it is asked only for the indicators whose claims changed,
/// and for those whose last answer rested on one of them: the ledger notes what is looked up.
/// </summary>
internal interface IIndicatorRule : IVerifyingRule
{
    /// <summary>The checks of one indicator. What it reads beside <paramref name="key"/> it looks up in the ledger.</summary>
    IEnumerable<Check> Verify(AnalysisParts draft, string key);

    /// <inheritdoc/>
    IEnumerable<Check> IVerifyingRule.Verify(AnalysisParts draft) => draft.Ledger.Indicators.Select(static pair => pair.Key).SelectMany(key => Verify(draft, key));
}
