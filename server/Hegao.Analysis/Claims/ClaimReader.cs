using Hegao.Analysis.Tables;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>Reads every number of a block: what it is, and, where it states something, what (context-free).</summary>
internal static class ClaimReader
{
    // No amount in Chinese numerals or words is without one of these: 百亿元, 两千万吨, 两个百分点, 翻番.
    private static readonly System.Buffers.SearchValues<char> NumberWords = System.Buffers.SearchValues.Create("万亿百千翻倍");

    /// <summary>The numbers of a block in reading order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="vocabulary">The words in which it is read.</param>
    public static IReadOnlyList<NumberFact> Read(BlockSyntax block, string reading, Vocabulary vocabulary)
    {
        if (block.Kind == BlockKind.TableRow)
            return TableRowReader.Read(block);
        var text = block.IsProse ? reading : block.Kind == BlockKind.Chrome ? block.Text.ToString() : string.Empty;
        if (block.Kind == BlockKind.Chrome)
            return ReadChrome(text);
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAny(NumberWords))
            return [];
        var facts = new List<NumberFact>();
        AddMarkers(block, text, facts);
        var items = AmountCollector.Collect(block, text, vocabulary.Units);
        var isQuoted = Quoted(block);
        var next = 0;
        string? owner = null;
        foreach (var sentence in block.Sentences)
        {
            // What a sentence without numbers says is carried to no other one, its owner excepted.
            if (next == items.Count || items[next].Amount.NumberStart >= sentence.Node.ReadingEnd)
            {
                owner = SentenceReader.GoesOnWithOwner(text, sentence.Node.ReadingStart) ? owner : null;
                continue;
            }

            var reader = new SentenceReader(text, facts, sentence.Node.ReadingStart, owner, vocabulary);
            foreach (var clause in sentence.Clauses)
            {
                var (start, end) = (clause.Node.ReadingStart, clause.Node.ReadingEnd);
                var first = next;
                while (next < items.Count && items[next].Amount.NumberStart < end)
                    next++;
                reader.ReadClause(start, end, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items)[first..next], isQuoted);
            }

            owner = reader.Owner;
        }

        AddLatinDigits(block, text, facts);
        if (!IsSorted(facts))
            facts.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return facts;
    }

    private static bool IsSorted(List<NumberFact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            if (facts[i].Start < facts[i - 1].Start)
                return false;
        }

        return true;
    }

    // Whether an offset lies inside quotes.
    private static Func<int, bool> Quoted(BlockSyntax block)
    {
        List<(int Start, int End)>? quotes = null;
        foreach (var node in block.Nodes)
        {
            if (node.Kind == NodeKind.QuotedTerm)
                (quotes ??= []).Add((node.ReadingStart, node.ReadingEnd));
        }

        return quotes is null ? static _ => false : at => quotes.Exists(quote => at > quote.Start && at < quote.End);
    }

    private static void AddMarkers(BlockSyntax block, string text, List<NumberFact> facts)
    {
        for (var i = 0; i < block.TokenCount; i++)
        {
            var token = block.GetToken(i);
            if (token.Kind == TokenKind.Marker)
                AddDigits(text, token.Start, token.End, NumberKind.Ordinal, new("序号", "a marker"), facts);
        }
    }

    // S309, PM2.5: the digits are inside a token of letters.
    private static void AddLatinDigits(BlockSyntax block, string text, List<NumberFact> facts)
    {
        for (var i = 0; i < block.TokenCount; i++)
        {
            var token = block.GetToken(i);
            if (token.Kind == TokenKind.Latin)
                AddDigits(text, token.Start, token.End, NumberKind.Label, new("字母和数字组成的名称", "a name of letters and digits"), facts);
        }
    }

    private static List<NumberFact> ReadChrome(string text)
    {
        var facts = new List<NumberFact>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = DigitsEnd(text, at, text.Length);
            var sign = end < text.Length ? text[end] : '\0';
            var before = at > 0 ? text[at - 1] : '\0';
            var isDate = sign is '-' or ':' or '年' or '月' or '日' or '/' && end - at is 2 or 4 || (before is '-' or ':' or '/' && end - at == 2);
            facts.Add(new(at, end - at, isDate ? NumberKind.Date : NumberKind.Label, new("版面信息", "page chrome"), null));
            at = end;
        }

        return facts;
    }

    private static void AddDigits(string text, int start, int end, NumberKind kind, LocalizedText why, List<NumberFact> facts)
    {
        for (var at = start; at < end;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }

            var stop = DigitsEnd(text, at, end);
            facts.Add(new(at, stop - at, kind, why, null));
            at = stop;
        }
    }

    private static int DigitsEnd(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at]))
            at++;
        if (at + 1 < end && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < end && char.IsAsciiDigit(text[at]))
                at++;
        }

        return at;
    }
}
