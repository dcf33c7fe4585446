using Hegao.Seeds;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>
/// One slip in many words, as persons plant them: other verbs, orders and punctuation. Each line of tests/Samples/phrasings holds a right sentence and the
/// nearest wrong one; the right one must stay silent.
/// </summary>
public sealed class PhrasingTests
{
    public static TheoryData<string> Tables =>
        [.. Directory.EnumerateFiles(Path.Combine(SlipSampleTests.Samples, "phrasings"), "*.tsv").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_wrong_sentence_is_found_in_all_its_wordings_and_the_right_one_is_not(string table)
    {
        var file = Path.Combine(SlipSampleTests.Samples, "phrasings", table + ".tsv");
        Assert.NotEmpty(Phrasings.Read(file));
        Assert.Empty(Phrasings.Misses(file));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Any_single_fix_of_a_wrong_sentence_removes_its_finding_and_adds_none(string table)
    {
        foreach (var (_, wrong, _) in Phrasings.Read(Path.Combine(SlipSampleTests.Samples, "phrasings", table + ".tsv")))
        {
            var before = DraftAnalysis.Create(Phrasings.Tree(wrong));
            foreach (var (finding, fix) in before.Findings.SelectMany(static finding => finding.Fixes.Select(fix => (finding, fix))))
            {
                var after = DraftAnalysis.Create(DraftTree.Parse(RuleDraft.Apply(before.Tree.GetText(), fix), before.Tree.Format)).Findings;
                Assert.True(after.Length < before.Findings.Length, $"{finding.Rule} “{fix.Title.Chinese}” of “{wrong}” left {string.Join("; ", after.Select(static other => $"{other.Rule} {other.Message.Chinese}"))}");
            }
        }
    }
}
