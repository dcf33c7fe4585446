using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG3004: the body writes a term otherwise than its entry: with other punctuation, or without what stands in brackets.</summary>
internal sealed class TermWordingRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG3004", new("正文写法与词条不同", "A term is written differently in the body"), Severity.Warning);

    /// <summary>With fewer characters left a term is found by chance.</summary>
    private const int MinCore = 5;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Everything | RuleReads.Deferrable;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        if (draft.Glossary.Items.Count == 0 || draft.Glossary.Heading is null)
            yield break;
        var used = VerbatimUses(draft);
        var places = Find(draft.Tree, [.. draft.Glossary.Items.Select((item, i) => used[i] ? null : item.Term)], draft.Glossary.Items[0].TermPlace.In(draft.Tree).Start);
        for (var i = 0; i < draft.Glossary.Items.Count; i++)
        {
            if (places[i] is not { } place)
                continue;
            var term = draft.Glossary.Items[i].TermPlace.In(draft.Tree);
            var (written, entry) = (draft.Tree.GetText(place), draft.Tree.GetText(term));
            if (written == entry || Folded(written) == Folded(entry) || written.Contains("”“", StringComparison.Ordinal))
                continue;
            yield return new(
                Rule.Id,
                Rule.DefaultSeverity,
                place,
                new($"正文写作“{written}”，词条作“{entry}”。", $"The body writes “{written}”, the entry “{entry}”."),
                null,
                [new(term, new("词条", "the entry"))],
                [
                    new(new("正文改从词条", "Write it as in the entry"), [new(place, entry)], FixKind.Alternative),
                    new(new("词条改从正文", "Change the entry"), [new(term, written)], FixKind.Alternative),
                ]);
        }
    }

    // Entries that the body uses in full; a part of a term (a name in quotes inside it) does not say how the whole is written.
    private static bool[] VerbatimUses(AnalysisParts draft)
    {
        var used = new bool[draft.Glossary.Items.Count];
        foreach (var use in draft.Glossary.Uses)
            used[use.Entry] |= use.Place.Span.Length >= draft.Glossary.Items[use.Entry].Term.Trim('“', '”').Length;
        return used;
    }

    // Quotes around a term and the width of its punctuation are a matter of style, which other rules judge.
    private static string Folded(string text) => Syntax.Lexicon.Folding.Fold(text).Replace("“", string.Empty, StringComparison.Ordinal).Replace("”", string.Empty, StringComparison.Ordinal);

    /// <summary>Where the body, up to offset <paramref name="end"/>, writes each term in another way, or null; a term that is null is not looked for.</summary>
    internal static TextSpan?[] Find(DraftTree tree, ReadOnlySpan<string?> terms, int end)
    {
        var (places, cores, open) = (new TextSpan?[terms.Length], new string?[terms.Length], 0);
        for (var i = 0; i < terms.Length; i++)
        {
            cores[i] = terms[i] is { } term && Core(term, out _) is { Length: >= MinCore } core ? core : null;
            open += cores[i] is null ? 0 : 1;
        }

        var buffer = Array.Empty<char>();
        foreach (var block in tree.Blocks)
        {
            if (open == 0 || block.Span.End > end)
                break;
            if (!block.IsProse)
                continue;
            if (buffer.Length < block.ReadingLength)
                buffer = new char[block.ReadingLength * 2];
            block.CopyReading(buffer);
            open -= FindIn(block, buffer.AsSpan(0, block.ReadingLength), cores, places);
        }

        return places;
    }

    // How many of the terms the block has; they are looked for no further.
    private static int FindIn(BlockSyntax block, ReadOnlySpan<char> text, string?[] cores, TextSpan?[] places)
    {
        var found = 0;
        string? reading = null;
        List<int> at = [];
        for (var i = 0; i < cores.Length; i++)
        {
            // Few blocks have so much as the first, the middle and the last character of a term.
            if (cores[i] is not { } core || !text.Contains(core[0]) || !text.Contains(core[^1]) || !text.Contains(core[core.Length / 2]))
                continue;
            reading ??= Core(text, out at);
            if (reading.IndexOf(core, StringComparison.Ordinal) is not (>= 0 and var start))
                continue;
            var (from, to) = WithQuotes(text, at[start], at[start + core.Length - 1] + 1);
            (places[i], cores[i]) = (block.ToSource(from, to - from), null);
            found++;
        }

        return found;
    }

    // A quote that opens directly before the words, or closes behind them, has its partner among them.
    private static (int Start, int End) WithQuotes(ReadOnlySpan<char> text, int start, int end)
    {
        var words = text[start..end];
        if (start > 0 && text[start - 1] == '“' && words.Count('”') > words.Count('“'))
            start--;
        else if (end < text.Length && text[end] == '”' && words.Count('“') > words.Count('”'))
            end++;
        return (start, end);
    }

    // The characters that count, and where each stands: no punctuation, nothing in brackets.
    private static string Core(ReadOnlySpan<char> text, out List<int> places)
    {
        places = new List<int>(text.Length);
        var core = new System.Text.StringBuilder(text.Length);
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '（' ? 1 : 0;
            if (depth == 0 && (char.IsLetterOrDigit(text[i]) || text[i] is '+' or '%'))
            {
                places.Add(i);
                core.Append(text[i]);
            }

            depth -= text[i] == '）' && depth > 0 ? 1 : 0;
        }

        return core.ToString();
    }
}
