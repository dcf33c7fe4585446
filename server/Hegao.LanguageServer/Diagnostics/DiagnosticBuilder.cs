using System.Text.Json;
using Hegao.Analysis;
using Hegao.Analysis.Rules;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Writes findings as the client wants to read them.</summary>
/// <param name="uri">The file that the findings are of.</param>
/// <param name="positions">Its places.</param>
/// <param name="snapshot">The language and what the client can show.</param>
internal sealed class DiagnosticBuilder(string uri, PositionConverter positions, ServerSnapshot snapshot)
{
    private const string Source = "hegao";

    private readonly Dictionary<string, string> hrefs = new(StringComparer.Ordinal);

    public DiagnosticBuilder(OpenDocument document, ServerSnapshot snapshot)
        : this(document.Uri, snapshot.Positions(document), snapshot)
    {
    }

    /// <summary>All diagnostics of a document.</summary>
    public static Diagnostic[] BuildAll(OpenDocument document, ServerSnapshot snapshot)
    {
        document.Analyse();
        var builder = new DiagnosticBuilder(document, snapshot);
        var shown = document.Shown;
        var notice = DiagnosticSelection.NoticeOf(shown);
        var diagnostics = new Diagnostic[shown.Findings.Length + (notice is null ? 0 : 1)];
        for (var i = 0; i < shown.Findings.Length; i++)
            diagnostics[i] = builder.Build(shown.Findings[i]);
        if (notice is not null)
            diagnostics[^1] = builder.Build(notice);
        return diagnostics;
    }

    /// <summary>One diagnostic.</summary>
    public Diagnostic Build(Finding finding) => new(
        positions.ToRange(finding.Span),
        SeverityOf(finding.Severity),
        finding.Rule,
        Source,
        finding.Message.In(snapshot.Language),
        snapshot.Client.CodeDescription ? new(HrefOf(finding.Rule)) : null,
        snapshot.Client.RelatedInformation && finding.Related.Length > 0 ? Related(finding) : null);

    /// <summary>One error in a facts file.</summary>
    public Diagnostic Build(FactProblem problem)
    {
        var message = problem.Message.In(snapshot.Language);
        return new(
            RangeOf(problem.Place),
            SeverityOf(FactsErrorRule.Descriptor.DefaultSeverity),
            FactsErrorRule.Descriptor.Id,
            Source,
            problem.Place.Cell is { } cell ? $"{cell}: {message}" : message,
            snapshot.Client.CodeDescription ? new(HrefOf(FactsErrorRule.Descriptor.Id)) : null);
    }

    /// <summary>Writes one diagnostic as JSON, with the properties of <see cref="Diagnostic"/>: nothing is built on the way of a key press.</summary>
    public void Write(Utf8JsonWriter writer, LocatedFinding finding, DraftTree tree)
    {
        writer.WriteStartObject();
        Write(writer, positions.ToRange(finding.SpanIn(tree)));
        writer.WriteNumber("severity"u8, (int)SeverityOf(finding.Severity));
        writer.WriteString("code"u8, finding.Rule);
        writer.WriteString("source"u8, Source);
        writer.WriteString("message"u8, finding.MessageIn(tree).In(snapshot.Language));
        if (snapshot.Client.CodeDescription)
        {
            writer.WriteStartObject("codeDescription"u8);
            writer.WriteString("href"u8, HrefOf(finding.Rule));
            writer.WriteEndObject();
        }

        if (snapshot.Client.RelatedInformation && finding.RelatedCount > 0)
        {
            writer.WriteStartArray("relatedInformation"u8);
            for (var i = 0; i < finding.RelatedCount; i++)
            {
                var (span, message, outside) = finding.RelatedIn(i, tree);
                writer.WriteStartObject();
                writer.WriteStartObject("location"u8);
                writer.WriteString("uri"u8, outside is null ? uri : FileUri.Of(outside.Path));
                Write(writer, outside is null ? positions.ToRange(span) : RangeOf(outside));
                writer.WriteEndObject();
                writer.WriteString("message"u8, message.In(snapshot.Language));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    // The other file is not read for it: a client that counts in UTF-8 is shown where its line begins.
    private LspRange RangeOf(OutsidePlace place) => snapshot.Client.Encoding == PositionEncoding.Utf16
        ? new(new(place.Line - 1, place.Column), new(place.Line - 1, place.Column + place.Length))
        : new(new(place.Line - 1, 0), new(place.Line - 1, 0));

    private static void Write(Utf8JsonWriter writer, LspRange range)
    {
        writer.WriteStartObject("range"u8);
        Write(writer, "start"u8, range.Start);
        Write(writer, "end"u8, range.End);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Position position)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("line"u8, position.Line);
        writer.WriteNumber("character"u8, position.Character);
        writer.WriteEndObject();
    }

    private string HrefOf(string rule)
    {
        if (!hrefs.TryGetValue(rule, out var href))
            hrefs.Add(rule, href = snapshot.Settings.RuleUri.Replace("{rule}", rule, StringComparison.Ordinal));
        return href;
    }

    private DiagnosticRelatedInformation[] Related(Finding finding)
    {
        var related = new DiagnosticRelatedInformation[finding.Related.Length];
        for (var i = 0; i < related.Length; i++)
        {
            var place = finding.Related[i];
            related[i] = new(place.Outside is { } outside ? new(FileUri.Of(outside.Path), RangeOf(outside)) : new(uri, positions.ToRange(place.Span)), place.Message.In(snapshot.Language));
        }

        return related;
    }

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Information,
    };
}
