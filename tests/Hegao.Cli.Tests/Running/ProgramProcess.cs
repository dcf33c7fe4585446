using System.Diagnostics;
using System.Text;

namespace Hegao.Cli.Tests.Running;

/// <summary>Runs the program as its own process.</summary>
internal static class ProgramProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Starts the program in <paramref name="folder"/>, gives it <paramref name="input"/> and waits for its end.</summary>
    public static async Task<ProgramRun> RunAsync(string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hegao.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment.Remove("HEGAO_LANG");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, (await error).ReplaceLineEndings("\n"));
    }
}
