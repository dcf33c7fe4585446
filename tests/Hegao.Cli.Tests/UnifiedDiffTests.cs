using System.Collections.Immutable;
using System.Diagnostics;
using Hegao.Cli.Tests.Running;
using Hegao.Output;
using Hegao.Syntax;

namespace Hegao.Cli.Tests;

/// <summary>Diffs as the program of that name writes them: whatever the edits, <c>git apply</c> makes the new text of the old one.</summary>
public sealed class UnifiedDiffTests
{
    [Fact]
    public void Git_applies_what_is_written()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(11);
        for (var round = 0; round < 40; round++)
        {
            var before = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => "甲乙丙"[..random.Next(0, 4)] + "\n"))[..^random.Next(2)];
            var edits = Edits(before, random);
            var after = Apply(before, edits);
            if (before == after || before == "")
                continue;
            var path = folder.Write("draft.txt", before);
            var diff = folder.Write("draft.diff", UnifiedDiff.Write("draft.txt", before, edits));

            using var git = Process.Start(new ProcessStartInfo("git", ["apply", "-p0", "--unidiff-zero", "--whitespace=nowarn", diff]) { WorkingDirectory = folder.Path });
            git?.WaitForExit();

            Assert.True(git?.ExitCode == 0, File.ReadAllText(diff));
            Assert.Equal(after, File.Exists(path) ? File.ReadAllText(path) : "");
        }
    }

    [Fact]
    public void Changes_far_apart_are_hunks_of_their_own()
    {
        var text = string.Concat(Enumerable.Range(1, 20).Select(line => $"{line}\n"));

        var diff = UnifiedDiff.Write("a", text, [new(new(0, 1), "一"), new(new(text.Length - 3, 2), "末")]);

        Assert.Equal("--- a\n+++ a\n@@ -1,4 +1,4 @@\n-1\n+一\n 2\n 3\n 4\n@@ -17,4 +17,4 @@\n 17\n 18\n 19\n-20\n+末\n", diff);
    }

    private static ImmutableArray<TextChange> Edits(string text, Random random)
    {
        var edits = ImmutableArray.CreateBuilder<TextChange>();
        for (var at = random.Next(10); at <= text.Length; at += random.Next(1, 25))
        {
            var length = Math.Min(random.Next(4), text.Length - at);
            edits.Add(new(new(at, length), random.Next(4) switch { 0 => "", 1 => "\n", 2 => "新\n行", _ => "改" }));
            at += length;
        }

        return edits.ToImmutable();
    }

    private static string Apply(string text, ImmutableArray<TextChange> edits)
    {
        foreach (var edit in edits.Reverse())
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        return text;
    }
}
