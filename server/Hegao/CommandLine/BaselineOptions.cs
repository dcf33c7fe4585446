using System.CommandLine;
using Hegao.Output.Checking;

namespace Hegao.CommandLine;

/// <summary><c>--baseline FILE</c>: passes over the findings that the file lists. <c>--write-baseline FILE</c>: lists those of this run.</summary>
internal sealed class BaselineOptions
{
    private const string ReadName = "--baseline";
    private const string WriteName = "--write-baseline";

    private readonly Option<string> read;
    private readonly Option<string> write;
    private readonly ProgramContext context;

    /// <summary>Makes the options and adds them to <paramref name="command"/>.</summary>
    public BaselineOptions(Command command, ProgramContext context)
    {
        this.context = context;
        read = new(ReadName)
        {
            Description = context.Say($"不再报告此文件中列出的已知问题（文件由 {WriteName} 写成）", $"pass over the known findings listed in this file ({WriteName} writes one)"),
            HelpName = "FILE",
        };
        write = new(WriteName)
        {
            Description = context.Say("把本次的全部问题写入此文件，作为已知问题", "write all findings of this run to this file, as known ones"),
            HelpName = "FILE",
        };
        command.Add(read);
        command.Add(write);
    }

    /// <summary>The findings to pass over, or null where none were named.</summary>
    /// <returns>False where the file was named and cannot be used; why has been reported.</returns>
    public bool TryRead(ParseResult parsed, out Baseline? baseline)
    {
        baseline = null;
        if (parsed.GetValue(read) is not { } path)
            return true;
        if (!File.Exists(path))
        {
            context.Report(
                $"找不到 {ReadName} 的文件“{path}”；用 hegao check … {WriteName} {path} 可写一份。",
                $"cannot find '{path}', named by {ReadName}; hegao check … {WriteName} {path} writes one.");
            return false;
        }

        try
        {
            baseline = Baseline.Read(path);
        }
        catch (UnauthorizedAccessException)
        {
            context.Report($"没有读取“{path}”的权限。", $"no permission to read '{path}'.");
            return false;
        }

        if (baseline is null)
            context.Report($"“{path}”不是由 {WriteName} 写成的文件。", $"'{path}' was not written by {WriteName}.");
        return baseline is not null;
    }

    /// <summary>Where the findings of this run are to be listed, and the list to fill; null where that was not asked for.</summary>
    public (string Path, Baseline Baseline)? ToWrite(ParseResult parsed) =>
        parsed.GetValue(write) is { } path ? (path, Baseline.Start(path)) : null;

    /// <summary>Writes the list.</summary>
    /// <returns>False where it could not be written; why has been reported.</returns>
    public bool Write(string path, Baseline baseline)
    {
        try
        {
            var count = baseline.Write(path);
            context.Report($"已把 {count} 个问题写入“{path}”；以后用 {ReadName} {path} 只看新问题。", $"wrote {count} finding(s) to '{path}'; {ReadName} {path} shows only new ones from now on.");
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            context.Report($"没有写入“{path}”的权限。", $"no permission to write '{path}'.");
            return false;
        }
    }
}
