using System.Buffers;
using Hegao.Syntax.Anchors;
using Hegao.Syntax.Lexing;
using Hegao.Syntax.Markers;
using Hegao.Syntax.Reading;
using Hegao.Syntax.Segmentation;

namespace Hegao.Syntax.Parsing;

/// <summary>Reads one block: reading → tokens → sentences → heading candidates. What it yields depends on the block alone.</summary>
internal static class BlockParser
{
    /// <summary>Parses <paramref name="source"/>.</summary>
    public static BlockContent Parse(ReadOnlySpan<char> source, BlockKind kind, BlockFlags flags, MarkdownContainer? container, ReadOnlySpan<Elision> markup)
    {
        if (!IsProse(kind))
            return BlockContent.Empty;
        var buffer = ArrayPool<char>.Shared.Rent(source.Length);
        var elisions = new PooledBuffer<Elision>(16);
        var tokens = new PooledBuffer<GreenToken>((source.Length / 2) + 16);
        var markers = new PooledBuffer<MarkedToken>(8);
        var nodes = new PooledBuffer<GreenSpan>((source.Length / 4) + 16);
        var anchors = new PooledBuffer<Anchor>(16);
        try
        {
            var text = buffer.AsSpan(0, ReadingBuilder.Build(source, markup, buffer, ref elisions));
            var atStart = (flags & BlockFlags.Continuation) == 0;
            Lexer.Lex(text, elisions.Items, atStart, ref tokens, ref markers);
            WrittenForm.Restore(source, elisions.Items, tokens.Items, ref markers);
            StructureParser.Parse(text, tokens.Items, ref nodes);
            if (kind is BlockKind.Paragraph or BlockKind.Heading)
                new AnchorReader(text, tokens.Items, nodes.Items, elisions.Items, (byte)(container?.HeadingLevel ?? 0), atStart, ref anchors).Read(markers.Items);
            return new(text.Length, tokens.ToArray(), nodes.ToArray(), anchors.ToArray(), elisions.ToArray());
        }
        finally
        {
            anchors.Dispose();
            nodes.Dispose();
            markers.Dispose();
            tokens.Dispose();
            elisions.Dispose();
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether blocks of this kind are read as language.</summary>
    public static bool IsProse(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.TableRow;
}
