using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Rules;

/// <summary>Notes traditional characters in a paragraph that is mainly simplified. HG0001 counts them. One or two stand in names (鹏昇, 中富玖號); a paragraph wholly in traditional characters is whole.</summary>
internal sealed class MixedScriptsObserver : IParagraphRule
{
    /// <summary>Fewer traditional characters in a paragraph are part of a name.</summary>
    private const int MinTraditional = 4;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => MixedScriptsRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        if (!paragraph.Block.IsProse)
            return;
        var text = paragraph.Block.Text;
        var count = 0;
        foreach (var c in text)
            count += IsTraditional(c) ? 1 : 0;
        if (count < MinTraditional || CountSimplified(text) <= 2 * count)
            return;
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsTraditional(text[start]))
                continue;
            var end = start + 1;
            while (end < text.Length && IsTraditional(text[end]))
                end++;
            var span = new TextSpan(start, end - start);
            var simplified = Folding.Fold(text[start..end].ToString());
            paragraph.ReportSource(MixedScriptsRule.Rule, span, new("繁体字", "traditional characters"), new Fix(default, [new(span, simplified)], FixKind.Certain));
            start = end;
        }
    }

    private static bool IsTraditional(char c) => c is >= '\u4e00' and <= '\u9fff' && Folding.Fold(c) is >= '\u4e00' and <= '\u9fff' and var folded && folded != c;

    private static int CountSimplified(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += Simplified.Contains(c) ? 1 : 0;
        return count;
    }

    // Looked at only where a paragraph has traditional characters.
    private static class Simplified
    {
        private static readonly System.Buffers.SearchValues<char> Characters = Collect();

        public static bool Contains(char c) => Characters.Contains(c);

        // What some other character is folded to.
        private static System.Buffers.SearchValues<char> Collect()
        {
            var found = new HashSet<char>();
            for (var c = '\u4e00'; c <= '\u9fff'; c++)
            {
                if (IsTraditional(c))
                    found.Add(Folding.Fold(c));
            }

            return System.Buffers.SearchValues.Create([.. found]);
        }
    }
}
