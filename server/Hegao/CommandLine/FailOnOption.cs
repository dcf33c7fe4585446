using System.CommandLine;
using Hegao.Output.Checking;

namespace Hegao.CommandLine;

/// <summary><c>--fail-on error|warning|info|never</c>: from which severity on a finding makes the exit status 1.</summary>
internal sealed class FailOnOption
{
    /// <summary>The option as it is written.</summary>
    public const string Name = "--fail-on";

    private readonly Option<string> option;

    /// <summary>Makes the option and adds it to <paramref name="command"/>.</summary>
    public FailOnOption(Command command, ProgramContext context)
    {
        option = ChoiceOption.Create(
            context,
            Name,
            context.Say("有此级别及以上的问题时，退出码为 1", "exit with 1 on findings of this severity or above"),
            "error",
            "warning",
            "info",
            "never");
        command.Add(option);
    }

    /// <summary>Whether <paramref name="summary"/> counts a finding of the severity asked for, or above.</summary>
    public bool IsReached(ParseResult parsed, CheckSummary summary) => parsed.GetRequiredValue(option) switch
    {
        "error" => summary.Errors > 0,
        "warning" => summary.Errors + summary.Warnings > 0,
        "info" => summary.Errors + summary.Warnings + summary.Infos > 0,
        _ => false,
    };
}
