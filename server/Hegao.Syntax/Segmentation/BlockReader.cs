using Hegao.Syntax.Green;

namespace Hegao.Syntax.Segmentation;

/// <summary>Turns text into blocks: a whole draft, or the part of one that an edit touched.</summary>
internal static class BlockReader
{
    /// <summary>Reads a whole draft.</summary>
    /// <returns>At least one block: an empty draft is one empty block.</returns>
    public static GreenSequence ReadAll(string text, DraftFormat format)
    {
        var blocks = new List<GreenBlock>((text.Length / 200) + 1);
        if (format == DraftFormat.Markdown)
        {
            foreach (var segment in MarkdownSegmenter.Segment(text, fromStart: true))
                blocks.Add(new(text, segment));
        }
        else
        {
            var segmenter = new PlainTextSegmenter(text, 0, insideLine: false);
            while (segmenter.TryNext(out var segment))
                blocks.Add(new(text, segment));
        }

        if (blocks.Count == 0)
            blocks.Add(EmptyBlock());
        return GreenSequence.Create(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(blocks));
    }

    /// <summary>The block of an empty draft.</summary>
    public static GreenBlock EmptyBlock() => new(string.Empty, new(0, 0, BlockKind.Blank, BlockFlags.None, null, []));
}
