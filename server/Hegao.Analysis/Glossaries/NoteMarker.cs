namespace Hegao.Analysis.Glossaries;

/// <summary>Reads the marker of a note where it is used: [3] ［3］ 【3】 〔3〕.</summary>
internal static class NoteMarker
{
    /// <summary>Reads the marker at the start of a folded text.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="length">UTF-16 code units read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int number, out int length)
    {
        (number, length) = (0, 0);
        if (text.Length < 3 || text[0] is not ('[' or '［' or '【' or '〔'))
            return false;
        var digits = text[1..].IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 3 || text[digits + 1] is not (']' or '］' or '】' or '〕'))
            return false;
        number = int.Parse(text.Slice(1, digits), System.Globalization.NumberStyles.None);
        length = digits + 2;
        return number > 0;
    }
}
