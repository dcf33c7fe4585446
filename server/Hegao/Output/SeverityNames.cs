using Hegao.Analysis;

namespace Hegao.Output;

/// <summary>The names of severities on the command line, in JSON and in text.</summary>
internal static class SeverityNames
{
    /// <summary>The name in JSON and on the command line.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };

    /// <summary>The name for readers.</summary>
    public static LocalizedText Display(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        Severity.Info => new("提示", "info"),
        _ => new("关闭", "off"),
    };
}
