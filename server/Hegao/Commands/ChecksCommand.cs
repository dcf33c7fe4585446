using System.CommandLine;
using Hegao.Output;

namespace Hegao.Commands;

/// <summary><c>hegao checks</c>: everything that was verified, with its arithmetic and its outcome.</summary>
internal static class ChecksCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context) => DraftCommand.Create(
        context,
        "checks",
        context.Say("列出全部核对：算式与结果，相符的也列出", "list everything that was verified, with its arithmetic and outcome"),
        ChecksOutput.Read,
        OutputJsonContext.Default.ChecksOutput,
        Print);

    private static void Print(ChecksOutput checks, TextConsole console)
    {
        console.WriteLine(checks.File, TextConsole.Strong);
        if (checks.Checks.Count == 0)
            console.WriteLine(console.Say("  （没有可以核对的内容）", "  (nothing to verify)"), TextConsole.Faint);
        foreach (var check in checks.Checks)
        {
            console.Write($"  {check.Line}:{check.Column + 1}  ", TextConsole.Faint);
            console.Write(check.Outcome switch { "holds" => "✓", "fails" => "✗", _ => "？" }, TextConsole.Strong);
            console.Write($" {check.Expression}");
            console.WriteLine($"  {check.Kind}", TextConsole.Faint);
        }
    }
}
