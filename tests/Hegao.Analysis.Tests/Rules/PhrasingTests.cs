using Hegao.Seeds;

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
}
