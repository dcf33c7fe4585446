using Hegao.Analysis.Tables;
using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>Reads every number of a block: what it is, and, where it states something, what (context-free).</summary>
internal static class ClaimReader
{
    // No amount in Chinese numerals or words is without one of these: 百亿元, 两千万吨, 两个百分点, 翻番.
    private static readonly System.Buffers.SearchValues<char> NumberWords = System.Buffers.SearchValues.Create("万亿百千翻倍");

    /// <summary>The numbers of <paramref name="block"/> in reading order.</summary>
    public static List<NumberFact> Read(BlockSyntax block, Vocabulary vocabulary)
    {
        if (block.Kind == BlockKind.TableRow)
            return TableRowReader.Read(block);
        var facts = new List<NumberFact>();
        var text = block.IsProse ? block.GetReading() : block.Kind == BlockKind.Chrome ? block.Text.ToString() : string.Empty;
        if (block.Kind == BlockKind.Chrome)
        {
            ReadChrome(text, facts);
            return facts;
        }

        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAny(NumberWords))
            return facts;
        AddMarkers(block, text, facts);
        var items = AmountCollector.Collect(block, text, vocabulary.Units);
        var quotes = block.Nodes.Where(static node => node.Kind == NodeKind.QuotedTerm).Select(static node => (node.ReadingStart, node.ReadingEnd)).ToList();
        var next = 0;
        string? owner = null;
        foreach (var sentence in block.Sentences)
        {
            var reader = new SentenceReader(text, facts, sentence.Node.ReadingStart, owner, vocabulary);
            foreach (var clause in sentence.Clauses)
            {
                var (start, end) = (clause.Node.ReadingStart, clause.Node.ReadingEnd);
                var first = next;
                while (next < items.Count && items[next].Amount.NumberStart < end)
                    next++;
                reader.ReadClause(start, end, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items)[first..next], at => quotes.Exists(quote => at > quote.ReadingStart && at < quote.ReadingEnd));
            }

            owner = reader.Owner;
        }

        AddLatinDigits(block, text, facts);
        facts.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return facts;
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

    private static void ReadChrome(string text, List<NumberFact> facts)
    {
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
