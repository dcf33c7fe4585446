using System.Text.Json;
using Hegao.Cli.Tests.Running;
using Json.Schema;

namespace Hegao.Cli.Tests.Outputs;

/// <summary>What <c>--format sarif</c> prints is valid by the schema of SARIF 2.1.0.</summary>
public sealed class SarifSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Hegao.Cli.Tests", "Outputs", "sarif-2.1.0.json")));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_findings_of_all_samples_are_valid(string language)
    {
        var run = await ProgramRun.StartAsync("check", Path.Combine(Repository.Root, "tests", "Samples"), "--format", "sarif", "--lang", language, "--fail-on", "never");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.True(run.Json.GetProperty("runs")[0].GetProperty("results").GetArrayLength() > 60, "The samples have slips.");
        AssertValid(run.Json);
    }

    [Fact]
    public async Task Findings_in_settings_and_names_with_signs_are_valid()
    {
        using var folder = new TemporaryFolder();
        folder.Write("草稿 #1 (终).md", "一、工作回顾\n\n实施“四大工程。\n");
        folder.Write("hegao.toml", "[severity]\nHG9999 = \"error\"\n");

        var run = await ProgramRun.StartAsync("check", folder.Path, "--format", "sarif");

        Assert.Equal(["HG4001", "HG9003"], run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static result => result.GetProperty("ruleId").GetString()).Order(StringComparer.Ordinal));
        AssertValid(run.Json);
    }

    [Fact]
    public async Task A_folder_without_findings_is_valid()
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramRun.StartAsync("check", folder.Write("a.txt", "一、工作回顾\n新开工项目20个。\n"), "--format", "sarif");

        AssertValid(run.Json);
    }

    [Fact]
    public void The_schema_refuses_what_is_not_sarif()
    {
        Assert.False(Schema.Evaluate(JsonDocument.Parse("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"hegao"}},"results":[{"message":{"text":"a"},"level":"fatal"}]}]}""").RootElement).IsValid);
        Assert.False(Schema.Evaluate(JsonDocument.Parse("""{"version":"2.1.0"}""").RootElement).IsValid);
    }

    internal static void AssertValid(JsonElement sarif)
    {
        var result = Schema.Evaluate(sarif, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors ?? [])}").Take(10)));
    }
}
