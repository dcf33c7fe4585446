using System.Text;
using Hegao.Syntax.Tests.Baselines;

namespace Hegao.Syntax.Tests;

/// <summary>
/// How many tokens, nodes and blocks of each kind a sample draft has, so that a tree that lumps everything into one token can't pass.
/// </summary>
public class TokenCensusTests
{
    [Theory]
    [MemberData(nameof(Samples))]
    public void The_census_is_as_it_was(string sample)
    {
        var tree = SampleDrafts.Read(sample);
        var text = new StringBuilder();
        text.Append($"{sample}: {tree.Length} code units, {tree.LineCount} lines, {tree.BlockCount} blocks\n");
        Count(text, "blocks", tree.Blocks.Select(b => b.Kind.ToString()));
        Count(text, "tokens", tree.Blocks.SelectMany(b => b.Tokens).Select(t => t.Kind.ToString()));
        Count(text, "nodes", tree.Blocks.SelectMany(b => b.Nodes).Select(n => n.Kind.ToString()));
        Count(text, "heading candidates", tree.Blocks.SelectMany(b => Enumerable.Range(0, b.AnchorCount).Select(b.GetAnchor)).Select(a => a.Kind.ToString()));
        Count(text, "markers", tree.Blocks.SelectMany(b => Enumerable.Range(0, b.AnchorCount).Select(b.GetAnchor)).Select(a => $"{a.Marker.Scheme} {a.Marker.Form}"));
        Baseline.Check(Path.GetFileName(sample) + ".census", text.ToString());
    }

    public static TheoryData<string> Samples() => [.. SampleDrafts.Right.Select(name => Path.Combine("right", name)), "damaged/converted.txt", "damaged/hard-wrapped.txt"];

    private static void Count(StringBuilder text, string what, IEnumerable<string> kinds)
    {
        text.Append('\n').Append(what).Append('\n');
        foreach (var group in kinds.GroupBy(k => k).OrderBy(g => g.Key, StringComparer.Ordinal))
            text.Append($"{group.Count(),7} {group.Key}\n");
    }
}
