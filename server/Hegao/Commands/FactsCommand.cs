using System.CommandLine;
using Hegao.Output;

namespace Hegao.Commands;

/// <summary><c>hegao facts</c>: the authoritative figures beside a draft, which of them it uses, and which of its own figures have none.</summary>
internal static class FactsCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = DraftCommand.Create(
            context,
            "facts",
            context.Say("列出核定数（facts/*.csv、*.xlsx）的使用情况，以及没有核定数的数据", "list authoritative figures (facts/*.csv, *.xlsx), where the drafts use them, and figures without one"),
            FactsOutput.Read,
            OutputJsonContext.Default.FactsOutput,
            Print);
        command.Add(FactsInitCommand.Create(context));
        return command;
    }

    private static void Print(FactsOutput draft, TextConsole console)
    {
        console.WriteLine(draft.File, TextConsole.Strong);
        if (draft.Facts.Count == 0)
            console.WriteLine(console.Say("  （没有核定数；hegao facts init 可写出待填的表）", "  (no authoritative figures; hegao facts init writes a table to fill in)"), TextConsole.Faint);
        foreach (var fact in draft.Facts)
        {
            var sign = fact.Outcome switch { "holds" => "✓", "fails" => "✗", "undecided" => "?", _ => "–" };
            console.Write($"  {sign} {fact.Indicator} {fact.Period} {fact.Text}");
            console.Write($"  {string.Join(' ', new[] { fact.Region, fact.Basis, fact.Status == "target" ? console.Say("目标数", "target") : null }.OfType<string>())}".TrimEnd(), TextConsole.Faint);
            console.WriteLine($"  {fact.File}:{fact.Cell ?? $"{fact.Line}"}  {Uses(fact, console)}", TextConsole.Faint);
        }

        console.WriteLine(console.Say($"  没有核定数的数据：{draft.Without.Count}", $"  Figures without an authoritative one: {draft.Without.Count}"));
        foreach (var group in draft.Without.GroupBy(static claim => claim.Key, StringComparer.Ordinal))
            console.WriteLine($"    {group.Key}  {string.Join('、', group.Select(static claim => $"{claim.Line}:{claim.Column + 1} {claim.Text}"))}", TextConsole.Faint);
    }

    private static string Uses(FactOutput fact, TextConsole console) => fact.Claims.Count == 0
        ? console.Say("文稿未使用", "not used")
        : string.Join('、', fact.Claims.Select(static place => $"{place.Line}:{place.Column + 1}"));
}
