using System.Text;
using System.Text.Json;

namespace Hegao.Cli.Tests.Running;

/// <summary>One run of the program inside the test process.</summary>
internal sealed record ProgramRun(int Status, string Output, string Error)
{
    /// <summary>The output as JSON; fails where anything else stands on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static Task<ProgramRun> StartAsync(params string[] arguments) => StartAsync(new Surroundings(), arguments);

    public static async Task<ProgramRun> StartAsync(Surroundings surroundings, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new ProgramStreams(
            surroundings.Input, output, error, surroundings.IsTerminal, name => surroundings.Variables.GetValueOrDefault(name));
        var status = await HegaoProgram.RunAsync(arguments, streams);
        return new(status, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>What a run finds around it.</summary>
internal sealed record Surroundings
{
    public Stream Input { get; init; } = Stream.Null;

    public bool IsTerminal { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}
