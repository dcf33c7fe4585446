using System.CommandLine;
using Hegao.Output;

namespace Hegao.Commands;

/// <summary><c>hegao numbers</c>: every run of digits and what it was read as, with the reason.</summary>
internal static class NumbersCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context) => DraftCommand.Create(
        context,
        "numbers",
        context.Say("列出每一处数字及其读法：指标、日期、名称、序号", "list every number and what it was read as: claim, date, label, ordinal"),
        NumbersOutput.Read,
        OutputJsonContext.Default.NumbersOutput,
        Print);

    private static void Print(NumbersOutput numbers, TextConsole console)
    {
        console.WriteLine(numbers.File, TextConsole.Strong);
        foreach (var number in numbers.Numbers)
        {
            console.Write($"  {number.Line}:{number.Column + 1}  ", TextConsole.Faint);
            console.Write(number.Text, TextConsole.Strong);
            console.WriteLine($"  {number.Kind}  {number.Why}", TextConsole.Faint);
        }
    }
}
