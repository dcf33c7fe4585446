using Hegao.Syntax;
using Hegao.Syntax.Markers;

namespace Hegao.Analysis.Rules;

/// <summary>Looks for a marker that a numbering misses at places where no section can begin: inside a paragraph, behind a space, behind damage.</summary>
internal static class MissingMarker
{
    /// <summary>Where the number <paramref name="number"/> stands between two markers of one series, or null.</summary>
    public static TextSpan? Find(DraftTree tree, MarkerFact before, MarkerFact after, int number)
    {
        var forms = Forms(after.Marker.Scheme, number);
        var (first, last) = (tree.FindBlock(before.Span.Start).Index, tree.FindBlock(after.Span.Start).Index);
        for (var i = first; i <= last; i++)
        {
            var block = tree.GetBlock(i);
            if (!block.IsProse)
                continue;
            var reading = block.GetReading();
            foreach (var form in forms)
            {
                for (var at = reading.IndexOf(form, StringComparison.Ordinal); at >= 0; at = reading.IndexOf(form, at + 1, StringComparison.Ordinal))
                {
                    var span = block.ToSource(at, form.Length);
                    if (span.Start >= before.Span.End && span.End <= after.Span.Start && IsFree(block, reading, at))
                        return span;
                }
            }
        }

        return null;
    }

    // The folded forms: readings have full-width brackets and commas. 二要 and 其二 go on with 一是 too.
    private static string[] Forms(MarkerScheme scheme, int number)
    {
        var han = HanNumerals.Write(number);
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return scheme switch
        {
            MarkerScheme.HanComma => [$"{han}、", $"{han}，", $"{han}．", $"{han}."],
            MarkerScheme.HanParenthesis => [$"（{han}）", $"（{han}", $"{han}）"],
            MarkerScheme.ArabicDot => [$"{digits}.", $"{digits}．", $"{digits}、"],
            MarkerScheme.ArabicParenthesis => [$"（{digits}）", $"{digits}）"],
            MarkerScheme.Ordinal => [$"第{han}", $"其{han}"],
            MarkerScheme.HanIs => [$"{han}是", $"{han}要", $"{han}、", $"其{han}", $"第{han}"],
            MarkerScheme.Chapter => [$"第{han}"],
            _ => [],
        };
    }

    // 十二、 holds 二、, and 第二、三产业 holds 三、: a marker follows the end of a clause, damage, or what the reading leaves out (a line break, &nbsp;).
    private static bool IsFree(BlockSyntax block, string reading, int at) =>
        at == 0 || reading[at - 1] is '。' or '；' or '：' or '，' or '！' or '？' or '?' or '”' or '）' or ' ' || block.ToSource(at) != block.ToSource(at - 1) + 1;
}
