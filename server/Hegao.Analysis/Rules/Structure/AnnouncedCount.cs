using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>A number that announces how many items follow: 抓好三件事, 七个方面工作, 以下5项任务.</summary>
/// <param name="Start">Where it starts in the text that was read.</param>
/// <param name="Length">Length with its measure word: 三件事.</param>
/// <param name="NumeralLength">Length of the numeral alone.</param>
/// <param name="Number">The number, 2 or more.</param>
internal readonly record struct AnnouncedCount(int Start, int Length, int NumeralLength, int Number)
{
    /// <summary>No report announces more sections than this.</summary>
    private const int Largest = 30;

    // What items of a list are called; the longest first. A bare 大 or 个 counts anything, so that it announces nothing.
    private static readonly string[] Measures =
    [
        "个方面", "大方面", "方面", "件大事", "件实事", "件事", "项重点工作", "项重点任务", "项工作", "项任务", "项举措", "项措施", "项要求", "个重点", "个着力", "个突破", "个问题", "点意见", "点建议", "点要求", "大行动", "大工程", "大任务", "大举措", "大攻坚战",
    ];

    /// <summary>All announced counts in folded <paramref name="text"/>, in order.</summary>
    public static List<AnnouncedCount> FindAll(ReadOnlySpan<char> text)
    {
        var found = new List<AnnouncedCount>();
        for (var i = 0; i < text.Length; i++)
        {
            var length = ReadNumeral(text[i..], out var number);
            if (length == 0)
                continue;
            if (number is >= 2 and <= Largest && MeasureAt(text[(i + length)..]) is > 0 and var measure && (i == 0 || text[i - 1] != '第'))
                found.Add(new(i, length + measure, length, number));
            i += length - 1;
        }

        return found;
    }

    /// <summary>Length of the numeral at the start of a text, Chinese or at most two digits; 0 where there is none.</summary>
    internal static int ReadNumeral(ReadOnlySpan<char> text, out int number)
    {
        if (HanNumerals.ReadSmall(text, out number) is > 0 and var han)
            return han;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        if (digits > 2)
            number = 0;
        else if (digits > 0)
            number = int.Parse(text[..digits], System.Globalization.NumberStyles.None);
        return digits;
    }

    private static int MeasureAt(ReadOnlySpan<char> text)
    {
        foreach (var measure in Measures)
        {
            if (text.StartsWith(measure))
                return measure.Length;
        }

        return 0;
    }
}
