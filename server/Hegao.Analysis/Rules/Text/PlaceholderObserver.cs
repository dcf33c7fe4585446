namespace Hegao.Analysis.Rules;

/// <summary>Notes placeholders that nobody filled in: XX家, ××万元, 待补, 〔〕. HG0003 counts them.</summary>
internal sealed class PlaceholderObserver : IParagraphRule
{
    private static readonly string[] Words = ["XX", "xx", "××", "待补", "待填", "待核实", "待定数", "〔〕", "【】"];

    private static readonly System.Buffers.SearchValues<char> Starts = System.Buffers.SearchValues.Create("Xx×待〔【");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => PlaceholderRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        if (!paragraph.Block.IsProse)
            return;
        var text = paragraph.Reading;
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(Starts);
            if (next < 0)
                return;
            at += next;
            if (!OpensWord(text.AsSpan(at)))
            {
                at++;
                continue;
            }

            var end = at + 2;
            while (end < text.Length && text[end] == text[at])
                end++;

            // XXL, SXX: letters on either side make it a name.
            var isName = char.IsAsciiLetter(text[at]) && ((at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end])));
            if (!isName)
                paragraph.Report(PlaceholderRule.Rule, at, end - at, new("占位符", "a placeholder"));
            at = end;
        }
    }

    private static bool OpensWord(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word))
                return true;
        }

        return false;
    }
}
