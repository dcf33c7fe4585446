using System.ComponentModel;
using System.Diagnostics;

namespace Hegao.LanguageServer.Hosting;

/// <summary>The process that started the server; when it dies the server ends too (LSP 3.17 §initializeParams, processId).</summary>
internal static class ParentProcess
{
    /// <summary>Ends when no process <paramref name="processId"/> is alive any more, or when cancelled.</summary>
    public static async Task WaitForEndAsync(int processId, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException)
        {
            // Already dead.
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or NotSupportedException)
        {
            // It lives, but this user may not watch it: the end of the input must do.
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
    }
}
