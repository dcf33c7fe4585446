using System.Text.Json;
using System.Text.Json.Serialization;
using Hegao.Analysis;
using Hegao.Analysis.Rules;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>
/// The parameters of <c>textDocument/publishDiagnostics</c> (LSP 3.17 §publishDiagnosticsParams) for an open draft: the findings write themselves into the
/// message, so that a thousand of them cost a key press no objects.
/// </summary>
/// <param name="document">The version, which is analysed.</param>
/// <param name="snapshot">The language and what the client can show.</param>
[JsonConverter(typeof(Converter))]
internal sealed class ShownDiagnostics(OpenDocument document, ServerSnapshot snapshot)
{
    private readonly LiveFindings shown = document.Analysis.Shown;

    /// <summary>How many diagnostics there are, the notice about the rest not counted.</summary>
    public int Count => shown.Shown.Length;

    private void Write(Utf8JsonWriter writer)
    {
        var (builder, tree) = (new DiagnosticBuilder(document, snapshot), document.Tree);
        writer.WriteStartObject();
        writer.WriteString("uri"u8, document.Uri);
        if (document.Version is { } version)
            writer.WriteNumber("version"u8, version);
        writer.WriteStartArray("diagnostics"u8);
        foreach (var finding in shown.Shown)
        {
            if (finding.StandsIn(tree))
                builder.Write(writer, finding, tree);
        }

        if (shown.FirstMissing is { } missing && missing.StandsIn(tree))
            JsonSerializer.Serialize(writer, builder.Build(MoreFindingsRule.Report(Count, shown.Count, missing.SpanIn(tree))), Protocol.LspJsonContext.Default.Diagnostic);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal sealed class Converter : JsonConverter<ShownDiagnostics>
    {
        public override ShownDiagnostics Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ShownDiagnostics value, JsonSerializerOptions options) => value.Write(writer);
    }
}
