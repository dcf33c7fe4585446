using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG9003: an error in <c>hegao.toml</c>. Whoever reads the file reports it, at its place there; what is right in the file is applied.</summary>
public static class SettingsErrorRule
{
    /// <summary>What the rule is.</summary>
    public static RuleDescriptor Descriptor { get; } = new("HG9003", new("设置文件 hegao.toml 有误", "An error in hegao.toml"), Severity.Error);

    /// <summary>The finding for one error, in the coordinates of the settings file.</summary>
    public static Finding Report(TextSpan span, LocalizedText message) => new(Descriptor.Id, Descriptor.DefaultSeverity, span, message, null, [], []);
}
