using System.Buffers;

namespace Hegao.Syntax.Segmentation;

/// <summary>Recognises page chrome: what a web page or a printed page puts around a report and nobody wrote.</summary>
internal static class ChromeReader
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
    [
        "浏览次数", "浏览量", "阅读次数", "阅读量", "点击数", "点击量", "访问次数", "访问量", "字体：", "字体:", "字号：", "字号:", "打印本页", "关闭窗口",
        "发布时间", "发布日期", "信息来源", "文章来源", "责任编辑", "当前位置", "分享到", "扫一扫", "索引号", "发布机构", "成文日期", "您现在的位置",
        "查看:", "回复:", "签到天数", "显示全部楼层", "只看该作者", "倒序浏览", "电梯直达",
    ], StringComparison.Ordinal);

    private static readonly SearchValues<char> PageNumberChars = SearchValues.Create(" 0123456789第页共/");

    /// <summary>Whether the line holds nothing that belongs to the report.</summary>
    public static bool IsChrome(ReadOnlySpan<char> text, TextLine line)
    {
        var (first, end) = (line.FirstVisible(text), line.LastVisibleEnd(text));
        if (end - first > SegmentLimits.MaxChromeLine)
            return false;
        var visible = text[first..end];
        if (IsPageNumber(visible) || IsTagsOnly(visible))
            return true;
        if (visible.IndexOfAny('。', '；') >= 0)
            return false;
        return visible.ContainsAny(Words) || visible.StartsWith("时间：") || visible.StartsWith("时间:") || visible.StartsWith("来源：") || visible.StartsWith("来源:") || IsForeign(visible);
    }

    // Rank: 7, 9:00-18:00, 010-87654321: letters with digits, hours and telephone numbers without one Chinese character; a cell with 10.5% or 318.6 is none of these.
    private static bool IsForeign(ReadOnlySpan<char> line)
    {
        var (digits, letters, signs) = (0, 0, 0);
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (char.IsAsciiLetter(c))
                letters++;
            else if (c is ':' or '-')
                signs++;
            else if (c is not (' ' or '.' or ',' or '/' or '(' or ')' or '&' or '_' or '@' or '|' or '~'))
                return false;
        }

        return digits > 0 && signs > 0 && (letters > 1 || line.Contains(':') || digits >= MinTelephone);
    }

    /// <summary>Digits of the shortest telephone number with its area code.</summary>
    private const int MinTelephone = 10;

    /// <summary>Whether the line is a printed page's number: <c>— 18 —</c>, <c>-18-</c>, <c>第18页</c>, <c>第 2 页 共 30 页</c>.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> text, TextLine line)
    {
        var (first, end) = (line.FirstVisible(text), line.LastVisibleEnd(text));
        return end - first <= SegmentLimits.MaxChromeLine && IsPageNumber(text[first..end]);
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return false;
        if (line[0] == '第' && line[^1] == '页')
            return line.IndexOfAnyExcept(PageNumberChars) < 0;
        var inner = line.Trim("-—－–・·- ").Trim();
        return inner.Length is > 0 and <= 4 && inner.Length < line.Length && IsDash(line[0]) && IsDash(line[^1])
            && inner.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsDash(char c) => c is '-' or '—' or '－' or '–' or '・' or '·';

    private static bool IsTagsOnly(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '<')
            return false;
        while (!line.IsEmpty)
        {
            if (line[0] == '<')
            {
                var close = line.IndexOf('>');
                if (close < 2)
                    return false;
                line = line[(close + 1)..];
            }
            else if (line[0] is ' ' or '\t' or '\u3000' or '\u00A0')
            {
                line = line[1..];
            }
            else if (line.StartsWith("&nbsp;"))
            {
                line = line[6..];
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
