using System.Text;

namespace Hegao;

/// <summary>All that the program reads from and writes to, apart from drafts; handed in, so that a test can stand in for a terminal.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results and nothing else.</param>
/// <param name="Error">Standard error: what went wrong, progress, log.</param>
/// <param name="OutputIsTerminal">Whether a person reads the output as it comes; colours are for persons only.</param>
/// <param name="ReadEnvironment">The value of an environment variable, or null.</param>
internal sealed record ProgramStreams(
    Stream Input,
    Stream Output,
    TextWriter Error,
    bool OutputIsTerminal,
    Func<string, string?> ReadEnvironment)
{
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a person sees <see cref="Error"/> as it comes: only then is progress shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether text may be coloured: a terminal, and <c>NO_COLOR</c> (https://no-color.org) unset or empty.</summary>
    public bool UsesColors => OutputIsTerminal && string.IsNullOrEmpty(ReadEnvironment("NO_COLOR"));

    /// <summary>The streams of this process. Text is UTF-8, whatever the code page of a Windows console.</summary>
    public static ProgramStreams OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Utf8WithoutMark;
        var error = new StreamWriter(Console.OpenStandardError(), Utf8WithoutMark) { AutoFlush = true };
        return new(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            error,
            OutputIsTerminal: !Console.IsOutputRedirected,
            Environment.GetEnvironmentVariable)
        {
            ErrorIsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>A writer of text on <see cref="Output"/>; disposing it flushes and leaves the stream open.</summary>
    public StreamWriter OpenText() => new(Output, Utf8WithoutMark, bufferSize: 16 * 1024, leaveOpen: true);
}
