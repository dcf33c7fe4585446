using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hegao.Analysis;
using Hegao.Cli.Tests.Running;
using Hegao.Output;
using Hegao.Output.Checking;
using Hegao.Syntax;

namespace Hegao.Cli.Tests;

/// <summary>The JSON field by field: scripts rely on these names, their order, and on null being printed where it is possible.</summary>
public sealed class JsonContractTests
{
    private static readonly DraftPlaces Draft = new(DraftTree.Parse("一、工作\n（一）经济。占比60%", DraftFormat.PlainText), null);

    [Fact]
    public void Outline()
    {
        var child = Section(2, "（一）", "经济", new(8, 2), []);
        var output = new OutlineOutput("a.md", new(33, "云川县政府工作报告"), [SectionOutput.Of(Section(1, "一、", "工作", new(2, 2), [child]), Draft)]);

        Assert.Equal(
            """{"file":"a.md","title":{"line":33,"title":"云川县政府工作报告"},"sections":[{"line":1,"column":2,"level":1,"marker":"一、","title":"工作","children":[{"line":2,"column":3,"level":2,"marker":"（一）","title":"经济","children":[]}]}]}""",
            Serialize(output, OutputJsonContext.Default.OutlineOutput));
        Assert.Equal(
            """{"file":"a.md","title":null,"sections":[]}""",
            Serialize(new("a.md", null, []), OutputJsonContext.Default.OutlineOutput));
    }

    [Fact]
    public void Glossary()
    {
        var output = new GlossaryOutput("a.md", [new(112, 1, "“三区三线”", "即……", [PlaceOutput.Of(new(8, 2), Draft)]), new(113, null, "专班", "指……", [])]);

        Assert.Equal(
            """{"file":"a.md","entries":[{"line":112,"number":1,"term":"“三区三线”","definition":"即……","mentions":[{"line":2,"column":3}]},{"line":113,"number":null,"term":"专班","definition":"指……","mentions":[]}]}""",
            Serialize(output, OutputJsonContext.Default.GlossaryOutput));
    }

    [Fact]
    public void Claims()
    {
        var claim = new ClaimOutput(
            38, 12, "137.2亿元", "137.2", "地区生产总值", "地区生产总值", null, "亿元", 13715000000m, 13725000000m, "元", "level", null, "actual", "exact", "2022", null, null);

        Assert.Equal(
            """{"file":"a.md","claims":[{"line":38,"column":12,"text":"137.2亿元","number":"137.2","indicator":"地区生产总值","key":"地区生产总值","of":null,"unit":"亿元","low":13715000000,"high":13725000000,"baseUnit":"元","facet":"level","direction":null,"status":"actual","bound":"exact","period":"2022","basis":null,"against":null}]}""",
            Serialize(new("a.md", [claim]), OutputJsonContext.Default.ClaimsOutput));
    }

    [Fact]
    public void Numbers() => Assert.Equal(
        """{"file":"a.md","numbers":[{"line":38,"column":12,"text":"137.2","kind":"claim","why":"地区生产总值137.2亿元"}]}""",
        Serialize(new NumbersOutput("a.md", [new(38, 12, "137.2", "claim", "地区生产总值137.2亿元")]), OutputJsonContext.Default.NumbersOutput));

    [Fact]
    public void Diagnostic()
    {
        var finding = new Finding(
            "HG2001",
            Severity.Error,
            new(13, 3),
            new("占比应为61%", "the share should be 61%"),
            "61 ÷ 100 = 61%",
            [new(new(2, 2), new("见此处", "see here"))],
            [new(new("改为61%", "change to 61%"), [new(new(13, 3), "61%")], FixKind.Certain)]);

        Assert.Equal(
            """{"file":"a.md","rule":"HG2001","severity":"error","line":2,"column":8,"endLine":2,"endColumn":11,"message":"占比应为61%","expression":"61 ÷ 100 = 61%","related":[{"file":"a.md","line":1,"column":2,"message":"见此处"}],"fixes":[{"title":"改为61%","edits":[{"line":2,"column":8,"endLine":2,"endColumn":11,"newText":"61%"}]}]}""",
            Serialize(DiagnosticOutput.Of(finding, "a.md", Draft, UserLanguage.Chinese), OutputJsonContext.Default.DiagnosticOutput));

        var bare = finding with { Severity = Severity.Info, Expression = null, Related = [], Fixes = [] };
        Assert.Equal(
            """{"file":"a.md","rule":"HG2001","severity":"info","line":2,"column":8,"endLine":2,"endColumn":11,"message":"the share should be 61%","expression":null,"related":[],"fixes":[]}""",
            Serialize(DiagnosticOutput.Of(bare, "a.md", Draft, UserLanguage.English), OutputJsonContext.Default.DiagnosticOutput));
    }

    [Fact]
    public void Summary() => Assert.Equal(
        """{"files":2,"characters":17000,"claims":229,"checks":83,"errors":0,"warnings":2,"infos":1}""",
        Serialize(new CheckSummary(1, 10000, 129, 40, 0, 1, 1) + new CheckSummary(1, 7000, 100, 43, 0, 1, 0), OutputJsonContext.Default.CheckSummary));

    private static OutlineSection Section(int level, string marker, string title, TextSpan titleSpan, OutlineSection[] children) =>
        new(level, marker, title, new(0, Draft.Tree.Length), titleSpan, new(titleSpan.Start - marker.Length, marker.Length), SectionKind.Heading, [.. children]);

    private static string Serialize<T>(T output, JsonTypeInfo<T> type)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(writer, output, type);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
