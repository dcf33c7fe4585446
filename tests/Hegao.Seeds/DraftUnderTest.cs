namespace Hegao.Seeds;

/// <summary>A draft that is right as far as the program can tell, with the places where a sentence can be added.</summary>
internal sealed class DraftUnderTest
{
    private readonly HashSet<string> known;

    public DraftUnderTest(string text, DraftFormat format)
    {
        (Text, Format) = (text, format);
        Analysis = DraftAnalysis.Create(DraftTree.Parse(text, format));
        known = [.. Analysis.Findings.Select(KeyOf)];
        Paragraphs = [.. Analysis.Tree.Blocks.Where(static block => block.IsProse && block.Text.Length > 60).Select(static block => (block, End: block.Text.TrimEnd().Length)).Where(static pair => pair.block.Text[pair.End - 1] == '。').Select(static pair => (pair.block.Span.Start, pair.block.Span.Start + pair.End))];
    }

    public string Text { get; }

    public DraftFormat Format { get; }

    public DraftAnalysis Analysis { get; }

    /// <summary>Paragraphs of prose that end in a full stop.</summary>
    public IReadOnlyList<(int Start, int End)> Paragraphs { get; }

    /// <summary>The end of the paragraph that holds <paramref name="offset"/>, or null.</summary>
    public int? ParagraphEnd(int offset)
    {
        foreach (var (start, end) in Paragraphs)
        {
            if (offset >= start && offset < end)
                return end;
        }

        return null;
    }

    /// <summary>What an edit makes the program say that it did not say before.</summary>
    public IReadOnlyList<Finding> NewFindings(TextChange change)
    {
        var tree = DraftTree.Parse(string.Concat(Text.AsSpan(0, change.Span.Start), change.NewText, Text.AsSpan(change.Span.End)), Format);
        return [.. DraftAnalysis.Create(tree).Findings.Where(finding => finding.Severity >= Severity.Warning && !known.Contains(KeyOf(finding)))];
    }

    private static string KeyOf(Finding finding) => finding.Rule + finding.Message.Chinese;
}
