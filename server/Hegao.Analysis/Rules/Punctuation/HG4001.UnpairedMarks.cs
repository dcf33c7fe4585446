using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG4001: quotes, brackets and book-title marks that are not paired inside a paragraph (GB/T 15834-2011 §4.8, §4.9, §4.15).</summary>
internal sealed class UnpairedMarksRule : IParagraphRule
{
    /// <summary>Deeper nesting is damage, not language.</summary>
    private const int MaxDepth = 16;

    private static readonly RuleDescriptor Rule = new("HG4001", new("引号、括号、书名号不成对", "Unpaired quotation marks, brackets or title marks"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        // A paragraph cut for its length may have one mark of a pair on each side of the cut.
        if (paragraph.Block.IsCut)
            return;
        Span<(char Mark, int At)> open = stackalloc (char, int)[MaxDepth];
        var depth = 0;
        var text = paragraph.Reading;
        for (var i = 0; i < text.Length; i++)
        {
            if (CloserOf(text[i]) != '\0')
            {
                if (depth == MaxDepth)
                    return;
                open[depth++] = (text[i], i);
            }
            else if (OpenerOf(text[i]) is not '\0' and var opener)
            {
                if (depth > 0 && open[depth - 1].Mark == opener)
                    depth--;
                else if (!IsListMark(text, i))
                    Report(paragraph, text[i], i, opener);
            }
        }

        for (var i = 0; i < depth; i++)
            Report(paragraph, open[i].Mark, open[i].At, CloserOf(open[i].Mark));
    }

    private static void Report(ParagraphContext paragraph, char mark, int at, char missing) => paragraph.Report(
        Rule,
        at,
        1,
        new($"“{mark}”没有与之成对的“{missing}”。", $"“{mark}” has no matching “{missing}” in this paragraph."));

    // 1） and a） open an item; their bracket has no partner by habit.
    private static bool IsListMark(string text, int at) => text[at] == '）' && at is > 0 and <= 3 && char.IsLetterOrDigit(text[at - 1]);

    private static char CloserOf(char c) => c switch
    {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '（' => '）',
        '《' => '》',
        '〈' => '〉',
        '【' => '】',
        '〔' => '〕',
        '［' => '］',
        _ => '\0',
    };

    private static char OpenerOf(char c) => c switch
    {
        '”' => '“',
        '’' => '‘',
        '」' => '「',
        '』' => '『',
        '）' => '（',
        '》' => '《',
        '〉' => '〈',
        '】' => '【',
        '〕' => '〔',
        '］' => '［',
        _ => '\0',
    };
}
