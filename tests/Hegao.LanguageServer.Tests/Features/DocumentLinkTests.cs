using System.Text;
using Hegao.LanguageServer.Tests.Running;
using Snapshooter.Xunit;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>Words that send the reader elsewhere.</summary>
public sealed class DocumentLinkTests
{
    private const string Draft = """
        青溪县国民经济和社会发展计划报告

        一、2024年计划执行情况

        主要指标完成情况良好（见附件1），存在的问题详见第三部分。数据见https://tjj.example.org/2024/index.html。

        二、2025年主要目标

        目标与《发展纲要》第二部分衔接，具体项目见附件2，政策清单见附件3。

        三、主要措施

        落实省里意见第二部分的要求，可见第二部分任务不轻。分工参见第九部分。

        附件1：主要指标完成情况表

        附件2：重点项目清单

        附件2：重点项目清单（调整）

        """;

    [Fact]
    public async Task Links_lead_to_places_that_certainly_exist() => Snapshot.Match(await RenderAsync(Drafts.Uri, Draft));

    [Fact]
    public async Task Chapters_are_found_by_their_own_name()
    {
        var text = await RenderAsync(Drafts.Uri, "第一章　总则\n\n编制依据详见第二章。\n\n第二章　目标\n\n保障措施，详见第三章。\n");
        Assert.Equal("line 3: 编制依据详见[|第二章|]。\n  → file:///drafts/liyuan.txt#L5 (第5行：第二章　目标)\n", text);
    }

    [Theory]
    [InlineData("详见http://a")]
    [InlineData("文件名为http协议")]
    [InlineData("https://。")]
    [InlineData("一、回顾\n\n见第一\n")]
    [InlineData("听取意见第一部分\n\n一、回顾\n")]
    [InlineData("附件1：情况见附件1\n")]
    public async Task Nothing_is_linked_in(string draft) => Assert.Equal("", await RenderAsync(Drafts.Uri, draft));

    [Theory]
    [InlineData("（https://a.example/b（甲）", "https://a.example/b")]
    [InlineData("(https://a.example/b_(c)).", "https://a.example/b_(c)")]
    [InlineData("https://a.example/?q=1&r=2，", "https://a.example/?q=1&r=2")]
    [InlineData("[附图](https://a.example/x.png)", "https://a.example/x.png")]
    public async Task An_address_ends_where_the_sentence_goes_on(string draft, string address)
    {
        var text = await RenderAsync("file:///drafts/a.md", draft);
        Assert.Contains($"→ {address} (", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_is_no_text() => Assert.Equal("", await RenderAsync("file:///drafts/a.md", "```\nhttps://a.example/\n```\n"));

    private static async Task<string> RenderAsync(string uri, string draft)
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Parse("""{"textDocument":{"documentLink":{"tooltipSupport":true}}}"""));
        await session.OpenAsync(uri, draft);
        var text = new StringBuilder();
        foreach (var link in (await session.AskAsync("textDocument/documentLink", uri))?.AsArray() ?? [])
            text.Append($"{Rendering.InContext(draft, link?["range"])}\n  → {(string?)link?["target"]} ({(string?)link?["tooltip"]})\n");
        return text.ToString();
    }
}
