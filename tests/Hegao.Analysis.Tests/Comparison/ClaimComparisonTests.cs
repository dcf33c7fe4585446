using Hegao.Analysis.Comparison;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Comparison;

/// <summary>What changed between two versions of a draft.</summary>
public sealed class ClaimComparisonTests
{
    private const string Draft = """
        溪口县政府工作报告

        一、2024年工作回顾

        （一）产业稳中有进。茶园面积达到4.1万亩，新增茶企12家。

        （二）财政运行平稳。一般公共预算收入15.28亿元，增长6.3%。

        二、2025年工作安排

        （一）扩大投资。实施重点项目60个，完成投资45亿元。
        """;

    [Fact]
    public void A_draft_does_not_differ_from_itself() => Assert.Empty(Compare(Draft, Draft));

    [Fact]
    public void Every_number_that_is_changed_alone_gives_one_change()
    {
        var claims = Analyse(Draft).Claims;
        Assert.True(claims.Length >= 6);
        foreach (var claim in claims)
        {
            var digit = claim.NumberSpan.End - 1;
            var other = Draft[digit] == '9' ? '8' : (char)(Draft[digit] + 1);
            var changed = $"{Draft[..digit]}{other}{Draft[(digit + 1)..]}";
            var change = Assert.Single(Compare(Draft, changed));
            Assert.Equal(ClaimChangeKind.Changed, change.Kind);
            Assert.Equal(claim, change.Before);
        }
    }

    [Fact]
    public void A_sentence_put_in_or_taken_out_adds_or_removes_its_numbers()
    {
        var longer = Draft.Replace("新增茶企12家。", "新增茶企12家。建成冷库7座。", StringComparison.Ordinal);
        Assert.Equal(["Added  -> 7座"], Compare(Draft, longer).Select(change => Say(change, Draft, longer)));
        Assert.Equal(["Removed 7座 -> "], Compare(longer, Draft).Select(change => Say(change, longer, Draft)));
    }

    [Fact]
    public void A_claim_in_another_section_is_moved()
    {
        var moved = Draft.Replace("，新增茶企12家", string.Empty, StringComparison.Ordinal).Replace("增长6.3%。", "增长6.3%。新增茶企12家。", StringComparison.Ordinal);
        Assert.Equal(["Moved 12家 -> 12家"], Compare(Draft, moved).Select(change => Say(change, Draft, moved)));
    }

    [Theory]
    [InlineData("财政运行平稳", "财政运行总体平稳")]
    [InlineData("（二）财政", "（三）财政")]
    public void A_heading_that_is_mended_moves_nothing(string from, string to) => Assert.Empty(Compare(Draft, Draft.Replace(from, to, StringComparison.Ordinal)));

    private static string Say(ClaimChange change, string before, string after) =>
        $"{change.Kind} {Text(change.Before, before)} -> {Text(change.After, after)}";

    private static string? Text(Claim? claim, string draft) => claim is null ? null : draft[claim.Span.Start..claim.Span.End];

    private static System.Collections.Immutable.ImmutableArray<ClaimChange> Compare(string before, string after) => ClaimComparison.Compare(Analyse(before), Analyse(after));

    private static DraftAnalysis Analyse(string text) => DraftAnalysis.Create(DraftTree.Parse(text, DraftFormat.PlainText));
}
