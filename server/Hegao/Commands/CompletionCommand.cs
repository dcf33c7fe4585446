using System.CommandLine;
using Hegao.CommandLine;

namespace Hegao.Commands;

/// <summary><c>hegao completion SHELL</c>: a script that completes verbs, options and their values in a shell. It asks the program itself what fits, so it never goes out of date.</summary>
internal static class CompletionCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish, pwsh" };
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && CompletionScripts.Of(token.Value) is null)
                result.AddError(context.Say($"没有“{token.Value}”的补全脚本，可取 bash、zsh、fish、pwsh", $"there is no completion script for '{token.Value}'; choose one of bash, zsh, fish, pwsh"));
        });
        shell.CompletionSources.Add("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", context.Say("打印命令补全脚本（bash、zsh、fish、pwsh）", "print a script that completes commands in a shell (bash, zsh, fish, pwsh)")) { shell };
        command.SetAction(parsed =>
        {
            using var writer = context.Streams.OpenText();
            writer.Write(CompletionScripts.Of(parsed.GetRequiredValue(shell)));
            return ExitStatus.Clean;
        });
        return command;
    }
}
