namespace Hegao.Analysis;

/// <summary>Whether a number reports or plans.</summary>
public enum ClaimStatus
{
    /// <summary>完成数: reported.</summary>
    Actual,

    /// <summary>目标数: planned, expected, to be done.</summary>
    Target,
}
