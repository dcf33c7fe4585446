using System.Text;
using System.Text.Json.Nodes;
using Hegao.LanguageServer.Tests.Running;
using Xunit.Abstractions;

namespace Hegao.LanguageServer.Tests.Robustness;

/// <summary>
/// After any edits the server says of a draft what it says of one that was opened with the text that they lead to. The expected text is
/// made by a plain string; the paranoid check of the server runs along.
/// </summary>
public sealed class RandomEditTests(ITestOutputHelper output)
{
    private const string Alphabet = "一二三十、（）()[]1234.．。；，\n\r# >-|%％亿元同比“”：名词解释\u00a0\u200b😀栗";

    private static readonly string[] Pieces =
    [
        "\n\n", "一、", "（二）", "1. ", "一是", "[1]", "名词解释\n\n", "“亩均论英雄”", "[1] “亩均论英雄”：以产出评价企业。\n", "```\n", "<!--", "-->",
        "| 指标 | 数值 |\n|---|---|\n", "地区生产总值137.2亿元，增长5.4%。", "。。",
    ];

    public static TheoryData<int, string, string> Runs
    {
        get
        {
            var runs = new TheoryData<int, string, string>();
            foreach (var seed in (int[])[1, 2, 3, Seeds.Fresh])
            {
                runs.Add(seed, "file:///a.txt", "utf-16");
                runs.Add(seed, "file:///a.md", "utf-8");
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs), DisableDiscoveryEnumeration = true)]
    public async Task Edited_and_opened_say_the_same(int seed, string uri, string encoding)
    {
        output.WriteLine($"seed {seed}, {uri}, {encoding}");
        var random = new Random(seed);
        var client = Clients.Pulling;
        client["general"] = new JsonObject { ["positionEncodings"] = new JsonArray(encoding) };
        await using var session = await LspSession.StartInitializedAsync(client, new() { Paranoid = true });

        var text = Drafts.Liyuan;
        await session.OpenAsync(uri, text);
        for (var version = 2; version < 60; version++)
        {
            text = await EditAsync(session, random, uri, version, text, encoding == "utf-8");
            if (version % 12 == 0)
                await AssertSameAsOpenedAsync(session, random, uri, version, text, encoding == "utf-8");
        }

        Assert.DoesNotContain(session.Client.TakeAll(), message => (string?)message["method"] == "window/logMessage");
    }

    private static async Task<string> EditAsync(LspSession session, Random random, string uri, int version, string text, bool utf8)
    {
        var changes = new List<JsonObject>();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var start = Boundary(text, random.Next(text.Length + 1));
            var end = Boundary(text, Math.Min(text.Length, start + random.Next(random.Next(2) == 0 ? 3 : 60)));
            var piece = NextPiece(random);
            var whole = string.Concat(text.AsSpan(0, start), piece, text.AsSpan(end));
            changes.Add(random.Next(12) == 0
                ? new JsonObject { ["text"] = whole }
                : new JsonObject { ["range"] = Place.Range(Wire(text, start, utf8), Wire(text, end, utf8)), ["text"] = piece });
            text = whole;
        }

        await session.ChangeAsync(uri, version, [.. changes]);
        return text;
    }

    private static async Task AssertSameAsOpenedAsync(
        LspSession session, Random random, string uri, int version, string text, bool utf8)
    {
        var opened = $"file:///opened{version}{Path.GetExtension(uri)}";
        await session.OpenAsync(opened, text);
        var places = Enumerable.Range(0, 8).Select(_ => Wire(text, Boundary(text, random.Next(text.Length + 1)), utf8)).ToArray();

        Assert.Equal(await Answers.CollectAsync(session, opened, places), await Answers.CollectAsync(session, uri, places));

        await session.CloseAsync(opened);
    }

    private static string NextPiece(Random random) => random.Next(4) switch
    {
        0 => "",
        1 => Pieces[random.Next(Pieces.Length)],
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => NextCharacter(random))),
    };

    private static string NextCharacter(Random random)
    {
        var at = Boundary(Alphabet, random.Next(Alphabet.Length));
        return char.IsHighSurrogate(Alphabet[at]) ? Alphabet.Substring(at, 2) : Alphabet.Substring(at, 1);
    }

    /// <summary>An editor can put its caret neither between the halves of a surrogate pair nor between CR and LF.</summary>
    private static int Boundary(string text, int offset) =>
        offset > 0 && offset < text.Length
        && (char.IsSurrogatePair(text[offset - 1], text[offset]) || (text[offset - 1] == '\r' && text[offset] == '\n'))
            ? offset - 1
            : offset;

    private static Place Wire(string text, int offset, bool utf8)
    {
        var place = Place.At(text, offset);
        return utf8 ? place with { Character = Encoding.UTF8.GetByteCount(text.AsSpan(offset - place.Character, place.Character)) } : place;
    }
}
