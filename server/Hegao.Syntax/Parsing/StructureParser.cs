using Hegao.Syntax.Lexing;

namespace Hegao.Syntax.Parsing;

/// <summary>Groups a block's tokens into sentences, clauses, and the quantities, dates, ranges and quoted terms inside them.</summary>
internal ref struct StructureParser
{
    /// <summary>A quotation longer than this is read as running text: its clauses count.</summary>
    private const int MaxQuotedTokens = 40;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<GreenToken> tokens;
    private readonly ref PooledBuffer<GreenSpan> nodes;
    private int position;

    private StructureParser(ReadOnlySpan<char> text, ReadOnlySpan<GreenToken> tokens, ref PooledBuffer<GreenSpan> nodes)
    {
        this.text = text;
        this.tokens = tokens;
        this.nodes = ref nodes;
    }

    /// <summary>Adds the nodes of <paramref name="tokens"/> in preorder.</summary>
    public static void Parse(ReadOnlySpan<char> text, ReadOnlySpan<GreenToken> tokens, ref PooledBuffer<GreenSpan> nodes)
    {
        var parser = new StructureParser(text, tokens, ref nodes);
        while (parser.position < tokens.Length)
            parser.ParseSentence();
    }

    private void ParseSentence()
    {
        var node = Open(NodeKind.Sentence);
        while (position < tokens.Length && !ParseClause())
        {
        }

        Close(node);
    }

    // Returns true where the clause ends its sentence.
    private bool ParseClause()
    {
        var node = Open(NodeKind.Clause);
        var ends = false;
        var done = false;
        while (position < tokens.Length && !done)
        {
            switch (tokens[position].Kind)
            {
                case TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon:
                    position++;
                    done = true;
                    break;
                case TokenKind.Stop:
                    ReadStops();
                    ends = done = true;
                    break;
                case TokenKind.OpenQuote when QuotedLength() is > 0 and var length:
                    ParseQuoted(length);
                    break;
                default:
                    ParseElement();
                    break;
            }
        }

        Close(node);
        return ends;
    }

    // 。” and ？！ end one sentence.
    private void ReadStops()
    {
        while (position < tokens.Length && tokens[position].Kind is TokenKind.Stop or TokenKind.CloseQuote or TokenKind.CloseBracket or TokenKind.CloseTitle)
            position++;
    }

    private readonly int QuotedLength()
    {
        var depth = 0;
        for (var i = position; i < tokens.Length && i - position < MaxQuotedTokens; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.OpenQuote:
                    depth++;
                    break;
                case TokenKind.CloseQuote when --depth == 0:
                    return i - position + 1;
                case TokenKind.Stop:
                    return 0;
            }
        }

        return 0;
    }

    private void ParseQuoted(int length)
    {
        var node = Open(NodeKind.QuotedTerm);
        var end = position + length;
        while (position < end)
            ParseElement();
        Close(node);
    }

    private void ParseElement()
    {
        switch (tokens[position].Kind)
        {
            case TokenKind.Marker:
                var marker = Open(NodeKind.ListMarker);
                position++;
                Close(marker);
                break;
            case TokenKind.Bound or TokenKind.Number or TokenKind.HanNumber:
                ParseAmount();
                break;
            default:
                position++;
                break;
        }
    }

    // A quantity or a date, or a range of two.
    private void ParseAmount()
    {
        var first = AmountLength(position, out var kind);
        if (first == 0)
        {
            position++;
            return;
        }

        var sign = position + first;
        if (IsRangeSign(sign) && AmountLength(sign + 1, out var secondKind) is > 0 and var second)
        {
            var range = Open(NodeKind.Range);
            AddLeaf(kind, first);
            position++;
            AddLeaf(secondKind, second);
            Close(range);
            return;
        }

        AddLeaf(kind, first);
    }

    private readonly bool IsRangeSign(int at) => at < tokens.Length
        && (tokens[at].Kind == TokenKind.RangeSign || (tokens[at].Kind == TokenKind.Text && tokens[at].Length == 1 && text[tokens[at].Start] is '至' or '到'));

    private readonly int AmountLength(int at, out NodeKind kind)
    {
        kind = NodeKind.Quantity;
        var i = at;
        if (i < tokens.Length && tokens[i].Kind == TokenKind.Bound)
            i++;
        if (i >= tokens.Length || tokens[i].Kind is not (TokenKind.Number or TokenKind.HanNumber))
            return 0;
        i++;
        if (i < tokens.Length && tokens[i].Kind == TokenKind.DateUnit)
        {
            kind = NodeKind.Date;
            i++;
            while (i + 1 < tokens.Length && tokens[i].Kind == TokenKind.Number && tokens[i + 1].Kind == TokenKind.DateUnit)
                i += 2;
            return i - at;
        }

        while (i < tokens.Length && tokens[i].Kind is TokenKind.Approximation or TokenKind.Scale or TokenKind.Unit)
            i++;
        if (i < tokens.Length && tokens[i].Kind == TokenKind.Bound && text[tokens[i].Start] is '以' or '左' or '上' or '之')
            i++;
        return i - at;
    }

    private void AddLeaf(NodeKind kind, int count)
    {
        nodes.Add(new(kind, (ushort)position, (ushort)count, 0));
        position += count;
    }

    private int Open(NodeKind kind)
    {
        nodes.Add(new(kind, (ushort)position, 0, 0));
        return nodes.Count - 1;
    }

    private void Close(int node) => nodes[node] = nodes[node] with
    {
        TokenCount = (ushort)(position - nodes[node].FirstToken),
        Descendants = (ushort)(nodes.Count - node - 1),
    };
}
