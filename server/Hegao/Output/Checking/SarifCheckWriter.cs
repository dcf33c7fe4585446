using System.Text.Json;
using Hegao.Analysis;
using Hegao.Analysis.Rules;

namespace Hegao.Output.Checking;

/// <summary>
/// <c>--format sarif</c>: SARIF 2.1.0 (OASIS, 27 March 2020): one run, one rule object a rule that the program knows, one result a finding with its related places and
/// fixes. Lines and columns count from 1, in UTF-16 code units.
/// </summary>
internal sealed class SarifCheckWriter : ICheckWriter
{
    private readonly JsonOutput output;
    private readonly Utf8JsonWriter writer;
    private readonly UserLanguage language;

    /// <summary>Starts the output.</summary>
    public SarifCheckWriter(ProgramContext context)
    {
        output = new(context.Streams);
        writer = output.Writer;
        language = context.Language;
    }

    /// <inheritdoc/>
    public void Start()
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "hegao");
        writer.WriteString("semanticVersion", typeof(SarifCheckWriter).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        writer.WriteStartArray("rules");
        foreach (var rule in RuleCatalogue.All)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title.In(language));
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", LevelOf(rule.DefaultSeverity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteString("language", language == UserLanguage.English ? "en" : "zh-CN");
        writer.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public void Write(CheckOutput draft)
    {
        foreach (var diagnostic in draft.Diagnostics)
            WriteResult(diagnostic);
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public Task FlushAsync(CancellationToken cancellationToken) => writer.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => output.DisposeAsync();

    private void WriteResult(DiagnosticOutput diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Rule);
        writer.WriteString("level", LevelOf(diagnostic.Level));
        WriteText("message", diagnostic.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        WritePlace(diagnostic.File, diagnostic.Line, diagnostic.Column, (diagnostic.EndLine, diagnostic.EndColumn), diagnostic);
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (diagnostic.Related.Count > 0)
        {
            writer.WriteStartArray("relatedLocations");
            foreach (var place in diagnostic.Related)
            {
                writer.WriteStartObject();
                WritePlace(place.File, place.Line, place.Column, null, diagnostic);
                WriteText("message", place.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteFixes(diagnostic);
        writer.WriteEndObject();
    }

    private void WriteFixes(DiagnosticOutput diagnostic)
    {
        if (diagnostic.Fixes.Count == 0 || diagnostic.CountsParagraphs)
            return;
        writer.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            writer.WriteStartObject();
            WriteText("description", fix.Title);
            writer.WriteStartArray("artifactChanges");
            writer.WriteStartObject();
            WriteArtifact(diagnostic.File);
            writer.WriteStartArray("replacements");
            foreach (var edit in fix.Edits)
            {
                writer.WriteStartObject();
                WriteRegion("deletedRegion", edit.Line, edit.Column, (edit.EndLine, edit.EndColumn));
                writer.WriteStartObject("insertedContent");
                writer.WriteString("text", edit.NewText);
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // A Word document has no lines (SARIF §3.30: regions are of text or of bytes): there the paragraph is a logical location.
    private void WritePlace(string file, int line, int column, (int Line, int Column)? end, DiagnosticOutput diagnostic)
    {
        var countsParagraphs = diagnostic.CountsParagraphs && file == diagnostic.File;
        writer.WriteStartObject("physicalLocation");
        WriteArtifact(file);
        if (!countsParagraphs)
            WriteRegion("region", line, column, end);
        writer.WriteEndObject();
        if (!countsParagraphs)
            return;
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("name", language == UserLanguage.English ? $"paragraph {line}" : $"第{line}段");
        writer.WriteString("kind", "element");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteArtifact(string file)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(file));
        writer.WriteEndObject();
    }

    private void WriteRegion(string name, int line, int column, (int Line, int Column)? end)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", line);
        writer.WriteNumber("startColumn", column + 1);
        if (end is var (endLine, endColumn))
        {
            writer.WriteNumber("endLine", endLine);
            writer.WriteNumber("endColumn", endColumn + 1);
        }

        writer.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    // A path as a reference of RFC 3986: relative ones stay relative.
    private static string UriOf(string file) =>
        Path.IsPathFullyQualified(file) ? new Uri(file).AbsoluteUri : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
