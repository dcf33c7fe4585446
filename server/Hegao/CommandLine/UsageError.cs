using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hegao.CommandLine;

/// <summary>Says in one line of the user's language what is wrong with the arguments; System.CommandLine's own messages come in English, and several at once.</summary>
internal static class UsageError
{
    /// <summary>The line for the first error of <paramref name="parsed"/>, which has one.</summary>
    public static string Describe(ParseResult parsed, ProgramContext context)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return unknown.StartsWith('-') ? UnknownOption(unknown, context)
                : command is RootCommand ? context.Say($"没有“{unknown}”这个命令，可用：{Verbs(command, "、")}", $"there is no command '{unknown}'; choose one of {Verbs(command, ", ")}")
                : context.Say($"多余的参数“{unknown}”", $"unexpected argument '{unknown}'");
        }

        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            CommandResult when command is RootCommand => context.Say($"请写明命令：{Verbs(command, "、")}", $"a command is needed: {Verbs(command, ", ")}"),
            OptionResult { Option: VersionOption } => context.Say("选项 --version 只能单独使用", "option --version stands alone"),
            OptionResult { Tokens.Count: > 1 } option => context.Say($"选项 {option.Option.Name} 只能写一次", $"option {option.Option.Name} may be given only once"),
            OptionResult { Tokens.Count: 0 } option => context.Say($"选项 {option.Option.Name} 后面缺少取值", $"option {option.Option.Name} needs a value"),
            ArgumentResult { Tokens.Count: 0 } or CommandResult => context.Say($"缺少参数 {command.Arguments[0].Name}", $"argument {command.Arguments[0].Name} is missing"),
            _ => error.Message,
        };
    }

    /// <summary>The line for an option that does not exist.</summary>
    public static string UnknownOption(string option, ProgramContext context) => context.Say($"没有“{option}”这个选项", $"there is no option '{option}'");

    private static string Verbs(Command root, string separator) => string.Join(separator, root.Subcommands.Select(command => command.Name));
}
