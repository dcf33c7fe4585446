using System.CommandLine;
using Hegao.Analysis;
using Hegao.CommandLine;
using Hegao.Output;

namespace Hegao.Commands;

/// <summary><c>hegao explain</c>: the documentation of a rule, or the list of all rules.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var rules = new Argument<string[]>("RULE")
        {
            Description = context.Say("规则编号，如 HG1001；不写则列出全部规则", "id of a rule, such as HG1001; all rules are listed without it"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        rules.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
                result.AddError(UsageError.UnknownOption(option.Value, context));
        });
        var command = new Command("explain", context.Say("说明规则：查什么、不查什么、怎样改", "explain a rule: what it finds, what it leaves alone, how to mend it")) { rules };
        command.SetAction(parsed => Explain(parsed.GetValue(rules) ?? [], context));
        return command;
    }

    private static int Explain(string[] ids, ProgramContext context)
    {
        using var writer = context.Streams.OpenText();
        if (ids.Length == 0)
        {
            List(new TextConsole(writer, context));
            return ExitStatus.Clean;
        }

        var status = ExitStatus.Clean;
        foreach (var id in ids)
        {
            if (RuleCatalogue.Find(id) is { } rule)
            {
                writer.WriteLine(rule.ReadDocumentation());
                continue;
            }

            context.Report(
                $"没有规则“{id}”；不带编号运行 hegao explain 可列出全部规则。",
                $"there is no rule '{id}'; hegao explain without an id lists all rules.");
            status = ExitStatus.Failure;
        }

        return status;
    }

    private static void List(TextConsole console)
    {
        var width = RuleCatalogue.All.Max(rule => SeverityNames.Display(rule.DefaultSeverity).In(console.Language).Length);
        foreach (var rule in RuleCatalogue.All)
        {
            var severity = SeverityNames.Display(rule.DefaultSeverity).In(console.Language);
            console.Write($"{rule.Id}  ");
            console.Write(severity.PadRight(width), TextConsole.Of(rule.DefaultSeverity));
            console.WriteLine($"  {rule.Title.In(console.Language)}");
        }
    }
}
