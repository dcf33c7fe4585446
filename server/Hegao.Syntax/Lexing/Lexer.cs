using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Markers;

namespace Hegao.Syntax.Lexing;

/// <summary>
/// Cuts a block's reading into tokens. One pass, no look-back beyond the token before; what a number belongs to (unit, bound) is
/// decided here, because Chinese writes them without spaces.
/// </summary>
internal ref struct Lexer
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Elision> elisions;
    private readonly ref PooledBuffer<GreenToken> tokens;
    private readonly ref PooledBuffer<MarkedToken> markers;
    private int position;

    private Lexer(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Elision> elisions,
        ref PooledBuffer<GreenToken> tokens,
        ref PooledBuffer<MarkedToken> markers)
    {
        this.text = text;
        this.elisions = elisions;
        this.tokens = ref tokens;
        this.markers = ref markers;
    }

    /// <summary>Reads the tokens of one block.</summary>
    /// <param name="text">The block's reading.</param>
    /// <param name="elisions">What the reading left out: a marker may stand behind a lost line break.</param>
    /// <param name="atStart">Whether the block opens a paragraph; false where it goes on with one.</param>
    /// <param name="tokens">Receives the tokens.</param>
    /// <param name="markers">Receives the markers among them.</param>
    public static void Lex(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Elision> elisions,
        bool atStart,
        ref PooledBuffer<GreenToken> tokens,
        ref PooledBuffer<MarkedToken> markers)
    {
        var lexer = new Lexer(text, elisions, ref tokens, ref markers);
        while (lexer.position < text.Length)
        {
            if (!lexer.TryReadMarker(atStart))
                lexer.Next();
        }
    }

    private bool TryReadMarker(bool atStart)
    {
        var place = PlaceHere(atStart);
        if (place == AnchorPlace.Nowhere || !MarkerReader.TryRead(text[position..], out var marker) || !IsAllowed(marker, place))
            return false;
        markers.Add(new(tokens.Count, marker, place));
        Add(marker.Length, TokenKind.Marker, (ushort)marker.Scheme);
        return true;
    }

    private readonly AnchorPlace PlaceHere(bool atStart)
    {
        if (position == 0)
            return atStart ? AnchorPlace.BlockStart : AnchorPlace.AfterStop;
        switch (tokens[tokens.Count - 1].Kind)
        {
            case TokenKind.Stop:
                return AnchorPlace.AfterStop;
            case TokenKind.CloseQuote or TokenKind.CloseBracket when tokens.Count > 1 && tokens[tokens.Count - 2].Kind == TokenKind.Stop:
                return AnchorPlace.AfterStop;
            case TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.EnumerationComma:
                return AnchorPlace.AfterClause;
            case TokenKind.Space:
                return AnchorPlace.AfterBreak;
            default:
                return elisions.IsEmpty || text[position] is not ('（' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十')
                    ? AnchorPlace.Nowhere
                    : PlaceBehindElision();
        }
    }

    private readonly AnchorPlace PlaceBehindElision()
    {
        var skipped = 0;
        foreach (var elision in elisions)
        {
            var at = elision.Start - skipped;
            if (at == position && elision.Kind is ElisionKind.LineBreak or ElisionKind.Entity or ElisionKind.Lost)
                return AnchorPlace.AfterBreak;
            if (at > position)
                break;
            skipped += elision.Length;
        }

        return AnchorPlace.Nowhere;
    }

    // Behind a comma or colon lists go on (一是…，二是…) or begin (做好以下工作：（一）…); behind a lost break only sections, whose markers leave no doubt.
    private static bool IsAllowed(Marker marker, AnchorPlace place) => place switch
    {
        AnchorPlace.BlockStart => true,
        AnchorPlace.AfterStop => marker.Scheme != MarkerScheme.Chapter,
        AnchorPlace.AfterClause => marker.Scheme is MarkerScheme.HanIs or MarkerScheme.Ordinal or MarkerScheme.Circled
            or MarkerScheme.ArabicParenthesis or MarkerScheme.HanParenthesis,
        _ => marker.Scheme is MarkerScheme.HanParenthesis or MarkerScheme.HanComma,
    };

    private void Next()
    {
        var c = text[position];
        switch (CharClasses.Of(c))
        {
            case CharClass.Han:
                ReadHan();
                break;
            case CharClass.Digit:
                ReadNumber();
                break;
            case CharClass.Latin:
                ReadLatin();
                break;
            case CharClass.SentenceStop:
                Add(1, TokenKind.Stop);
                break;
            case CharClass.ClauseStop:
                Add(1, c switch { '，' or ',' => TokenKind.Comma, '；' or ';' => TokenKind.Semicolon, _ => TokenKind.Colon });
                break;
            case CharClass.ListStop:
                Add(1, TokenKind.EnumerationComma);
                break;
            case CharClass.OpenQuote:
                Add(1, TokenKind.OpenQuote);
                break;
            case CharClass.CloseQuote:
                Add(1, TokenKind.CloseQuote);
                break;
            case CharClass.OpenBracket:
                Add(1, TokenKind.OpenBracket);
                break;
            case CharClass.CloseBracket:
                Add(1, TokenKind.CloseBracket);
                break;
            case CharClass.OpenBook:
                Add(1, TokenKind.OpenTitle);
                break;
            case CharClass.CloseBook:
                Add(1, TokenKind.CloseTitle);
                break;
            case CharClass.Space:
                AddRun(CharClass.Space, TokenKind.Space);
                break;
            case CharClass.Dash:
                var dashes = RunLength(CharClass.Dash);
                Add(dashes, dashes > 1 ? TokenKind.Dash : TokenKind.RangeSign);
                break;
            case CharClass.Range:
                Add(1, TokenKind.RangeSign);
                break;
            case CharClass.Plus:
                Add(1, TokenKind.Plus);
                break;
            case CharClass.Invisible or CharClass.Control:
                Add(1, TokenKind.Damage);
                break;
            case CharClass.Surrogate when position + 1 < text.Length && char.IsSurrogatePair(c, text[position + 1]):
                Add(2, TokenKind.Text);
                break;
            default:
                Add(1, TokenKind.Symbol);
                break;
        }
    }

    private void Add(int length, TokenKind kind, ushort data = 0)
    {
        tokens.Add(new((ushort)position, (ushort)length, kind, data));
        position += length;
    }

    private readonly int RunLength(CharClass kind)
    {
        var end = position + 1;
        while (end < text.Length && CharClasses.Of(text[end]) == kind)
            end++;
        return end - position;
    }

    private void AddRun(CharClass kind, TokenKind token) => Add(RunLength(kind), token);

    private void ReadHan()
    {
        var start = position;
        var end = start;
        for (; end < text.Length && CharClasses.Of(text[end]) == CharClass.Han; end++)
        {
            if (!CharClasses.IsHanNumeral(text[end]))
                continue;
            var length = HanNumberReader.Read(text[end..], out var run);
            if (length == 0)
            {
                if (run == HanNumberReader.MaxNumeral)
                    end += run - 1;
                continue;
            }

            if (end > start)
                Add(end - start, TokenKind.Text);
            SplitBound();
            Add(length, TokenKind.HanNumber);
            ReadUnit();
            return;
        }

        Add(end - start, TokenKind.Text);
    }

    private void ReadLatin()
    {
        var end = position + 1;
        while (end < text.Length && CharClasses.Of(text[end]) is CharClass.Latin or CharClass.Digit)
            end++;

        // PM2.5, COVID-19, R&D, CO2: the digits belong to the name.
        while (end + 1 < text.Length && text[end] is '.' or '&' or '-' && CharClasses.Of(text[end + 1]) is CharClass.Latin or CharClass.Digit)
        {
            end++;
            while (end < text.Length && CharClasses.Of(text[end]) is CharClass.Latin or CharClass.Digit)
                end++;
        }

        Add(end - position, TokenKind.Latin);
    }

    private void ReadNumber()
    {
        var start = position;
        var end = DigitsEnd(start);
        if (IsName(end))
        {
            ReadLatin();
            return;
        }

        SplitBound();
        while (end + 3 < text.Length && text[end] == ',')
            end = DigitsEnd(end + 1);
        if (end + 1 < text.Length && text[end] == '.' && CharClasses.Of(text[end + 1]) == CharClass.Digit)
            end = DigitsEnd(end + 1);
        Add(end - start, TokenKind.Number);
        if (!TryReadDateUnit(text[start..end]))
            ReadUnit();
    }

    // 5G, 4A, 3D: digits that letters follow which are no unit.
    private readonly bool IsName(int digitsEnd) =>
        digitsEnd < text.Length && CharClasses.Of(text[digitsEnd]) == CharClass.Latin && !Units.TryMatch(text[digitsEnd..], out _, out _);

    private readonly int DigitsEnd(int from)
    {
        while (from < text.Length && CharClasses.Of(text[from]) == CharClass.Digit)
            from++;
        return from;
    }

    // 2023年, 12月, 20日; 3个月 and 20周年 are quantities, 5年 a duration.
    private bool TryReadDateUnit(ReadOnlySpan<char> digits)
    {
        if (position >= text.Length)
            return false;
        var isDate = text[position] switch
        {
            '年' => digits.Length == 4 && digits[0] is '1' or '2' && !(position + 1 < text.Length && text[position + 1] is '版'),
            '月' => digits.Length <= 2 && digits is not "0",
            '日' => digits.Length <= 2 && digits is not "0",
            _ => false,
        };
        if (isDate)
            Add(1, TokenKind.DateUnit);
        return isDate;
    }

    private void ReadUnit()
    {
        if (position >= text.Length)
            return;
        if (text[position] is '多' or '余')
        {
            // 2600多亩, 20余个. Without a unit 多 opens the next word.
            if (Units.TryMatch(text[(position + 1)..], out _, out _))
                Add(1, TokenKind.Approximation);
        }

        if (!Units.TryMatch(text[position..], out var length, out var id))
            return;
        Add(length, id.HasUnit ? TokenKind.Unit : TokenKind.Scale, id.Value);
        if (position < text.Length && text[position] is '多' or '余')
        {
            // 1.3万余家: the unit goes on behind; 3亿元多: it does not. 多 before another word (3个多边机制) is that word's.
            if (!id.HasUnit && Units.TryMatch(text[(position + 1)..], out var rest, out var unit))
            {
                Add(1, TokenKind.Approximation);
                Add(rest, TokenKind.Unit, unit.Value);
            }
            else if (position + 1 == text.Length || CharClasses.Of(text[position + 1]) != CharClass.Han)
            {
                Add(1, TokenKind.Approximation);
            }
        }

        if (Bounds.StartOf(text[position..], out var bound) is > 0 and var boundLength)
            Add(boundLength, TokenKind.Bound, (ushort)bound);
    }

    // The bound word before a number is the tail of the text token before it.
    private void SplitBound()
    {
        if (tokens.Count == 0)
            return;
        ref var last = ref tokens[tokens.Count - 1];
        if (last.Kind != TokenKind.Text || last.End != position)
            return;
        var length = Bounds.EndOf(text[last.Start..last.End], out var bound);
        if (length == 0)
            return;
        var start = last.End - length;
        if (start == last.Start)
            tokens.RemoveLast();
        else
            last = last with { Length = (ushort)(start - last.Start) };
        tokens.Add(new((ushort)start, (ushort)length, TokenKind.Bound, (ushort)bound));
    }
}
