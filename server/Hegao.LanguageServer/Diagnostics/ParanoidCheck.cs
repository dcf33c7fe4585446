using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Workspace;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>
/// Compares every incremental state with one made from scratch of a text that was kept beside it as a plain string, and logs where they
/// differ; never what stands there, drafts are confidential.
/// </summary>
internal sealed partial class ParanoidCheck(ILogger logger)
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>A document was opened.</summary>
    public void Opened(string uri, string text) => texts[uri] = text;

    /// <summary>A document was closed.</summary>
    public void Closed(string uri) => texts.Remove(uri);

    /// <summary>A document was edited.</summary>
    public void Changed(string uri, TextChange change)
    {
        var text = texts[uri].AsSpan();
        texts[uri] = string.Concat(text[..change.Span.Start], change.NewText, text[change.Span.End..]);
    }

    /// <summary>Compares the document as it is now.</summary>
    public void Check(OpenDocument document)
    {
        var text = texts[document.Uri];
        if (FirstDifference(document, text) is not { } difference)
            return;
        var position = document.Tree.GetPosition(Math.Min(difference.Offset, document.Tree.Length));
        LogDifference(difference.Part, document.Version, position.Line + 1, position.Character);
    }

    private static (string Part, int Offset)? FirstDifference(OpenDocument document, string text)
    {
        var own = document.Tree.GetText();
        if (own != text)
            return ("text", own.AsSpan().CommonPrefixLength(text));
        var tree = DraftTree.Parse(text, document.Tree.Format);
        if (FirstDifference(document.Tree, tree) is { } block)
            return ("structure", block);
        return AnalysisComparison.FirstDifference(document.Analysis, DraftAnalysis.Create(tree, document.Settings.Options));
    }

    private static int? FirstDifference(DraftTree left, DraftTree right)
    {
        using var rights = right.Blocks.GetEnumerator();
        foreach (var block in left.Blocks)
        {
            if (!rights.MoveNext() || block.Kind != rights.Current.Kind || block.Span != rights.Current.Span
                || block.Line != rights.Current.Line || block.IsUnwrapped != rights.Current.IsUnwrapped)
            {
                return block.Span.Start;
            }
        }

        return rights.MoveNext() ? rights.Current.Span.Start : null;
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "增量结果与全量结果不一致：{part}，版本 {version}，第 {line} 行第 {column} 列起 (incremental and full result differ)")]
    private partial void LogDifference(string part, int? version, int line, int column);
}
