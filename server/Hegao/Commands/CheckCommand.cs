using System.CommandLine;
using Hegao.Analysis;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Output.Checking;
using Hegao.Workspace;

namespace Hegao.Commands;

/// <summary><c>hegao check</c>: what is wrong in the drafts.</summary>
internal sealed class CheckCommand
{
    private readonly ProgramContext context;
    private readonly DraftArguments arguments;
    private readonly FailOnOption failOn;
    private readonly CommentsOption comments;
    private readonly ChangedSinceOption changedSince;
    private readonly BaselineOptions baselines;
    private readonly Option<bool> watch;

    private CheckCommand(Command command, ProgramContext context)
    {
        this.context = context;
        arguments = new(command, context, CheckFormats.Names);
        failOn = new(command, context);
        changedSince = new(command, context);
        baselines = new(command, context);
        watch = new("--watch") { Description = context.Say("核完后继续等待，文稿一保存就重核（按 Ctrl+C 结束）", "stay and check drafts again when they are saved (Ctrl+C ends it)") };
        command.Add(watch);
        comments = new(command, context);
    }

    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = new Command("check", context.Say("核稿：列出数据、序号、名词解释、标点方面的问题", "check drafts: figures, numbering, glossary, punctuation"));
        var check = new CheckCommand(command, context);
        command.SetAction(check.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(watch) && arguments.FormatOf(parsed) != CheckFormats.Names[0])
        {
            context.Report("选项 --watch 只用于文本格式。", "option --watch goes with the format text only.");
            return ExitStatus.Failure;
        }

        var status = await CheckAsync(parsed, static _ => true, cancellationToken);
        if (!parsed.GetValue(watch))
            return status;
        var drafts = arguments.GetBatch(parsed, context);
        context.Report("等待文稿保存，按 Ctrl+C 结束。", "waiting for drafts to be saved; Ctrl+C ends it.");
        try
        {
            await foreach (var changed in new DraftWatch(drafts.FindPaths).ChangesAsync(cancellationToken))
                status = await CheckAsync(parsed, changed.Contains, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The user has seen enough.
        }

        return status;
    }

    /// <summary>Checks the drafts that the arguments name, of those the ones that <paramref name="selects"/> takes.</summary>
    private async Task<int> CheckAsync(ParseResult parsed, Func<string, bool> selects, CancellationToken cancellationToken)
    {
        if (!baselines.TryRead(parsed, out var known) || await changedSince.SelectAsync(parsed, arguments.GetPaths(parsed), cancellationToken) is not { } isChanged)
            return ExitStatus.Failure;
        var batch = arguments.GetBatch(parsed, context, path => selects(path) && isChanged(path));
        var progress = context.Streams.ErrorIsTerminal && !batch.IsSingleDraft ? new ProgressLine(context, batch.FindPaths().Count(), TimeProvider.System) : null;
        var toWrite = baselines.ToWrite(parsed);

        // With one draft only: several would be read side by side.
        CheckOutput? commented = null;
        Func<DraftFile, CheckOutput> read = comments.IsAsked(parsed) && batch.IsSingleDraft
            ? file => commented = CheckOutput.Read(file, context.Language)
            : file => CheckOutput.Read(file, context.Language);
        CheckSummary summary;
        await using (var writer = CheckFormats.Open(arguments.FormatOf(parsed), context, batch.IsSingleDraft))
        {
            var drafts = WithSettings(batch.ProcessAsync(read, cancellationToken), context.Language);
            summary = await PrintAsync(Sift(drafts, known, toWrite?.Baseline), writer, progress, cancellationToken);
        }

        if (summary.Files == 0 && changedSince.Revision(parsed) is { } revision && !batch.HasFailures)
            context.Report($"自“{revision}”以来没有改动的文稿。", $"no draft differs from '{revision}'.");
        var isWritten = toWrite is not var (path, found) || baselines.Write(path, found);
        if (!comments.Write(parsed, arguments.GetPaths(parsed), arguments.GetRevisions(parsed), commented?.Findings) || batch.HasFailures || !isWritten)
            return ExitStatus.Failure;
        return toWrite is null && failOn.IsReached(parsed, summary) ? ExitStatus.Findings : ExitStatus.Clean;
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

    // The drafts without the findings that are known; all findings go to the list that is to be written.
    private static async IAsyncEnumerable<CheckOutput> Sift(IAsyncEnumerable<CheckOutput> drafts, Baseline? known, Baseline? toWrite)
    {
        await foreach (var draft in drafts)
        {
            toWrite?.Add(draft);
            yield return known is null ? draft : known.Without(draft);
        }
    }

    private async Task<CheckSummary> PrintAsync(IAsyncEnumerable<CheckOutput> drafts, ICheckWriter writer, ProgressLine? progress, CancellationToken cancellationToken)
    {
        var summary = default(CheckSummary);
        writer.Start();
        await foreach (var draft in drafts)
        {
            summary += draft.Summary;
            if (context.Streams.OutputIsTerminal && draft.Diagnostics.Count > 0)
                progress?.Clear();
            writer.Write(draft);
            await writer.FlushAsync(cancellationToken);
            progress?.Show(summary.Files);
        }

        progress?.Clear();
        writer.End(summary);
        await writer.FlushAsync(cancellationToken);
        return summary;
    }
}
