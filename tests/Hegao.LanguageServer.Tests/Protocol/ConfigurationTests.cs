using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;

namespace Hegao.LanguageServer.Tests.Protocol;

/// <summary>Settings take effect at once; seen in the language of a message.</summary>
public sealed class ConfigurationTests
{
    private const string Uri = "file:///a.txt";

    private const string Slip = "一、工作回顾\n\n推行“一网通办，群众办事更方便。\n";

    private static JsonNode Asking => Clients.Parse(
        """{"workspace":{"configuration":true,"didChangeConfiguration":{"dynamicRegistration":true},"diagnostics":{"refreshSupport":true}},"textDocument":{"diagnostic":{}}}""");

    [Theory]
    [InlineData(null, false)]
    [InlineData("zh-cn", false)]
    [InlineData("fr", false)]
    [InlineData("en", true)]
    [InlineData("en-US", true)]
    [InlineData("en_US.UTF-8", true)]
    public async Task English_is_spoken_where_the_locale_asks_for_it(string? locale, bool english)
    {
        await using var session = await LspSession.StartInitializedAsync(adjust: parameters => parameters["locale"] = locale);

        await session.OpenAsync(Uri, Slip);

        Assert.Equal(english, await IsEnglishAsync(session));
    }

    [Fact]
    public async Task A_changed_setting_is_taken_from_the_notification_of_a_client_that_cannot_be_asked()
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Bare);
        await session.OpenAsync(Uri, Slip);
        Assert.False(await IsEnglishAsync(session));

        await session.Client.NotifyAsync("workspace/didChangeConfiguration", Clients.Parse("""{"settings":{"hegao":{"language":"en"}}}"""));
        Assert.True(await IsEnglishAsync(session));

        await session.Client.NotifyAsync("workspace/didChangeConfiguration", Clients.Parse("""{"settings":{"hegao":{"language":"auto"}}}"""));
        Assert.False(await IsEnglishAsync(session));
    }

    [Fact]
    public async Task A_client_that_can_be_asked_is_asked_at_the_start_and_after_each_change()
    {
        var language = "en";
        var registered = new TaskCompletionSource<JsonNode?>();
        var refreshed = new TaskCompletionSource();
        await using var session = await LspSession.StartInitializedAsync(Asking, prepare: client =>
        {
            client.Answer("workspace/configuration", parameters =>
            {
                Assert.Equal("""{"items":[{"section":"hegao"}]}""", parameters?.ToJsonString());
                return new JsonArray(new JsonObject { ["language"] = language });
            });
            client.Answer("client/registerCapability", parameters =>
            {
                registered.SetResult(parameters);
                return null;
            });
            client.Answer("workspace/diagnostic/refresh", _ =>
            {
                refreshed.TrySetResult();
                return null;
            });
        });

        Assert.Equal(
            """{"registrations":[{"id":"hegao.configuration","method":"workspace/didChangeConfiguration","registerOptions":{"section":"hegao"}}]}""",
            (await registered.Task.WaitAsync(LspClient.Patience))?.ToJsonString());
        await refreshed.Task.WaitAsync(LspClient.Patience);
        await session.OpenAsync(Uri, Slip);
        Assert.True(await IsEnglishAsync(session));

        language = "zh";
        await session.Client.NotifyAsync("workspace/didChangeConfiguration", new JsonObject { ["settings"] = null });
        Assert.False(await IsEnglishAsync(session));
    }

    [Fact]
    public async Task Whatever_depends_on_settings_is_asked_for_anew()
    {
        var refreshed = new System.Collections.Concurrent.ConcurrentDictionary<string, TaskCompletionSource>();
        string[] methods = ["workspace/diagnostic/refresh", "workspace/semanticTokens/refresh", "workspace/inlayHint/refresh"];
        var client = Clients.Parse(
            """{"workspace":{"diagnostics":{"refreshSupport":true},"semanticTokens":{"refreshSupport":true},"inlayHint":{"refreshSupport":true}},"textDocument":{"diagnostic":{}}}""");
        await using var session = await LspSession.StartInitializedAsync(client, prepare: editor =>
        {
            foreach (var method in methods)
            {
                editor.Answer(method, _ =>
                {
                    refreshed.GetOrAdd(method, static _ => new()).TrySetResult();
                    return null;
                });
            }
        });

        await session.Client.NotifyAsync("workspace/didChangeConfiguration", Clients.Parse("""{"settings":{"hegao":{"inlayHints":true}}}"""));

        foreach (var method in methods)
            await refreshed.GetOrAdd(method, static _ => new()).Task.WaitAsync(LspClient.Patience);
    }

    [Fact]
    public async Task A_client_that_refuses_to_answer_is_served_with_the_defaults()
    {
        await using var session = await LspSession.StartInitializedAsync(Asking);

        await session.OpenAsync(Uri, Slip);

        Assert.False(await IsEnglishAsync(session));
        Assert.Equal(2, (int?)(await session.Client.NextAsync("window/logMessage"))["params"]?["type"]);
    }

    [Theory]
    [InlineData("""{"settings":{"hegao":{"language":"latin"}}}""", true)]
    [InlineData("""{"settings":{"hegao":{"language":7}}}""", false)]
    [InlineData("""{"settings":{"hegao":[]}}""", false)]
    [InlineData("""{"settings":"hegao"}""", false)]
    [InlineData("""{"settings":{"other":{"language":"en"}}}""", false)]
    [InlineData("""{}""", false)]
    public async Task A_setting_that_makes_no_sense_changes_nothing(string change, bool reported)
    {
        await using var session = await LspSession.StartInitializedAsync(Clients.Bare);

        await session.Client.NotifyAsync("workspace/didChangeConfiguration", Clients.Parse(change));
        await session.OpenAsync(Uri, Slip);

        Assert.False(await IsEnglishAsync(session));
        if (reported)
            Assert.Contains("hegao.language", (string?)(await session.Client.NextAsync("window/logMessage"))["params"]?["message"], StringComparison.Ordinal);
        else
            Assert.DoesNotContain(session.Client.TakeAll(), message => (string?)message["method"] == "window/logMessage");
    }

    private static async Task<bool> IsEnglishAsync(LspSession session)
    {
        var published = await session.Client.NextAsync("textDocument/publishDiagnostics");
        var message = (string?)Assert.Single(Assert.IsType<JsonArray>(published["params"]?["diagnostics"]))?["message"] ?? "";
        return message.Any(char.IsAsciiLetter);
    }
}
