using System.Text.Json.Serialization;
using Hegao.Output.Checking;

namespace Hegao.Output;

/// <summary>How the output records become JSON: generated at build time, so that nothing is looked up at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(OutlineOutput))]
[JsonSerializable(typeof(GlossaryOutput))]
[JsonSerializable(typeof(ClaimsOutput))]
[JsonSerializable(typeof(NumbersOutput))]
[JsonSerializable(typeof(ChecksOutput))]
[JsonSerializable(typeof(DiffOutput))]
[JsonSerializable(typeof(FactsOutput))]
[JsonSerializable(typeof(SeriesOutput))]
[JsonSerializable(typeof(DiagnosticOutput))]
[JsonSerializable(typeof(CheckSummary))]
internal sealed partial class OutputJsonContext : JsonSerializerContext;
