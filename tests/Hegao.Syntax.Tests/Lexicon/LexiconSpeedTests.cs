using System.Diagnostics;
using Hegao.Syntax.Lexicon;
using Xunit;
using Xunit.Abstractions;

namespace Hegao.Syntax.Tests.Lexicon;

public sealed class LexiconSpeedTests(ITestOutputHelper output)
{
    private const string Draft = "全年一般公共预算收入完成十点六亿元，同比增长百分之三，城镇居民人均可支配收入稳步提高，新增规上工业企业多家，改造老旧小区若干。";

    /// <summary>Prints what one look-up costs. The bound is what an unoptimised build needs: it only catches a change of the complexity.</summary>
    [Fact]
    public void Look_ups_cost_nanoseconds()
    {
        var text = string.Concat(Enumerable.Repeat(Draft, 300));
        var folded = new char[text.Length];
        Report("fold a character", text, t => { Folding.Fold(t, folded); return folded[^1]; });
        Report("class of a character", text, static t => { var n = 0; foreach (var c in t) n += (int)CharClasses.Of(c); return n; });
        Report("unit at every character", text, static t => { var n = 0; for (var i = 0; i < t.Length; i++) n += Units.TryMatch(t.AsSpan(i), out var l, out _) ? l : 0; return n; });
        var rejected = string.Concat(text.Where(c => !Units.TryMatch(c.ToString(), out _, out _)));
        Report("unit rejected", rejected, static t => { var n = 0; for (var i = 0; i < t.Length; i++) n += Units.TryMatch(t.AsSpan(i), out var l, out _) ? l : 0; return n; });
        var trie = WordTrie.Build([("一般公共预算收入", 0), ("城镇居民人均可支配收入", 1), ("老旧小区", 2)]);
        Report("scan for words", text, t => { var n = 0; foreach (var o in trie.Occurrences(t)) n += o.Value; return n; });
    }

    private void Report(string what, string text, Func<string, int> run)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 300; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run(text);
            best = Stopwatch.GetElapsedTime(start) is var t && t < best ? t : best;
        }
        var nanoseconds = best.TotalNanoseconds / text.Length;
        output.WriteLine($"{what}: {nanoseconds:F2} ns");
        Assert.True(nanoseconds < 2000, $"{what}: {nanoseconds} ns a character");
    }
}
