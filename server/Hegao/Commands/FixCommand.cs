using System.Collections.Immutable;
using System.CommandLine;
using Hegao.Analysis;
using Hegao.Analysis.Fixes;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Syntax;
using Hegao.Workspace;
using Spectre.Console;

namespace Hegao.Commands;

/// <summary><c>hegao fix</c>: the corrections that can't change what a draft says, as a diff; with <c>--write</c> in the drafts too.</summary>
internal sealed class FixCommand
{
    private const string DryRunName = "--dry-run";
    private const string WriteName = "--write";

    private readonly ProgramContext context;
    private readonly DraftArguments arguments;
    private readonly Option<bool> dryRun;
    private readonly Option<bool> write;

    private FixCommand(Command command, ProgramContext context)
    {
        this.context = context;
        arguments = new(command, context, "diff");
        dryRun = new(DryRunName) { Description = context.Say("只显示会改什么（默认）；有可改之处时退出码为 1", "show what would change (the default); exits with 1 where something would") };
        write = new(WriteName) { Description = context.Say("显示之后写入文稿，保持编码与换行", "show it, then write the drafts, in their encoding and with their line ends") };
        command.Add(dryRun);
        command.Add(write);
    }

    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = new Command("fix", context.Say("改正不影响内容的问题（标点、空格、序号形式），先显示改动", "correct what cannot change the meaning (punctuation, spaces, form of markers), as a diff first"));
        var fix = new FixCommand(command, context);
        command.SetAction(fix.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var writes = parsed.GetValue(write);
        if (writes && parsed.GetValue(dryRun))
        {
            context.Report($"选项 {DryRunName} 与 {WriteName} 只能写一个。", $"options {DryRunName} and {WriteName} exclude each other.");
            return ExitStatus.Failure;
        }

        var batch = arguments.GetBatch(parsed, context);
        var (changed, left) = (0, 0);
        await using var writer = context.Streams.OpenText();
        var console = new TextConsole(writer, context);
        await foreach (var draft in batch.ProcessAsync(file => Correction.Of(file, cancellationToken), cancellationToken))
        {
            if (draft.Edits.IsEmpty)
                continue;
            changed++;
            Print(UnifiedDiff.Write(draft.File.Path, draft.File.Content.Text, draft.Edits), writer, console);
            await writer.FlushAsync(cancellationToken);
            if (writes && !Write(draft))
                left++;
        }

        Report(changed - left, left, writes);
        return batch.HasFailures || left > 0 ? ExitStatus.Failure : changed > 0 && !writes ? ExitStatus.Findings : ExitStatus.Clean;
    }

    private void Report(int changed, int left, bool writes)
    {
        if (changed + left == 0)
            context.Report("没有可以自动改正的地方。", "nothing to correct.");
        else if (writes)
            context.Report($"已改写 {changed} 篇。", $"{changed} draft(s) written.");
        else
            context.Report($"可改 {changed} 篇，尚未写入；加 {WriteName} 写入。", $"{changed} draft(s) would change, none is written; {WriteName} writes them.");
    }

    // To a program the diff goes as it is; a person sees it in colours, with control characters made visible.
    private void Print(string diff, StreamWriter writer, TextConsole console)
    {
        if (!context.Streams.OutputIsTerminal)
        {
            writer.Write(diff);
            return;
        }

        foreach (var line in diff.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            console.WriteLine(line, line[0] switch
            {
                '-' => new Style(Color.Red),
                '+' => new Style(Color.Green),
                '@' => TextConsole.Faint,
                _ => Style.Plain,
            });
        }
    }

    /// <returns>False where the draft was left as it is; why has been reported.</returns>
    private bool Write(Correction draft)
    {
        var path = draft.File.Path;
        if (draft.File.Word is not null || path == DraftArguments.StandardInput || !File.Exists(path))
        {
            context.Report($"“{path}”不是文本文件，未改写；Word 文稿可先用 hegao import 转为 Markdown。", $"'{path}' is no text file and was not written; hegao import makes Markdown of a Word draft.");
            return false;
        }

        try
        {
            if (DraftFileWriter.Replace(draft.File, draft.Text))
                return true;
            context.Report($"“{path}”中有其编码不允许的字节，或者刚被改动，未改写。", $"'{path}' has bytes that its encoding does not allow, or was written just now; it was left alone.");
        }
        catch (UnauthorizedAccessException)
        {
            context.Report($"没有写入“{path}”的权限。", $"no permission to write '{path}'.");
        }
        catch (IOException exception)
        {
            context.Report($"不能写入“{path}”：{exception.Message}", $"cannot write '{path}': {exception.Message}");
        }

        return false;
    }

    /// <param name="File">The draft.</param>
    /// <param name="Edits">What is to be corrected in it.</param>
    private sealed record Correction(DraftFile File, ImmutableArray<TextChange> Edits)
    {
        /// <summary>The text with the edits made.</summary>
        public string Text
        {
            get
            {
                var (text, at) = (new System.Text.StringBuilder(), 0);
                foreach (var edit in Edits)
                {
                    text.Append(File.Content.Text, at, edit.Span.Start - at).Append(edit.NewText);
                    at = edit.Span.End;
                }

                return text.Append(File.Content.Text, at, File.Content.Text.Length - at).ToString();
            }
        }

        public static Correction Of(DraftFile file, CancellationToken cancellationToken) =>
            new(file, FormFixing.Edits(file.Analyze(), static _ => true, within: null, cancellationToken));
    }
}
