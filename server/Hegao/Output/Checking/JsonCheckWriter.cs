using System.Text.Json;

namespace Hegao.Output.Checking;

/// <summary><c>--format json</c>: one object with the findings of all drafts and the totals.</summary>
internal sealed class JsonCheckWriter(ProgramStreams streams) : ICheckWriter
{
    private readonly JsonOutput output = new(streams);

    /// <inheritdoc/>
    public void Start()
    {
        output.Writer.WriteStartObject();
        output.Writer.WriteStartArray("diagnostics");
    }

    /// <inheritdoc/>
    public void Write(CheckOutput draft)
    {
        foreach (var diagnostic in draft.Diagnostics)
            JsonSerializer.Serialize(output.Writer, diagnostic, OutputJsonContext.Default.DiagnosticOutput);
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
        output.Writer.WriteEndArray();
        output.Writer.WritePropertyName("summary");
        JsonSerializer.Serialize(output.Writer, summary, OutputJsonContext.Default.CheckSummary);
        output.Writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public Task FlushAsync(CancellationToken cancellationToken) => output.Writer.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => output.DisposeAsync();
}
