using Hegao.LanguageServer.Tests.Running;
using Xunit.Abstractions;

namespace Hegao.LanguageServer.Tests.Robustness;

/// <summary>
/// Asks for everything that may change a draft, at random places of all sample drafts with random slips of the keyboard in them, and holds each answer against
/// what it must never do.
/// </summary>
public sealed class RandomRequestTests(ITestOutputHelper output)
{
    private const string Typed = "一二三、（）(“”。，,;1.%\n#地区";

    [Fact]
    public async Task Nothing_that_is_offered_or_formatted_changes_what_a_draft_says()
    {
        var random = new Random(Seeds.Fresh);
        output.WriteLine($"seed {Seeds.Fresh}");
        await using var session = await LspSession.StartInitializedAsync(Clients.Full);
        foreach (var path in Directory.EnumerateFiles(Samples(), "*.*", SearchOption.AllDirectories).Where(static path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var draft = Disturb(random, (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
            var uri = $"file:///samples/{Uri.EscapeDataString(Path.GetFileName(path))}";
            await session.OpenAsync(uri, draft);
            await AssertFormattingAsync(session, uri, draft);
            for (var i = 0; i < 6; i++)
                await AssertPlaceAsync(session, uri, draft, Place.At(draft, Boundary(draft, random.Next(draft.Length + 1))));
            await AssertPlaceAsync(session, uri, draft, new(draft.Length, 0));
            await AssertPlaceAsync(session, uri, draft, new(0, int.MaxValue));
            await session.CloseAsync(uri);
        }
    }

    // Words, numbers and markers are what they were; only punctuation and spaces may differ.
    private static async Task AssertFormattingAsync(LspSession session, string uri, string draft)
    {
        var formatted = Editing.Apply(draft, await session.AskAsync("textDocument/formatting", uri));
        Assert.Equal(Words(draft), Words(formatted));
    }

    private static async Task AssertPlaceAsync(LspSession session, string uri, string draft, Place place)
    {
        var list = await session.AskAsync("textDocument/completion", uri, place);
        foreach (var item in list?["items"]?.AsArray() ?? [])
        {
            // An item replaces what stands right before the caret, and the filter begins with it.
            var (start, end) = (Place.From(item?["textEdit"]?["range"]?["start"]), Place.From(item?["textEdit"]?["range"]?["end"]));
            Assert.Equal(start.Line, end.Line);
            Assert.StartsWith(Rendering.Covered(draft, item?["textEdit"]?["range"]), (string?)item?["filterText"], StringComparison.Ordinal);
        }

        // Enter adds one marker on an empty line or takes an empty one away: no other line changes.
        var edits = await session.AskAsync("textDocument/onTypeFormatting", uri, place, static parameters => parameters["ch"] = "\n");
        if (edits is null)
            return;
        var after = Editing.Apply(draft, edits);
        var lines = draft.Split('\n').ToHashSet(StringComparer.Ordinal);
        Assert.All(after.Split('\n').Where(line => !lines.Contains(line)), static line => Assert.InRange(line.Trim().Length, 0, 8));
        Assert.InRange(after.Length, draft.Length - 40, draft.Length + 40);
    }

    private static string Disturb(Random random, string draft)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            var at = Boundary(draft, random.Next(draft.Length + 1));
            draft = draft.Insert(at, Typed[random.Next(Typed.Length)].ToString());
        }

        return draft;
    }

    private static int Boundary(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;

    private static string Words(string text) => string.Concat(text.Where(static c => char.IsLetterOrDigit(c) || char.IsSymbol(c)));

    private static string Samples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "Samples")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("tests/Samples is not above the test's folder."), "tests", "Samples");
    }
}
