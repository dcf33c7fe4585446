using System.Diagnostics;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Program;

/// <summary><c>hegao lsp</c> as a process of its own.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    public ServerProcess(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hegao.dll"), "lsp", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        StandardError = process.StandardError.ReadToEndAsync();
        Client = new(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
    }

    public LspClient Client { get; }

    public Task<string> StandardError { get; }

    /// <summary>Closes the pipe to the server, as an editor that dies does.</summary>
    public void CloseInput() => process.StandardInput.Close();

    public async Task<int> ExitStatusAsync()
    {
        using var timeout = new CancellationTokenSource(LspClient.Patience);
        await process.WaitForExitAsync(timeout.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
