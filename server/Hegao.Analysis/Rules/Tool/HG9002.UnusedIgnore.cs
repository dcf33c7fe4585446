using Hegao.Analysis.Ignores;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG9002: a comment that passes over a finding that is not there, any more or at all.</summary>
public static class UnusedIgnoreRule
{
    /// <summary>What the rule is.</summary>
    public static RuleDescriptor Descriptor { get; } = new("HG9002", new("忽略标记没有起作用", "An ignore that suppresses nothing"), Severity.Warning);

    /// <summary>The finding for an entry of the settings, in the coordinates of their file.</summary>
    public static Finding Report(IgnoreRequest ignore, TextSpan span) => new(
        Descriptor.Id,
        Descriptor.DefaultSeverity,
        span,
        new($"这一忽略没有起作用：所写文稿中“{ignore.Quote}”之处没有 {ignore.Rule} 的问题，可以删去。", $"This ignore suppresses nothing: the draft has no {ignore.Rule} at “{ignore.Quote}”. Delete it."),
        null,
        [],
        []);

    /// <summary>The finding for a comment.</summary>
    internal static Finding Report(IgnoreComment comment, TextSpan span)
    {
        var known = RuleCatalogue.Find(comment.Rule) is not null;
        return new(
            Descriptor.Id,
            Descriptor.DefaultSeverity,
            span,
            known
                ? new($"这一忽略标记没有起作用：此处没有 {comment.Rule} 的问题，可以删去。", $"This ignore suppresses nothing: there is no {comment.Rule} here. Delete it.")
                : new($"没有“{comment.Rule}”这条规则，请核对编号。", $"There is no rule “{comment.Rule}”: check its id."),
            null,
            [],
            known ? [new(new("删去忽略标记", "Delete the ignore"), [new(span, string.Empty)], FixKind.Certain)] : []);
    }
}
