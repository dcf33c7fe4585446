using System.CommandLine;
using Hegao.Workspace;

namespace Hegao.CommandLine;

/// <summary><c>--changed-since REV</c>: only drafts that differ from a revision of git.</summary>
internal sealed class ChangedSinceOption
{
    private readonly Option<string> option;
    private readonly ProgramContext context;

    /// <summary>Makes the option and adds it to <paramref name="command"/>.</summary>
    public ChangedSinceOption(Command command, ProgramContext context)
    {
        this.context = context;
        option = new("--changed-since")
        {
            Description = context.Say("只核自 git 的此版本以来改动过的文稿（含未提交的）", "check only drafts that differ from this revision of git (uncommitted changes too)"),
            HelpName = "REV",
        };
        command.Add(option);
    }

    /// <summary>The revision, or null where none was named.</summary>
    public string? Revision(ParseResult parsed) => parsed.GetValue(option);

    /// <summary>Which of the drafts below <paramref name="paths"/> are to be checked.</summary>
    /// <returns>Null where git could not say; why has been reported.</returns>
    public async Task<Func<string, bool>?> SelectAsync(ParseResult parsed, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(option) is not { } revision)
            return static _ => true;
        var changed = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var folder in paths.Where(static path => path != DraftArguments.StandardInput).Select(FolderOf).Distinct(StringComparer.Ordinal))
                changed.UnionWith(await GitChanges.SinceAsync(folder, revision, cancellationToken));
        }
        catch (GitException exception)
        {
            context.Report($"git 不能说明自“{revision}”以来的改动：{exception.Message}", $"git cannot tell what changed since '{revision}': {exception.Message}");
            return null;
        }

        return path => path == DraftArguments.StandardInput || changed.Contains(Path.GetFullPath(path));
    }

    // Of what does not exist its reader will say so.
    private static string FolderOf(string path)
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path));
        return Directory.Exists(folder) ? folder : ".";
    }
}
