using Hegao.Analysis;
using Hegao.LanguageServer.Features;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;
using Hegao.Workspace;
using Xunit.Abstractions;

namespace Hegao.LanguageServer.Tests.Features;

/// <summary>What the server would have done while real reports were typed, held against what their writers did. Every second report, for time; skips with a printed reason where none are at hand.</summary>
public sealed class CorpusTypingTests(ITestOutputHelper output)
{
    [Fact]
    public void Enter_puts_down_the_number_that_the_writer_put_there()
    {
        var (right, ended, wrong, silent) = (0, 0, 0, 0);
        foreach (var (name, text) in Reports())
        {
            var lines = text.Split('\n');
            var typed = 0;
            for (var i = 0; i + 1 < lines.Length; i++)
            {
                typed += lines[i].Length + 1;
                var written = i > 0 && lines[i].Trim().Length == 0 ? lines[i - 1].Trim() : lines[i].Trim();
                if (written.Length == 0 || !"。！？；”）".Contains(written[^1], StringComparison.Ordinal))
                    continue;
                var analysis = DraftAnalysis.Create(DraftTree.Parse(text[..typed], FormatOf(name)));
                var next = lines[i + 1].Trim();
                if (ListContinuation.AfterLineBreak(analysis, typed) is not { NewText: { Length: > 0 } proposed })
                {
                    silent += next.StartsWith('（') ? 1 : 0;
                    continue;
                }

                if (next.StartsWith(proposed.Trim(), StringComparison.Ordinal))
                    right++;
                else if (lines.Skip(i + 1).FirstOrDefault(line => StartsSection(line, proposed)) is { } later && later.TrimStart().StartsWith(proposed.Trim(), StringComparison.Ordinal))
                {
                    wrong++;
                    output.WriteLine($"{name}:{i + 2}: {proposed.Trim()} | {(next.Length > 12 ? next[..12] : next)}");
                }
                else
                {
                    ended++;
                }
            }
        }

        output.WriteLine($"right {right}, at the end of a list {ended}, before the list went on {wrong}, silent before a bracketed number {silent}");
        Assert.True(wrong * 20 <= right, $"right {right}, wrong {wrong}");
    }

    // The proposed marker, or one of a level above, whichever comes first.
    private static bool StartsSection(string line, string proposed)
    {
        var text = line.TrimStart();
        return text.StartsWith(proposed.Trim(), StringComparison.Ordinal) || (proposed.TrimStart()[0] is not ('（' or '(') && text.Length > 0 && text[0] is '（' or '(') || (text.Length > 2 && text[1..3].Contains('、', StringComparison.Ordinal) && "一二三四五六七八九十".Contains(text[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Formatting_leaves_every_word_number_and_marker_as_it_is()
    {
        var changed = 0;
        foreach (var (name, text) in Reports())
        {
            var tree = DraftTree.Parse(text, FormatOf(name));
            var edits = DraftFormatting.Edits(DraftAnalysis.Create(tree), null, CancellationToken.None);
            changed += edits.Length;
            var formatted = text;
            foreach (var edit in edits.Reverse())
                formatted = string.Concat(formatted.AsSpan(0, edit.Span.Start), edit.NewText, formatted.AsSpan(edit.Span.End));
            Assert.Equal(Words(text), Words(formatted));
        }

        output.WriteLine($"edits {changed}");
    }

    [Fact]
    public async Task A_list_that_comes_up_in_running_text_mostly_holds_what_is_typed_next()
    {
        var random = new Random(7);
        var (asked, offered, right) = (0, 0, 0);
        foreach (var (name, text) in Reports())
        {
            for (var i = 0; i < 20; i++)
            {
                var at = random.Next(text.Length / 4, text.Length);
                if (text[at - 1] < '\u4e00')
                    continue;
                asked++;
                var document = OpenDocument.Open("file:///a", 1, text[..at], FormatOf(name));
                var snapshot = ServerSnapshot.Empty with { Documents = OpenDocuments.None.With(document) };
                var list = await new CompletionHandler().HandleAsync(new(new("file:///a"), snapshot.Positions(document).ToPosition(at)), snapshot, CancellationToken.None);
                if (list is null)
                    continue;
                offered++;
                output.WriteLine($"{text[Math.Max(0, at - 10)..at]}‸{text[at..Math.Min(text.Length, at + 6)]} | {string.Join(' ', list.Items.Take(4).Select(static item => item.TextEdit.NewText))}".ReplaceLineEndings("⏎"));
                right += list.Items.Any(item => text.AsSpan(at).StartsWith(item.TextEdit.NewText.AsSpan()[(item.TextEdit.Range.End.Character - item.TextEdit.Range.Start.Character)..], StringComparison.Ordinal)) ? 1 : 0;
            }
        }

        output.WriteLine($"asked {asked}, offered {offered}, right {right}");
        Assert.True(offered * 30 <= asked, $"asked {asked}, offered {offered}");
    }

    private static DraftFormat FormatOf(string name) => DraftFile.FormatOf(name);

    private static string Words(string text) => string.Concat(text.Where(static c => char.IsLetterOrDigit(c) || char.IsSymbol(c)));

    private IEnumerable<(string Name, string Text)> Reports()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "..", "shared", "corpus");
            if (!Directory.Exists(corpus) || !File.Exists(Path.Combine(folder.FullName, "Lsp.sln")))
                continue;
            return Directory.EnumerateFiles(corpus, "*.*", SearchOption.AllDirectories)
                .Where(static path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Where(static (_, index) => index % 2 == 0)
                .Select(static path => (Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n")));
        }

        output.WriteLine("skipped: ../shared/corpus is absent, so no real report can be read");
        return [];
    }
}
