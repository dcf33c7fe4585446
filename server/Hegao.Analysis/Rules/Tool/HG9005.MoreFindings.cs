using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG9005: a draft has more findings than are shown. Whoever shows them reports it.</summary>
public static class MoreFindingsRule
{
    /// <summary>What the rule is.</summary>
    public static RuleDescriptor Descriptor { get; } = new("HG9005", new("问题过多，未全部列出", "More findings than are shown"), Severity.Info);

    /// <summary>The notice that only so many of all findings are shown.</summary>
    /// <param name="shown">How many are shown.</param>
    /// <param name="count">How many there are; more than <paramref name="shown"/>.</param>
    /// <param name="first">Where the first one stands that is not shown.</param>
    public static Finding Report(int shown, int count, TextSpan first)
    {
        var missing = count - shown;
        return new(
            Descriptor.Id,
            Descriptor.DefaultSeverity,
            first,
            new(
                $"问题过多，此处只列出 {shown} 条，另有 {missing} 条未列出。请用 hegao check 查看全部问题。",
                $"Too many findings: {shown} are shown, {missing} more are not. Run hegao check to see all."),
            null,
            [],
            []);
    }
}
