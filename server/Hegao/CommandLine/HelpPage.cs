using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Hegao.Analysis;

namespace Hegao.CommandLine;

/// <summary>The help page in the user's language; the one of System.CommandLine has its headings in English.</summary>
internal sealed class HelpPage(ProgramContext context) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts this page in the place of the built-in one, and words the built-in options of <paramref name="root"/>.</summary>
    public static void Install(RootCommand root, ProgramContext context)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = context.Say("显示本页", "show this page");
                    help.Action = new HelpPage(context);
                    break;
                case VersionOption version:
                    version.Description = context.Say("显示版本号", "show the version");
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine(command.Description);
        Section(output, context.Say("用法", "Usage"), [(UsageOf(command), null)]);
        Section(output, context.Say("命令", "Commands"), command.Subcommands.Select(verb => (NameOf(verb), (string?)verb.Description)));
        Section(output, context.Say("参数", "Arguments"), command.Arguments.Select(argument => (NameOf(argument), (string?)argument.Description)));
        var inherited = Ancestors(command).SelectMany(static parent => parent.Options).Where(static option => option.Recursive);
        Section(output, context.Say("选项", "Options"), command.Options.Concat(inherited).Where(option => !option.Hidden).Select(option => (NameOf(option), (string?)Describe(option))));
        if (command is RootCommand || command.Options.Any(option => option.Name == FailOnOption.Name))
            Section(output, context.Say("退出码", "Exit status"), ExitStatuses());
        Examples(output, HelpExamples.Of(command is RootCommand ? "hegao" : command.Name));
        return ExitStatus.Clean;
    }

    private static IEnumerable<Command> Ancestors(Command command) => command.Parents.OfType<Command>().SelectMany(static parent => Ancestors(parent).Prepend(parent));

    private static void Section(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(heading);
        var width = lines.Max(line => line.Name.Length);
        foreach (var (name, description) in lines)
            output.WriteLine($"  {name.PadRight(width)}  {description}".TrimEnd());
    }

    // What a command is for stands above it: commands are too long for a second column.
    private void Examples(TextWriter output, IReadOnlyList<(string Command, LocalizedText Purpose)> examples)
    {
        if (examples.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(context.Say("示例", "Examples"));
        foreach (var (example, purpose) in examples)
        {
            output.WriteLine($"  # {purpose.In(context.Language)}");
            output.WriteLine($"  {example}");
        }
    }

    private static string UsageOf(Command command) => command is RootCommand
        ? "hegao COMMAND [OPTIONS]"
        : string.Join(' ', [PathOf(command), .. command.Arguments.Select(NameOf), "[OPTIONS]"]);

    /// <summary>The words that call a command: hegao facts init.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "hegao" : string.Join(' ', command.Parents.OfType<Command>().Take(1).Select(PathOf).Append(command.Name));

    private static string NameOf(Argument argument) => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
    {
        (0, > 1) => $"[{argument.Name}…]",
        (0, _) => $"[{argument.Name}]",
        (_, > 1) => $"{argument.Name}…",
        _ => argument.Name,
    };

    private static string NameOf(Command verb) => string.Join(' ', [verb.Name, .. verb.Arguments.Select(NameOf)]);

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Where(name => name[0] == '-').OrderBy(name => name.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private string Describe(Option option) => option.HasDefaultValue && option.GetDefaultValue() is string value
        ? option.Description + context.Say($"（默认 {value}）", $" (default {value})")
        : option.Description ?? "";

    private (string Name, string? Description)[] ExitStatuses() =>
    [
        ("0", context.Say("没有达到 --fail-on 级别的问题", "nothing at or above --fail-on")),
        ("1", context.Say("有达到 --fail-on 级别的问题", "something is at or above --fail-on")),
        ("2", context.Say("用法有误，或有文件不能读取（其余文件照常处理）", "wrong usage, or a file that cannot be read (the others are still done)")),
    ];
}
