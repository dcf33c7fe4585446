using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Notes spaces and line breaks inside a number (36.5 9亿元), which HG0006 reports, and inside quantities and words (860 万元), which HG4007 counts.</summary>
internal sealed class BrokenNumberObserver : IParagraphRule
{
    private static readonly RuleDescriptor Rule = new("HG0006", new("数字被空格或换行断开", "A number broken by spaces or a line break"), Severity.Warning);

    /// <summary>More spaces than this are layout: a table, a signature.</summary>
    private const int MaxSpaces = 2;

    /// <summary>A shorter block is a heading or a line of a table, where words are spaced out (名 词 解 释).</summary>
    private const int MinProse = 30;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        var text = paragraph.Block.Text;
        foreach (var elision in paragraph.Block.Elisions)
        {
            if (elision.Kind is not (ElisionKind.Space or ElisionKind.LineBreak) || elision.Start == 0 || elision.End >= text.Length)
                continue;
            var (before, after) = (text[elision.Start - 1], text[elision.End]);
            var span = new TextSpan(elision.Start, elision.Length);
            if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
                ReportNumber(paragraph, text, span);
            else if (elision.Kind == ElisionKind.Space && elision.Length <= MaxSpaces && paragraph.Reading.Length >= MinProse && paragraph.Reading.Contains('。') && IsHanOrDigit(before) && IsHanOrDigit(after) && !IsQuoted(text, elision.Start) && !paragraph.Block.IsCut && text[elision.End..].ContainsAny("。！？；，"))
                paragraph.ReportSource(StraySpaceRule.Rule, span, new("多余的空格", "a stray space"), new Fix(default, [new(span, string.Empty)], FixKind.Certain));
        }
    }

    // In a text on one line spaces stand for line breaks; behind the last stop they stand between the words of a credit or of a page's footer.
    // “千万聚惠 龙重登”, 《中共中央 国务院关于…》: inside a name the space is part of it.
    private static bool IsQuoted(ReadOnlySpan<char> text, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < MaxQuote; i--)
        {
            if (text[i] is '”' or '》' or '。' or '；')
                return false;
            if (text[i] is '“' or '《')
                return true;
        }

        return false;
    }

    /// <summary>How far back a name may open.</summary>
    private const int MaxQuote = 40;

    private static bool IsHanOrDigit(char c) => char.IsAsciiDigit(c) || c is >= '\u4e00' and <= '\u9fff' or '%';

    private static void ReportNumber(ParagraphContext paragraph, ReadOnlySpan<char> text, TextSpan gap)
    {
        var (start, end) = (gap.Start, gap.End);
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        var joined = string.Concat(text[start..gap.Start], text[gap.End..end]);
        paragraph.ReportSource(
            Rule,
            TextSpan.FromBounds(start, end),
            new($"数字被断开，已按“{joined}”读取。", $"A number is broken in two; it was read as “{joined}”."),
            new Fix(new($"改为“{joined}”", $"Change to “{joined}”"), [new(gap, string.Empty)], FixKind.Certain));
    }
}
