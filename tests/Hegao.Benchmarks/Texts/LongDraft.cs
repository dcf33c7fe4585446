using System.Text;

namespace Hegao.Benchmarks.Texts;

/// <summary>
/// A draft of any length: the sample reports one after another, each time with other figures, and with no paragraph twice, so that
/// nothing that remembers what it has read before can shine. A glossary stands at the end alone, as in a report: below its heading numbers are entries
/// and no sections.
/// </summary>
internal static class LongDraft
{
    private const string Substitutes = "春江潮水连海平明月共生滟随波何处无宛转绕芳甸照花林皆似霰空里流霜汀沙";

    /// <summary>Makes a draft of exactly <paramref name="chars"/> UTF-16 code units; the same one every time.</summary>
    public static string Make(DraftFormat format, int chars)
    {
        var reports = SampleReports.Read(format);
        var random = new Random(17);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var glossary = reports.Select(static report => report[GlossaryStart(report)..]).MaxBy(static part => part.Length) ?? string.Empty;
        var body = Math.Max(chars / 2, chars - glossary.Length);
        var text = new StringBuilder(chars + 20_000);
        for (var copy = 0; text.Length < body; copy++)
        {
            var report = reports[copy % reports.Count];
            foreach (var line in report[..GlossaryStart(report)].Split('\n'))
                text.Append(Vary(line, copy >= reports.Count, random, seen)).Append('\n');
        }

        text.Length = body;
        text.Append('\n').Append(glossary);
        text.Length = Math.Min(chars, text.Length);
        text.Append('\n', chars - text.Length);
        return text.ToString();
    }

    // Where the last line starts that is a glossary's heading; the report's end where there is none.
    private static int GlossaryStart(string report)
    {
        var at = report.LastIndexOf("名词解释", StringComparison.Ordinal);
        return at < 0 ? report.Length : report.LastIndexOf('\n', at) + 1;
    }

    private static string Vary(string line, bool isCopy, Random random, HashSet<string> seen)
    {
        var varied = isCopy ? WithOtherDigits(line, random) : line;

        // A line that is told apart by nothing but its words gets other words; a blank line or a table's rule stays what it is.
        while (!seen.Add(varied) && varied.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0)
            varied = WithAnotherCharacter(varied, random);
        return varied;
    }

    // Digits but those of years and of what opens a line: markers, tables, headings stay what they are.
    private static string WithOtherDigits(string line, Random random) => string.Create(line.Length, (line, random), static (target, state) =>
    {
        var (line, random) = state;
        line.CopyTo(target);
        for (var i = 3; i < target.Length; i++)
        {
            var opensNumber = !char.IsAsciiDigit(target[i - 1]);
            if (char.IsAsciiDigit(target[i]) && !IsYear(line, i))
                target[i] = (char)('0' + (opensNumber ? random.Next(1, 10) : random.Next(10)));
        }
    });

    private static bool IsYear(string line, int at)
    {
        while (at > 0 && char.IsAsciiDigit(line[at - 1]))
            at--;
        return at + 4 < line.Length && line[at + 4] == '年';
    }

    private static string WithAnotherCharacter(string line, Random random)
    {
        var characters = line.ToCharArray();
        for (var tries = 0; ; tries++)
        {
            // The opening characters are a heading's marker; they change only where nothing else is there to be changed.
            var at = random.Next(tries < 64 && line.Length > 6 ? 4 : 0, line.Length);
            if (characters[at] is < '\u4E00' or > '\u9FFF')
                continue;
            characters[at] = Substitutes[random.Next(Substitutes.Length)];
            return new(characters);
        }
    }
}
