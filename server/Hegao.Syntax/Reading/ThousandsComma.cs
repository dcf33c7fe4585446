namespace Hegao.Syntax.Reading;

/// <summary>Tells the comma of 1,234 (pasted from a spreadsheet) from one between clauses.</summary>
internal static class ThousandsComma
{
    /// <summary>Whether the half-width comma at <paramref name="comma"/> groups digits: one to three before it, exactly three behind.</summary>
    public static bool IsAt(ReadOnlySpan<char> source, int comma) =>
        DigitsAtStart(source[(comma + 1)..]) == 3 && DigitsAtEnd(source[..comma]) is >= 1 and <= 3;

    private static int DigitsAtStart(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int DigitsAtEnd(ReadOnlySpan<char> text) => text.Length - 1 - text.LastIndexOfAnyExceptInRange('0', '9');
}
