using System.CommandLine;
using System.Text.Json;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Workspace;

namespace Hegao.Commands;

/// <summary><c>hegao diff</c>: which numbers differ between two versions of a draft.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var older = Draft("OLD", context.Say("较早的版本", "the older version"), context);
        var newer = Draft("NEW", context.Say("较新的版本", "the newer version"), context);
        var format = ChoiceOption.Create(context, "--format", context.Say("输出格式", "form of the output"), "text", "json");
        var command = new Command("diff", context.Say("比较两个版本的数据：修改、新增、删除、移动", "compare the numbers of two versions: changed, added, removed, moved")) { older, newer, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var diff = DiffOutput.Compare(DraftFileReader.Read(parsed.GetRequiredValue(older)), DraftFileReader.Read(parsed.GetRequiredValue(newer)));
                await PrintAsync(diff, parsed.GetRequiredValue(format) == "json", context, cancellationToken);
                return ExitStatus.Clean;
            }
            catch (DraftUnreadableException exception)
            {
                context.Report(exception);
                return ExitStatus.Failure;
            }
        });
        return command;
    }

    private static Argument<string> Draft(string name, string description, ProgramContext context)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value)) is { } option)
                result.AddError(UsageError.UnknownOption(option.Value, context));
        });
        return argument;
    }

    private static async Task PrintAsync(DiffOutput diff, bool asJson, ProgramContext context, CancellationToken cancellationToken)
    {
        if (asJson)
        {
            await using var output = new JsonOutput(context.Streams);
            JsonSerializer.Serialize(output.Writer, diff, OutputJsonContext.Default.DiffOutput);
            await output.Writer.FlushAsync(cancellationToken);
            return;
        }

        await using var writer = context.Streams.OpenText();
        var console = new TextConsole(writer, context);
        console.WriteLine($"{diff.Old} → {diff.New}", TextConsole.Strong);
        if (diff.Changes.Count == 0)
            console.WriteLine(console.Say("  （数据没有变动）", "  (no number differs)"), TextConsole.Faint);
        foreach (var change in diff.Changes)
            Print(change, console);
    }

    private static void Print(ClaimChangeOutput change, TextConsole console)
    {
        console.Write($"  {Place(change.Before)} → {Place(change.After)}  ", TextConsole.Faint);
        console.Write((change.After ?? change.Before)?.Indicator ?? string.Empty, TextConsole.Strong);
        console.Write($"  {change.Before?.Text ?? "∅"} → {change.After?.Text ?? "∅"}");
        console.WriteLine($"  {change.Kind}", TextConsole.Faint);
    }

    private static string Place(ClaimOutput? claim) => claim is null ? "–" : $"{claim.Line}:{claim.Column + 1}";
}
