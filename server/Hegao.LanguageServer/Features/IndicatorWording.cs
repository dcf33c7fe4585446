using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.LanguageServer.Features;

/// <summary>Finds where the draft words the indicator of a claim.</summary>
internal static class IndicatorWording
{
    /// <summary>The words in the claim's own sentence: before its number, or behind it where it counts them (新建5个农贸市场); null where they do not stand in one piece.</summary>
    public static TextSpan? Find(DraftTree tree, Claim claim)
    {
        var block = tree.FindBlock(claim.NumberSpan.Start);
        if (!block.IsProse || claim.Indicator.Length == 0)
            return null;
        var reading = block.GetReading();
        var name = string.Create(claim.Indicator.Length, claim.Indicator, static (target, source) => Folding.Fold(source, target));
        var (start, end) = (block.ToReading(claim.NumberSpan.Start), block.ToReading(claim.Span.End));
        var sentence = start == 0 ? 0 : reading.LastIndexOf('。', start - 1) + 1;
        var at = reading.AsSpan(sentence, start - sentence).LastIndexOf(name);
        if (at >= 0)
            return block.ToSource(sentence + at, name.Length);
        var behind = reading.AsSpan(Math.Min(end, reading.Length));
        var clause = behind.IndexOfAny('，', '。', '；');
        at = (clause < 0 ? behind : behind[..clause]).IndexOf(name);
        return at >= 0 ? block.ToSource(end + at, name.Length) : null;
    }
}
