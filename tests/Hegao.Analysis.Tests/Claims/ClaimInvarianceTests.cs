using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Claims;

/// <summary>Claims do not depend on how the text is set: emphasis, full-width digits, line ends, traditional characters.</summary>
public sealed class ClaimInvarianceTests
{
    private const string Draft = "溪口县政府工作报告\n\n一、2024年工作回顾\n\n一般公共预算收入15.28亿元，增长6.3%。新增规上工业企业12家、高新技术企业9家。\n\n城乡居民人均可支配收入分别增长4.6%和6.5%。\n";

    [Fact]
    public void Emphasis_changes_nothing() => Assert.Equal(
        Of(Draft, DraftFormat.Markdown),
        Of(Draft.Replace("15.28亿元", "**15.28亿元**", StringComparison.Ordinal).Replace("高新技术企业", "*高新技术企业*", StringComparison.Ordinal).Replace("4.6%", "[4.6%](#a)", StringComparison.Ordinal), DraftFormat.Markdown));

    [Fact]
    public void Line_ends_change_nothing() => Assert.Equal(Of(Draft, DraftFormat.PlainText), Of(Draft.ReplaceLineEndings("\r\n"), DraftFormat.PlainText));

    [Fact]
    public void Full_width_digits_and_signs_change_nothing() => Assert.Equal(
        Of(Draft, DraftFormat.PlainText), Of(string.Concat(Draft.Select(static c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c == '%' ? '％' : c)), DraftFormat.PlainText));

    [Fact]
    public void Traditional_characters_change_no_key() => Assert.Equal(
        Of(Draft, DraftFormat.PlainText), Of(Draft.Replace("预", "預", StringComparison.Ordinal).Replace("亿", "億", StringComparison.Ordinal).Replace("长", "長", StringComparison.Ordinal).Replace("业", "業", StringComparison.Ordinal), DraftFormat.PlainText));

    private static string[] Of(string draft, DraftFormat format) =>
        [.. DraftAnalysis.Create(DraftTree.Parse(draft, format)).Claims.Select(static claim => $"{claim.Key} {claim.Value} {claim.BaseUnit} {claim.Facet} {claim.Direction} {claim.Status} {claim.Period}")];
}
