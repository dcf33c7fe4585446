using System.Buffers;
using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Notes paragraphs of sentences that end in no stop: what HG4002 decides on once it sees what follows them.</summary>
internal sealed class MissingFullStopObserver : IParagraphRule
{
    /// <summary>What stands behind the last stop must be at least this long to be a sentence.</summary>
    private const int MinSentence = 6;

    /// <summary>Without a comma or a figure it must be at least this long.</summary>
    private const int MinPlain = 8;

    /// <summary>A paragraph that ends in a closing mark must be at least this long: the lines of a wrapped text are not.</summary>
    private const int MinClosed = 40;

    /// <summary>What stands in the brackets at a paragraph's end is longer where it is a note on it.</summary>
    private const int MaxBracket = 4;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，；：0123456789");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => MissingFullStopRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        var block = paragraph.Block;
        if (block.Kind != BlockKind.Paragraph || block.IsCut)
            return;
        var text = paragraph.Reading.AsSpan().TrimEnd();
        if (text.IsEmpty || !(EndsOpen(text[^1]) || (EndsClosed(text) && !IsWrapped(block))))
            return;
        var stop = text.LastIndexOfAny('。', '！', '？');
        if (stop < 0 || !IsSentence(text[(stop + 1)..], text.Count('。')) || IsQuotedStop(text, stop) || IsSpaced(paragraph, stop))
            return;
        var clause = Math.Max(stop, text.LastIndexOfAny("，；：")) + 1;
        var end = paragraph.Relative(text.Length - 1, 1).End;
        ImmutableArray<Fix> fixes = [new(new("补句号", "Add the full stop"), [new(new(end, 0), "。")], FixKind.FormOnly)];
        paragraph.Report(
            MissingFullStopRule.Rule,
            clause,
            text.Length - clause,
            new("段末缺少句号。", "The paragraph does not end in a full stop."),
            [.. fixes]);
    }

    // A character, a number or a unit: after a comma the sentence goes on elsewhere, and a closing mark may have the stop inside.
    private static bool EndsOpen(char last) => char.IsLetterOrDigit(last) || last is '%' or '‰';

    // Clauses or a figure: a signature, a caption's credit and the footer of a page have neither.
    // In a paragraph of several sentences the last one needs none.
    private static bool IsSentence(ReadOnlySpan<char> text, int stops) => text.Length >= MinSentence && (text.ContainsAny(SentenceMarks) || (stops > 1 && text.Length >= MinPlain && !text.ContainsAny(" （")));

    // The end of a line is not the end of a sentence where lines are broken at their width.
    private static bool IsWrapped(BlockSyntax block)
    {
        var end = block.Text.TrimEnd().Length;
        foreach (var elision in block.Elisions)
        {
            if (elision.Kind == ElisionKind.LineBreak && elision.Start < end)
                return true;
        }

        return false;
    }

    // 记者 林小山 摄: words that spaces part, which the reading leaves out.
    private static bool IsSpaced(ParagraphContext paragraph, int stop)
    {
        var from = paragraph.Relative(stop, 1).End;
        foreach (var elision in paragraph.Block.Elisions)
        {
            if (elision.Kind == ElisionKind.Space && elision.Start > from && !char.IsAsciiDigit(paragraph.Block.Text[elision.Start - 1]))
                return true;
        }

        return false;
    }

    // …打造“百里画廊”, …示范县（市）: the mark closes words and no sentence.
    private static bool EndsClosed(ReadOnlySpan<char> text)
    {
        if (text.Length < MinClosed || !char.IsLetterOrDigit(text[^2]))
            return false;
        if (text[^1] is '”' or '》')
            return true;
        var open = text.LastIndexOf('（');
        return text[^1] == '）' && open > 0 && char.IsLetterOrDigit(text[open - 1]) && text.Length - open - 2 <= MaxBracket;
    }

    // The only stops of 他说：“……。”并…… lie inside quotes: the line is one sentence, perhaps a heading.
    private static bool IsQuotedStop(ReadOnlySpan<char> text, int stop) => stop + 1 < text.Length && text[stop + 1] is '”' or '’' or '」' or '』' or '）';
}
