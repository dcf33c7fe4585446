using System.Runtime.CompilerServices;
using System.Text.Json;
using Hegao.Analysis;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;
using Hegao.Workspace;

namespace Hegao.Cli.Tests;

/// <summary>The JSON schema of <c>hegao.toml</c> that the VS Code extension ships knows what the reader accepts, and nothing else.</summary>
public sealed class SettingsSchemaTests
{
    private static readonly JsonElement Schema = Read();

    [Theory]
    [InlineData("override", new[] { "files", "severity" })]
    [InlineData("ignore", new[] { "file", "rule", "quote" })]
    [InlineData("indicator", new[] { "key" })]
    [InlineData("unit", new[] { "name" })]
    [InlineData("report", new[] { "files" })]
    public void Each_array_of_tables_has_the_keys_of_the_reader(string table, string[] required)
    {
        var items = Property(table).GetProperty("items");
        var known = table switch
        {
            "override" => SettingsKeys.Override,
            "ignore" => SettingsKeys.Ignore,
            "indicator" => SettingsKeys.Indicator,
            "report" => SettingsKeys.Report,
            _ => SettingsKeys.Unit,
        };
        Assert.Equal(known, KeysOf(items));
        Assert.Equal(required, items.GetProperty("required").EnumerateArray().Select(static key => key.GetString()));
        Assert.False(items.GetProperty("additionalProperties").GetBoolean());

        // What the schema asks for, the reader asks for too.
        foreach (var key in required)
            Assert.Contains(SettingsFiles.Parse("hegao.toml", $"[[{table}]]\n").Problems, problem => problem.Message.English.Contains($"“{key}”", StringComparison.Ordinal));
    }

    [Fact]
    public void The_root_and_its_tables_have_the_keys_of_the_reader()
    {
        Assert.Equal(SettingsKeys.Root, KeysOf(Schema));
        Assert.Equal(SettingsKeys.Glossary, KeysOf(Property("glossary")));
        Assert.False(Schema.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void Every_rule_is_there_under_its_title()
    {
        var severity = Schema.GetProperty("definitions").GetProperty("severity").GetProperty("properties");
        Assert.Equal(
            RuleCatalogue.All.Select(static rule => $"{rule.Id} {rule.Title.Chinese} / {rule.Title.English}").Order(StringComparer.Ordinal),
            severity.EnumerateObject().Select(static rule => $"{rule.Name} {rule.Value.GetProperty("description").GetString()}"));
        Assert.All(severity.EnumerateObject(), static rule => Assert.Equal(SettingsKeys.Severities.Select(static word => word.Key), Choices(rule.Value)));
        Assert.Equal(RuleCatalogue.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal), Choices(Property("ignore").GetProperty("items").GetProperty("properties").GetProperty("rule")));
    }

    [Fact]
    public void Choices_are_those_of_the_reader()
    {
        Assert.Equal(NamesOf<Dimension>(), Choices(Schema.GetProperty("definitions").GetProperty("dimension")));
        var indicator = Property("indicator").GetProperty("items").GetProperty("properties");
        Assert.Equal(NamesOf<PriceBasis>(), Choices(indicator.GetProperty("price")));
        Assert.Equal(NamesOf<IndicatorKind>(), Choices(indicator.GetProperty("kind")));
        Assert.Equal(NamesOf<ReportKind>(), Choices(Property("report").GetProperty("items").GetProperty("properties").GetProperty("kind")));
        Assert.Equal(NamesOf<UnitKind>(), Choices(Property("unit").GetProperty("items").GetProperty("properties").GetProperty("kind")));
    }

    private static IEnumerable<string> NamesOf<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(static name => name.ToLowerInvariant());

    private static IEnumerable<string?> Choices(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(static choice => choice.GetString());

    private static IEnumerable<string> KeysOf(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(static property => property.Name);

    private static JsonElement Property(string name) => Schema.GetProperty("properties").GetProperty(name);

    private static JsonElement Read([CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here) ?? ".", "../../client-vscode/schemas/hegao.schema.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.Clone();
    }
}
