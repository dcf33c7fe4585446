using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG4001: quotes, brackets and book-title marks that are not paired inside a paragraph (GB/T 15834-2011 §4.8, §4.9, §4.15).</summary>
internal sealed class UnpairedMarksRule : IParagraphRule
{
    /// <summary>Deeper nesting is damage, not language.</summary>
    private const int MaxDepth = 16;

    /// <summary>
    /// A paragraph cut for its length may have one mark of a pair on each side of the cut; within this many characters of an end of such a
    /// part nothing is reported.
    /// </summary>
    private const int CutMargin = 200;

    /// <summary>Longest number or letter of an item in front of its bracket: 12）, 三）.</summary>
    private const int MaxListMark = 2;

    /// <summary>How far before a mark a lost character is taken for the reason that its partner is missing, in characters.</summary>
    private const int MaxDamage = 24;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("“”‘’「」『』（）《》〈〉【】〔〕［］");

    private static readonly RuleDescriptor Rule = new("HG4001", new("引号、括号、书名号不成对", "Unpaired quotation marks, brackets or title marks"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        Span<(char Mark, int At)> open = stackalloc (char, int)[MaxDepth];
        var depth = 0;
        var text = paragraph.Reading;
        for (int i = 0, next; i < text.Length && (next = text.AsSpan(i).IndexOfAny(Marks)) >= 0; i++)
        {
            i += next;
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
                else if (!IsListMark(text, i) && !IsDamaged(text, i) && !(paragraph.Block.IsCut && i < CutMargin))
                    Report(paragraph, i, NameOf(opener), closing: true);
            }
        }

        for (var i = 0; i < depth; i++)
        {
            if (!(paragraph.Block.IsCut && text.Length - open[i].At < CutMargin))
                Report(paragraph, open[i].At, NameOf(open[i].Mark), closing: false);
        }
    }

    // The mark itself is underlined; quoting a quotation mark only makes the sentence hard to read.
    private static void Report(ParagraphContext paragraph, int at, LocalizedText name, bool closing) => paragraph.Report(
        Rule,
        at,
        1,
        closing
            ? new($"此处的后{name.Chinese}在本段中没有与之成对的前{name.Chinese}。", $"This closing {name.English} has no opening one in the paragraph.")
            : new($"此处的前{name.Chinese}在本段中没有与之成对的后{name.Chinese}。", $"This opening {name.English} has no closing one in the paragraph."));

    private static LocalizedText NameOf(char opener) => opener switch
    {
        '“' or '「' => new("引号", "quotation mark"),
        '‘' or '『' => new("单引号", "single quotation mark"),
        '（' => new("括号", "bracket"),
        '《' => new("书名号", "title mark"),
        '〈' => new("单书名号", "single title mark"),
        _ => new("方括号", "square bracket"),
    };

    // A conversion that lost characters took the partner along: 釘?shù）, ?拔蹇煅”. What stands there is HG0001's.
    private static bool IsDamaged(string text, int at)
    {
        if (text[at] == '）' && at > 0 && IsPinyin(text[at - 1]))
            return true;
        for (var i = at - 1; i >= 0 && at - i <= MaxDamage; i--)
        {
            if (text[i] is '?' or '？')
                return i + 1 < at;
            if (text[i] == text[at] || text[i] == OpenerOf(text[at]) || text[i] == '。')
                return false;
        }

        return false;
    }

    // Latin letters with and without the marks of tone.
    private static bool IsPinyin(char c) => char.IsAsciiLetterLower(c) || c is >= '\u00E0' and <= '\u00FC' or >= '\u0101' and <= '\u01DC';

    // 1） and a） open an item; their bracket has no partner by habit.
    private static bool IsListMark(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxListMark && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return text[at] == '）' && start < at && (start == 0 || text[start - 1] is '。' or '；' or '：' or '，' or ' ');
    }

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
