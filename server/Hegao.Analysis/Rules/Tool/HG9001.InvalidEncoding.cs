using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG9001: bytes that the file's encoding does not allow. The analysis sees text and no bytes, so it cannot look for them itself: whoever
/// decoded the file says what was replaced.
/// </summary>
public static class InvalidEncodingRule
{
    /// <summary>What the rule is.</summary>
    public static RuleDescriptor Descriptor { get; } =
        new("HG9001", new("文件中有无法识别的字节", "Bytes that the file's encoding does not allow"), Severity.Warning);

    /// <summary>The finding of a draft in which <paramref name="count"/> stretches of bytes were replaced.</summary>
    /// <param name="encoding">Name of the encoding in which the file was read.</param>
    /// <param name="count">How many U+FFFD were put in, 1 or more.</param>
    /// <param name="first">The first of them.</param>
    public static Finding Find(string encoding, int count, TextSpan first) => new(
        Descriptor.Id,
        Descriptor.DefaultSeverity,
        first,
        new(
            $"文件按 {encoding} 读取，有 {count} 处字节无法识别，已读作“\uFFFD”，此为第一处；请找到原文件，以正确的编码重新保存。",
            $"Read as {encoding}, the file has bytes that mean nothing in {count} place(s); they stand as “\uFFFD”, first here. Save the original again in the right encoding."),
        Expression: null,
        Related: [],
        Fixes: []);
}
