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
        var glossary = draft.Glossary.Items[0].TermPlace.In(draft.Tree).Start;
        for (var i = 0; i < draft.Glossary.Items.Count; i++)
        {
            if (used.Contains(i) || Find(draft.Tree, draft.Glossary.Items[i].Term, glossary) is not { } place)
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
    private static HashSet<int> VerbatimUses(AnalysisParts draft)
    {
        var used = new HashSet<int>();
        foreach (var use in draft.Glossary.Uses)
        {
            if (draft.Tree.GetText(use.Place.In(draft.Tree)).Length >= draft.Glossary.Items[use.Entry].Term.Trim('“', '”').Length)
                used.Add(use.Entry);
        }

        return used;
    }

    // Quotes around a term and the width of its punctuation are a matter of style, which other rules judge.
    private static string Folded(string text) => Syntax.Lexicon.Folding.Fold(text).Replace("“", string.Empty, StringComparison.Ordinal).Replace("”", string.Empty, StringComparison.Ordinal);

    /// <summary>Where the body writes <paramref name="term"/> in another way, or null.</summary>
    internal static TextSpan? Find(DraftTree tree, string term, int end)
    {
        var core = Core(term, out _);
        if (core.Length < MinCore)
            return null;
        foreach (var block in tree.Blocks)
        {
            if (block.Span.End > end)
                return null;
            if (!block.IsProse)
                continue;
            var text = block.GetReading();
            var reading = Core(text, out var places);
            var at = reading.IndexOf(core, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var (start, stop) = WithQuotes(text, places[at], places[at + core.Length - 1] + 1);
            return block.ToSource(start, stop - start);
        }

        return null;
    }

    // A quote that opens directly before the words, or closes behind them, has its partner among them.
    private static (int Start, int End) WithQuotes(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        if (start > 0 && text[start - 1] == '“' && words.Count('”') > words.Count('“'))
            start--;
        else if (end < text.Length && text[end] == '”' && words.Count('“') > words.Count('”'))
            end++;
        return (start, end);
    }

    // The characters that count, and where each stands: no punctuation, nothing in brackets.
    private static string Core(string text, out List<int> places)
    {
        places = new List<int>(text.Length);
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '（' ? 1 : 0;
            if (depth == 0 && (char.IsLetterOrDigit(text[i]) || text[i] is '+' or '%'))
                places.Add(i);
            depth -= text[i] == '）' && depth > 0 ? 1 : 0;
        }

        return string.Concat(places.Select(place => text[place]));
    }
}
