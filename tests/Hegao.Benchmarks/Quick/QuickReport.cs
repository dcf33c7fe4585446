using System.Text.Json.Serialization;

namespace Hegao.Benchmarks.Quick;

/// <summary>What <c>quick --json</c> prints; members that are not serialized stand in the table for people alone.</summary>
/// <param name="Edit">One row for each format, kind of edit and size.</param>
/// <param name="Parse">Reading a draft from scratch.</param>
/// <param name="Diagnostics">From a typed character to the diagnostics, over the wire.</param>
/// <param name="Folder">Checking many reports.</param>
internal sealed record QuickReport(IReadOnlyList<EditFigures> Edit, ParseFigures Parse, IReadOnlyList<WireFigures> Diagnostics, FolderFigures Folder);

/// <summary>What one edit costs, from the change to the new tree, its claims and the ledger.</summary>
/// <param name="Format"><c>txt</c> or <c>md</c>.</param>
/// <param name="Kind">What was typed.</param>
/// <param name="Chars">Length of the draft in UTF-16 code units.</param>
/// <param name="P50">Median, µs.</param>
/// <param name="P99">99th percentile, µs.</param>
/// <param name="AllocBytes">Bytes allocated, mean.</param>
/// <param name="ReparsedChars">UTF-16 code units in new blocks, mean.</param>
/// <param name="Edits">How many edits were measured.</param>
internal sealed record EditFigures(
    string Format,
    string Kind,
    int Chars,
    [property: JsonPropertyName("p50_us")] double P50,
    [property: JsonPropertyName("p99_us")] double P99,
    long AllocBytes,
    long ReparsedChars,
    [property: JsonIgnore] int Edits);

/// <summary>Reading from scratch, in millions of UTF-16 code units a second, beside Markdig's bare parse of the same text.</summary>
/// <param name="Chars">Length of each draft.</param>
/// <param name="Txt">Our reading of the <c>.txt</c> draft.</param>
/// <param name="Md">Our reading of the <c>.md</c> draft, Markdig's part included.</param>
/// <param name="Markdig"><c>Markdown.Parse</c> of the <c>.md</c> draft with no extension.</param>
/// <param name="Claims">The claims and the ledger of the <c>.txt</c> draft, its tree being there.</param>
/// <param name="AllocBytesPerChar">Bytes allocated for each code unit of the <c>.txt</c> draft.</param>
internal sealed record ParseFigures(
    int Chars,
    [property: JsonPropertyName("hegao_mchars_s")] double Txt,
    [property: JsonIgnore] double Md,
    [property: JsonPropertyName("markdig_mchars_s")] double Markdig,
    [property: JsonPropertyName("claims_mchars_s")] double Claims,
    [property: JsonIgnore] double AllocBytesPerChar);

/// <summary>From a typed character to the versioned diagnostics, as a client sees it.</summary>
/// <param name="Format"><c>txt</c> or <c>md</c>.</param>
/// <param name="Chars">Length of the draft in UTF-16 code units.</param>
/// <param name="P50">Median, µs.</param>
/// <param name="P99">99th percentile, µs.</param>
/// <param name="AllocBytes">Bytes allocated by server and client, mean.</param>
/// <param name="MessageBytes">Length of the last message of diagnostics.</param>
/// <param name="Edits">How many were measured.</param>
internal sealed record WireFigures(
    [property: JsonIgnore] string Format,
    int Chars,
    [property: JsonPropertyName("p50_us")] double P50,
    [property: JsonPropertyName("p99_us")] double P99,
    [property: JsonIgnore] long AllocBytes,
    [property: JsonIgnore] long MessageBytes,
    [property: JsonIgnore] int Edits);

/// <summary>Checking many reports, all rules, on all processors.</summary>
/// <param name="Reports">How many.</param>
/// <param name="PerSecond">Reports a second.</param>
internal sealed record FolderFigures(int Reports, double PerSecond);

/// <summary>Source-generated serialization of the report.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(QuickReport))]
internal sealed partial class QuickJsonContext : JsonSerializerContext;
