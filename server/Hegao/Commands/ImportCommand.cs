using System.CommandLine;
using System.Text;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Word;
using Hegao.Workspace;

namespace Hegao.Commands;

/// <summary><c>hegao import</c>: a clean Markdown draft of a Word document, and what could not be carried over.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = new Command("import", context.Say("把 Word 文稿（.docx）转为 Markdown 文稿，并说明未能保留的内容", "turn a Word draft (.docx) into a Markdown draft, and say what was not carried over"));
        var path = new Argument<string>("FILE") { Description = context.Say("Word 文稿", "a Word draft") };
        var output = new Option<string>("--output", "-o")
        {
            Description = context.Say("写入的文件；不写则打印到标准输出", "the file to write; standard output without it"),
            HelpName = "draft.report.md",
        };
        var force = new Option<bool>("--force") { Description = context.Say("覆盖已有文件", "replace a file that exists") };
        var revisions = RevisionsOption.Create(context);
        command.Add(path);
        command.Add(output);
        command.Add(force);
        command.Add(revisions);
        command.SetAction(parsed => Run(context, parsed.GetRequiredValue(path), parsed.GetValue(output), parsed.GetValue(force), RevisionsOption.Of(parsed, revisions)));
        return command;
    }

    private static int Run(ProgramContext context, string path, string? target, bool replaces, RevisionView revisions)
    {
        if (!DraftFile.IsWord(path))
        {
            context.Report($"“{path}”不是 Word 文稿（.docx）。", $"'{path}' is no Word draft (.docx).");
            return ExitStatus.Failure;
        }

        if (target is not null && !replaces && File.Exists(target))
        {
            context.Report($"“{target}”已存在；要覆盖请加 --force。", $"'{target}' exists; add --force to replace it.");
            return ExitStatus.Failure;
        }

        try
        {
            var draft = DraftFileReader.Read(path, revisions);
            if (target is null)
            {
                using var writer = context.Streams.OpenText();
                writer.Write(draft.Content.Text);
            }
            else
            {
                File.WriteAllText(target, draft.Content.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            foreach (var (loss, count) in draft.Word?.Losses ?? [])
                context.Report(WordLossText.Of(loss, count));
            return ExitStatus.Clean;
        }
        catch (DraftUnreadableException exception)
        {
            context.Report(exception);
            return ExitStatus.Failure;
        }
        catch (UnauthorizedAccessException)
        {
            context.Report($"没有写入“{target}”的权限。", $"no permission to write '{target}'.");
            return ExitStatus.Failure;
        }
    }
}
