namespace Hegao.Seeds;

/// <summary>
/// Sentences as persons plant them, one table a class (tests/Samples/phrasings): a right one, the nearest wrong one, and the rules of which one should see
/// the difference. Each stands in a small report of its own.
/// </summary>
internal static class Phrasings
{
    /// <summary>Reads a table: the class is the file's name, the head names the rules, each line holds a right and a wrong sentence.</summary>
    public static IEnumerable<(string Right, string Wrong, string[] Rules)> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var rules = lines[0].Split('\t')[2..];
        foreach (var line in lines.Skip(1))
        {
            if (line.Split('\t') is [var right, var wrong])
                yield return (right, wrong, rules);
        }
    }

    /// <summary>What is amiss with the sentences of a table, a line each: a wrong one passed over, a right one reported.</summary>
    public static IEnumerable<string> Misses(string file)
    {
        foreach (var (right, wrong, rules) in Read(file))
        {
            var alarms = Findings(right);
            if (alarms.Count > 0)
                yield return $"ALARM {alarms[0].Rule} {alarms[0].Message.Chinese} | {right}";
            var found = Findings(wrong);
            if (!found.Any(finding => rules.Contains(finding.Rule)))
                yield return $"MISSED | {wrong}";
        }
    }

    private static List<Finding> Findings(string sentence) => [.. DraftAnalysis.Create(Tree(sentence)).Findings.Where(static finding => finding.Severity >= Severity.Warning)];

    /// <summary>The tree of the small report around a sentence; one with a table is Markdown.</summary>
    public static DraftTree Tree(string sentence) => DraftTree.Parse(Draft(sentence), sentence.Contains('|', StringComparison.Ordinal) ? DraftFormat.Markdown : DraftFormat.PlainText);

    /// <summary>The small report around a sentence: ⏎ in it breaks the line, and what stands behind ‖ goes to the end of the report.</summary>
    public static string Draft(string sentence)
    {
        var parts = sentence.Replace('⏎', '\n').Split('‖');
        var body = parts[0] + (parts[0][^1] is '。' or '\n' ? string.Empty : "各项工作有序推进。");
        var heading = sentence.Contains('|', StringComparison.Ordinal) ? "## " : string.Empty;
        return $"榆关市政府工作报告\n——2025年1月8日在榆关市第八届人民代表大会第四次会议上\n\n{heading}一、2024年工作回顾\n\n　　过去一年，全市上下团结奋斗，经济运行总体平稳。{body}\n　　社会大局保持稳定。\n\n{heading}二、2025年工作安排\n\n　　新的一年，我们将保持良好势头。\n{(parts.Length > 1 ? "\n" + parts[1] + "\n" : string.Empty)}";
    }
}
