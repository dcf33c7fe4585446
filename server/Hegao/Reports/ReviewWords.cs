using Hegao.Analysis;

namespace Hegao.Reports;

/// <summary>Words and signs that several parts of a report use.</summary>
internal static class ReviewWords
{
    /// <summary>The sign of an outcome.</summary>
    public static string SignOf(string outcome) => outcome switch
    {
        "holds" => "✓",
        "fails" => "✗",
        "ignored" => "–",
        _ => "?",
    };

    /// <summary>相符, 不符 …</summary>
    public static LocalizedText NameOf(string outcome) => outcome switch
    {
        "holds" => new("相符", "holds"),
        "fails" => new("不符", "fails"),
        "ignored" => new("已忽略", "ignored"),
        _ => new("未定", "undecided"),
    };
}
