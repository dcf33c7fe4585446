using System.Buffers;
using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Notes paragraphs of sentences that end in no stop: what HG4002 decides on once it sees what follows them.</summary>
internal sealed class MissingFullStopObserver : IParagraphRule
{
    /// <summary>What stands behind the last stop must be at least this long to be a sentence.</summary>
    private const int MinSentence = 6;

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
        if (text.IsEmpty || !EndsOpen(text[^1]))
            return;
        var stop = text.LastIndexOfAny('。', '！', '？');
        if (stop < 0 || !IsSentence(text[(stop + 1)..]) || IsQuotedStop(text, stop))
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
    private static bool IsSentence(ReadOnlySpan<char> text) => text.Length >= MinSentence && text.ContainsAny(SentenceMarks);

    // The only stops of 他说：“……。”并…… lie inside quotes: the line is one sentence, perhaps a heading.
    private static bool IsQuotedStop(ReadOnlySpan<char> text, int stop) => stop + 1 < text.Length && text[stop + 1] is '”' or '’' or '」' or '』' or '）';
}
