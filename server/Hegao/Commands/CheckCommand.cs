using System.CommandLine;
using Hegao.Analysis;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Output.Checking;

namespace Hegao.Commands;

/// <summary><c>hegao check</c>: what is wrong in the drafts.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = new Command("check", context.Say("核稿：列出数据、序号、名词解释、标点方面的问题", "check drafts: figures, numbering, glossary, punctuation"));
        var arguments = new DraftArguments(command, context, CheckFormats.Names);
        var failOn = new FailOnOption(command, context);
        var comments = new CommentsOption(command, context);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var batch = arguments.GetBatch(parsed, context);
            var drafts = WithSettings(batch.ProcessAsync(file => CheckOutput.Read(file, context.Language), cancellationToken), context.Language);
            await using var writer = CheckFormats.Open(arguments.FormatOf(parsed), context);
            var summary = await PrintAsync(drafts, writer, cancellationToken);
            if (!comments.Write(parsed, arguments.GetPaths(parsed), arguments.GetRevisions(parsed), arguments.GetSettings(parsed)) || batch.HasFailures)
                return ExitStatus.Failure;
            return failOn.IsReached(parsed, summary) ? ExitStatus.Findings : ExitStatus.Clean;
        });
        return command;
    }

    // The drafts, and behind them the settings files that counted, where something is wrong in them.
    private static async IAsyncEnumerable<CheckOutput> WithSettings(IAsyncEnumerable<CheckOutput> drafts, UserLanguage language)
    {
        var review = new SettingsReview();
        await foreach (var draft in drafts)
        {
            review.Add(draft.Settings, draft.UnusedIgnores);
            yield return draft;
        }

        foreach (var file in review.Findings(language))
            yield return file;
    }

    private static async Task<CheckSummary> PrintAsync(IAsyncEnumerable<CheckOutput> drafts, ICheckWriter writer, CancellationToken cancellationToken)
    {
        var summary = default(CheckSummary);
        writer.Start();
        await foreach (var draft in drafts)
        {
            summary += draft.Summary;
            writer.Write(draft);
            await writer.FlushAsync(cancellationToken);
        }

        writer.End(summary);
        await writer.FlushAsync(cancellationToken);
        return summary;
    }
}
