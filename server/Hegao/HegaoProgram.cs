using System.CommandLine;
using Hegao.CommandLine;
using Hegao.Commands;

namespace Hegao;

/// <summary>The <c>hegao</c> program from its arguments to its exit status.</summary>
internal static class HegaoProgram
{
    /// <summary>Runs the program with <paramref name="arguments"/> and returns its <see cref="ExitStatus"/>.</summary>
    public static async Task<int> RunAsync(string[] arguments, ProgramStreams streams)
    {
        var context = new ProgramContext(streams, LanguageOption.Detect(arguments, streams.ReadEnvironment));

        // A draft may be called @name; response files, which System.CommandLine would make of it, are not offered.
        var parsed = CreateRoot(context).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed is { Errors.Count: > 0, Action: not HelpPage })
        {
            context.ReportUsage(parsed);
            return ExitStatus.Failure;
        }

        try
        {
            await using var output = streams.OpenText();
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false });
        }
        catch (IOException exception)
        {
            // The disk is full, or a network folder went away.
            context.Report($"读写中断：{exception.Message}", $"input or output broke off: {exception.Message}");
            return ExitStatus.Failure;
        }
    }

    private static RootCommand CreateRoot(ProgramContext context)
    {
        var root = new RootCommand(context.Say(
            "核稿：核对政府工作报告等公文稿中的数据、序号和名词解释。",
            "Hegao checks the figures, numbering and glossary of Chinese government report drafts."))
        {
            CheckCommand.Create(context),
            OutlineCommand.Create(context),
            GlossaryCommand.Create(context),
            ClaimsCommand.Create(context),
            NumbersCommand.Create(context),
            ChecksCommand.Create(context),
            FixCommand.Create(context),
            DiffCommand.Create(context),
            FactsCommand.Create(context),
            SeriesCommand.Create(context),
            ReportCommand.Create(context),
            ImportCommand.Create(context),
            InitCommand.Create(context),
            ExplainCommand.Create(context),
            LspCommand.Create(context),
            CompletionCommand.Create(context),
            LanguageOption.Create(context),
        };
        HelpPage.Install(root, context);
        return root;
    }
}
