using Markdig;
using Markdig.Parsers;

namespace Hegao.Syntax.Segmentation;

/// <summary>How Markdig is set up to read drafts. Pipelines are immutable and shared.</summary>
internal static class MarkdownPipelines
{
    /// <summary>For a stretch of a draft. Front matter is read by <see cref="FrontMatter"/>.</summary>
    public static MarkdownPipeline Draft { get; } = Create();

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseCjkFriendlyEmphasis();

        // Chinese paragraphs are indented by two ideographic spaces or four plain ones; that is no code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
