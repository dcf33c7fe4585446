using Hegao.Benchmarks.Texts;

namespace Hegao.Benchmarks.Edits;

/// <summary>Chooses where in a draft a round of edits happens and what they are.</summary>
internal sealed class EditRound(Random random)
{
    private const string Typed = "的在和发展新增一0，。";
    private const int FencedChars = 600;

    private readonly Dictionary<DraftFormat, string> pasted = [];

    /// <summary>The changes of one round, each in the coordinates that its predecessors leave behind.</summary>
    public TextChange[] Next(EditKind kind, DraftTree tree) => kind switch
    {
        EditKind.Char => InsertAndTakeBack(InParagraph(tree), Typed[random.Next(Typed.Length)].ToString()),
        EditKind.SplitAndJoin => InsertAndTakeBack(InParagraph(tree), tree.Format == DraftFormat.Markdown ? "\n\n" : "\n"),
        EditKind.Heading => DeleteAndRestore(tree, HeadingLine(tree)),
        EditKind.Paste => InsertAndTakeBack(BlockStart(tree, random.Next(tree.Length)), Clipboard(tree.Format)),
        _ => Fence(tree),
    };

    private static TextChange[] InsertAndTakeBack(int at, string text) => [new(new(at, 0), text), new(new(at, text.Length), string.Empty)];

    private static TextChange[] DeleteAndRestore(DraftTree tree, TextSpan span) => [new(span, string.Empty), new(new(span.Start, 0), tree.GetText(span))];

    private TextChange[] Fence(DraftTree tree)
    {
        const string fence = "```\n";
        var opening = BlockStart(tree, random.Next(Math.Max(1, tree.Length - FencedChars)));
        var closing = BlockStart(tree, opening + FencedChars) + fence.Length;
        return
        [
            new(new(opening, 0), fence),
            new(new(closing, 0), fence),
            new(new(closing, fence.Length), string.Empty),
            new(new(opening, fence.Length), string.Empty),
        ];
    }

    // Any place in the text with a character of a paragraph on both sides.
    private int InParagraph(DraftTree tree)
    {
        while (true)
        {
            var offset = random.Next(tree.Length);
            var block = tree.FindBlock(offset);
            if (block.Kind == BlockKind.Paragraph && offset > block.Span.Start && block.Text[offset - block.Span.Start] is >= '\u4E00' and <= '\u9FFF')
                return offset;
        }
    }

    private TextSpan HeadingLine(DraftTree tree)
    {
        while (true)
        {
            if (!tree.TryFindAnchored(random.Next(tree.BlockCount), out var block) || !IsSectionHeading(block))
                continue;
            var start = block.Span.Start;
            var end = tree.GetLineEnd(start);
            return TextSpan.FromBounds(start, Math.Min(end + 1, tree.Length));
        }
    }

    private static bool IsSectionHeading(BlockSyntax block) => block.Kind == BlockKind.Heading
        || (block.GetAnchor(0).Marker.Scheme is MarkerScheme.HanComma or MarkerScheme.HanParenthesis && block.GetAnchor(0).Place == AnchorPlace.BlockStart);

    private static int BlockStart(DraftTree tree, int offset) => tree.FindBlock(Math.Min(offset, tree.Length - 1)).Span.Start;

    private const int PastedLength = 10_000;

    // Whole lines of a report's body: the glossary at its end, pasted into the middle, would make all that follows its entries.
    private string Clipboard(DraftFormat format)
    {
        if (!pasted.TryGetValue(format, out var text))
        {
            var draft = LongDraft.Make(format, 5 * PastedLength);
            var start = draft.IndexOf('\n', PastedLength / 2) + 1;
            pasted[format] = text = string.Concat(draft.AsSpan(start, PastedLength - 1), "\n");
        }

        return text;
    }
}
