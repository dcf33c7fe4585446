using System.Diagnostics;
using System.Text;

namespace Hegao.Workspace;

/// <summary>Which files below a folder differ from a revision, as <c>git</c> says: committed since, changed in the work tree, or not yet added.</summary>
public static class GitChanges
{
    /// <summary>The full paths of the files that differ; those that are gone are left out.</summary>
    /// <param name="folder">A folder of the work tree; only files below it are listed.</param>
    /// <param name="revision">A commit, branch or tag.</param>
    /// <exception cref="GitException">There is no git, the folder is in no work tree, or there is no such revision.</exception>
    public static async Task<IReadOnlyCollection<string>> SinceAsync(string folder, string revision, CancellationToken cancellationToken)
    {
        if (revision.StartsWith('-'))
            throw new GitException(revision);
        var changed = await RunAsync(folder, ["diff", "--no-ext-diff", "--no-textconv", "--name-only", "-z", "--relative", "--diff-filter=d", revision, "--"], cancellationToken);
        var untracked = await RunAsync(folder, ["ls-files", "-z", "--others", "--exclude-standard"], cancellationToken);
        return [.. (changed + untracked).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => Path.GetFullPath(Path.Combine(folder, path)))];
    }

    private static async Task<string> RunAsync(string folder, string[] arguments, CancellationToken cancellationToken)
    {
        // A repository may come from elsewhere: the program that its configuration names for watching files is not run.
        var start = new ProcessStartInfo("git", ["-C", folder, "-c", "core.fsmonitor=false", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Start(start);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? output : throw new GitException((await error).Split('\n')[0].Trim());
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new GitException("git");
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new GitException(exception.Message, exception);
        }
    }
}

/// <summary>Git could not say what changed.</summary>
/// <param name="message">Its first line.</param>
/// <param name="innerException">Why it could not be started, or null.</param>
public sealed class GitException(string message, Exception? innerException = null) : Exception(message, innerException);
