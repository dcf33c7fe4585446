using System.CommandLine;
using Hegao.Analysis;
using Hegao.Output;
using Hegao.Word;
using Hegao.Workspace;

namespace Hegao.CommandLine;

/// <summary><c>--comments OUT.docx</c>: a copy of the one Word draft that is checked, with every finding as a comment at its place.</summary>
internal sealed class CommentsOption
{
    /// <summary>Whom Word names as the author of the comments.</summary>
    private const string Author = "核稿 Hegao";

    private readonly Option<string> option;
    private readonly ProgramContext context;

    /// <summary>Makes the option and adds it to <paramref name="command"/>.</summary>
    public CommentsOption(Command command, ProgramContext context)
    {
        this.context = context;
        option = new("--comments")
        {
            Description = context.Say("另存一份 Word 文稿，把每个问题写成批注（只核一份 .docx 时可用）", "write a copy of the Word draft with every finding as a comment (with one .docx only)"),
            HelpName = "OUT.docx",
        };
        command.Add(option);
    }

    /// <summary>Whether the copy was asked for.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(option) is not null;

    /// <summary>Writes the copy where it was asked for.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="paths">The drafts that the user named.</param>
    /// <param name="view">Which text of tracked changes was checked.</param>
    /// <param name="findings">What was found; null where the draft could not be checked, which has been reported.</param>
    /// <returns>False where it was asked for and could not be written; why has been reported.</returns>
    public bool Write(ParseResult parsed, IReadOnlyList<string> paths, RevisionView view, IEnumerable<Finding>? findings)
    {
        if (parsed.GetValue(option) is not { } target)
            return true;
        if (paths is not [var path] || !DraftFile.IsWord(path))
        {
            context.Report("选项 --comments 只用于核一份 Word 文稿（.docx）。", "option --comments goes with one Word draft (.docx).");
            return false;
        }

        if (Path.GetFullPath(target) == Path.GetFullPath(path))
        {
            context.Report($"--comments 不能写回原稿“{path}”，请另取文件名。", $"--comments cannot write over the draft '{path}'; choose another name.");
            return false;
        }

        if (findings is null)
            return false;
        try
        {
            var comments = findings.Select(finding => new WordComment(finding.Span.Start, finding.Span.End, Say(finding)));
            using var input = File.OpenRead(path);
            using var output = new MemoryStream();
            WordCommenter.Write(input, output, view, comments, Author, DateTimeOffset.Now);
            File.WriteAllBytes(target, output.ToArray());
            return true;
        }
        catch (WordUnreadableException)
        {
            context.Report($"“{path}”在核对时被改动，批注未写入；请重新核对。", $"'{path}' was changed while it was checked, and no comments were written; check it again.");
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            context.Report($"没有写入“{target}”的权限。", $"no permission to write '{target}'.");
            return false;
        }
    }

    private string Say(Finding finding) =>
        $"{finding.Rule} {SeverityNames.Display(finding.Severity).In(context.Language)}：{finding.Message.In(context.Language)}";
}
