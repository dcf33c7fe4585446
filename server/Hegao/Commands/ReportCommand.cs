using System.CommandLine;
using System.Text;
using Hegao.CommandLine;
using Hegao.Reports;

namespace Hegao.Commands;

/// <summary><c>hegao report</c>: a review report of one draft, as an HTML page that stands by itself.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = new Command("report", context.Say("生成核稿报告：一个网页，含文稿、问题、指标台账和全部核对", "write a review report: one web page with the draft, its findings, the ledger and all checks"));
        var path = new Argument<string>("FILE") { Description = context.Say("文稿（.md、.txt、.docx）；“-”表示标准输入", "a draft (.md, .txt, .docx); '-' is standard input") };
        var output = new Option<string>("--output", "-o")
        {
            Description = context.Say("写入的文件；不写则打印到标准输出", "the file to write; standard output without it"),
            HelpName = "review.html",
        };
        var force = new Option<bool>("--force") { Description = context.Say("覆盖已有文件", "replace a file that exists") };
        var name = new Option<string>("--name")
        {
            Description = context.Say("标准输入的文稿名，如 draft.md", "name of the draft on standard input, such as draft.md"),
            HelpName = "draft.md",
        };
        var revisions = RevisionsOption.Create(context);
        command.Add(path);
        command.Add(output);
        command.Add(force);
        command.Add(name);
        command.Add(revisions);
        var settings = new SettingsOptions(command, context);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var draft = parsed.GetRequiredValue(path);
            if (Directory.Exists(draft))
            {
                context.Report($"“{draft}”是文件夹；核稿报告一次写一份文稿。", $"'{draft}' is a folder; a review report is about one draft.");
                return ExitStatus.Failure;
            }

            if (Refuses(context, draft, parsed.GetValue(output), parsed.GetValue(force)))
                return ExitStatus.Failure;
            var batch = new DraftBatch(context, [draft], parsed.GetValue(name), settings.Get(parsed), RevisionsOption.Of(parsed, revisions));
            await foreach (var subject in batch.ProcessAsync(file => new ReviewSubject(file, context.Language), cancellationToken))
                return Write(context, subject, parsed.GetValue(output));
            return ExitStatus.Failure;
        });
        return command;
    }

    private static bool Refuses(ProgramContext context, string draft, string? target, bool replaces)
    {
        if (target is null)
            return false;
        if (Path.GetFullPath(target) == Path.GetFullPath(draft))
        {
            context.Report($"报告不能写回文稿“{draft}”，请另取文件名。", $"the report cannot be written over the draft '{draft}'; choose another name.");
            return true;
        }

        if (!replaces && Path.Exists(target))
        {
            context.Report($"“{target}”已存在；要覆盖请加 --force。", $"'{target}' exists; add --force to replace it.");
            return true;
        }

        return false;
    }

    private static int Write(ProgramContext context, ReviewSubject subject, string? target)
    {
        if (target is null)
        {
            using var writer = context.Streams.OpenText();
            ReviewPage.Write(subject, writer);
            return ExitStatus.Clean;
        }

        try
        {
            using var writer = new StreamWriter(target, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            ReviewPage.Write(subject, writer);
            return ExitStatus.Clean;
        }
        catch (UnauthorizedAccessException)
        {
            context.Report($"没有写入“{target}”的权限。", $"no permission to write '{target}'.");
            return ExitStatus.Failure;
        }
    }
}
