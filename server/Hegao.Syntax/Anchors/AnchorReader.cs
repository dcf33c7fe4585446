using Hegao.Syntax.Lexing;
using Hegao.Syntax.Parsing;

namespace Hegao.Syntax.Anchors;

/// <summary>Collects a block's heading candidates: its markers, its short sentences, and the block itself where it is one short line.</summary>
internal ref struct AnchorReader
{
    /// <summary>A longer line is not an unmarked heading, a longer sentence at the head of a paragraph no topic sentence.</summary>
    private const int MaxLine = 60;

    /// <summary>A longer sentence inside a paragraph is no topic sentence.</summary>
    private const int MaxInnerTopic = 20;

    private const int MinTopic = 4;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<GreenToken> tokens;
    private readonly ReadOnlySpan<GreenSpan> nodes;
    private readonly ReadOnlySpan<Elision> elisions;
    private readonly byte headingLevel;
    private readonly bool atStart;
    private readonly ref PooledBuffer<Anchor> anchors;

    public AnchorReader(
        ReadOnlySpan<char> text,
        ReadOnlySpan<GreenToken> tokens,
        ReadOnlySpan<GreenSpan> nodes,
        ReadOnlySpan<Elision> elisions,
        byte headingLevel,
        bool atStart,
        ref PooledBuffer<Anchor> anchors)
    {
        this.text = text;
        this.tokens = tokens;
        this.nodes = nodes;
        this.elisions = elisions;
        this.headingLevel = headingLevel;
        this.atStart = atStart;
        this.anchors = ref anchors;
    }

    /// <summary>Adds the block's candidates in ascending order.</summary>
    /// <param name="markers">The markers that the lexer met.</param>
    public readonly void Read(ReadOnlySpan<MarkedToken> markers)
    {
        if (tokens.IsEmpty)
            return;
        var opensWithMarker = !markers.IsEmpty && markers[0].Token == 0 && markers[0].Place == AnchorPlace.BlockStart;
        if (atStart && !opensWithMarker && (TryReadLine() || (markers.IsEmpty && TryReadSentence())))
            return;
        var next = 0;
        var place = atStart ? AnchorPlace.BlockStart : AnchorPlace.AfterStop;
        for (var i = 0; i < nodes.Length; i += nodes[i].Descendants + 1)
        {
            var sentence = nodes[i];
            var opening = next < markers.Length && markers[next].Token == sentence.FirstToken;
            for (; next < markers.Length && markers[next].Token < sentence.EndToken; next++)
                AddMarked(markers[next], sentence);
            if (!opening)
                TryAddTopic(sentence, place);
            place = opening && place == AnchorPlace.BlockStart ? AnchorPlace.AfterHeading : AnchorPlace.AfterStop;
        }

        MeasurePassages();
    }

    private readonly bool TryReadLine()
    {
        if (headingLevel == 0 && (text.Length > MaxLine || text.IndexOfAny("。！？；") >= 0))
            return false;
        if (tokens[^1].Kind is TokenKind.Comma or TokenKind.EnumerationComma)
            return false;
        var length = TitleExtent.TrimEnd(text, 0, text.Length);
        if (length == 0)
            return false;
        anchors.Add(Make(headingLevel > 0 ? AnchorKind.Heading : AnchorKind.Line, AnchorPlace.BlockStart, default, 0, 0, length));
        return true;
    }

    private readonly bool TryReadSentence()
    {
        if (text.Length is < MinTopic or > MaxLine || nodes.IsEmpty || nodes[0].Descendants + 1 != nodes.Length || text[^1] != '。')
            return false;
        anchors.Add(Make(AnchorKind.Sentence, AnchorPlace.BlockStart, default, 0, 0, text.Length - 1));
        return true;
    }

    private readonly void AddMarked(MarkedToken marked, GreenSpan sentence)
    {
        var start = tokens[marked.Token].Start;
        var titleStart = tokens[marked.Token].End;
        while (titleStart < text.Length && text[titleStart] == ' ')
            titleStart++;
        var end = TitleExtent.Find(text, elisions, marked, titleStart, tokens[sentence.EndToken - 1].End);
        anchors.Add(Make(headingLevel > 0 ? AnchorKind.Heading : AnchorKind.Marked, marked.Place, marked.Marker, start, titleStart, end));
    }

    private readonly void TryAddTopic(GreenSpan sentence, AnchorPlace place)
    {
        var last = sentence.EndToken - 1;
        if (tokens[last].Kind != TokenKind.Stop || text[tokens[last].Start] != '。' || sentence.EndToken == tokens.Length)
            return;
        var (start, end) = (tokens[sentence.FirstToken].Start, tokens[last].Start);
        var max = place == AnchorPlace.AfterStop ? MaxInnerTopic : MaxLine;
        if (end - start < MinTopic || end - start > max)
            return;
        anchors.Add(Make(AnchorKind.Topic, place, default, start, start, end));
    }

    private readonly void MeasurePassages()
    {
        for (var i = 0; i + 1 < anchors.Count; i++)
        {
            ref var anchor = ref anchors[i];
            anchor = anchor with { Passage = Size(anchors[i + 1].Start - (anchor.TitleStart + anchor.TitleLength + 1)) };
        }
    }

    private readonly Anchor Make(AnchorKind kind, AnchorPlace place, Marker marker, int start, int titleStart, int titleEnd)
    {
        var follow = Size(text.Length - titleEnd - (kind == AnchorKind.Line ? 0 : 1));
        return new(
            kind,
            place,
            marker,
            headingLevel,
            (ushort)start,
            (ushort)titleStart,
            (ushort)(titleEnd - titleStart),
            follow,
            follow,
            Hash(text[titleStart..titleEnd]));
    }

    private static PassageSize Size(int length) => length switch
    {
        <= 0 => PassageSize.None,
        < 8 => PassageSize.Scrap,
        < 30 => PassageSize.Short,
        < 60 => PassageSize.Medium,
        _ => PassageSize.Long,
    };

    // FNV-1a, 64 bit: titles are short, and a stable hash keeps runs comparable.
    private static ulong Hash(ReadOnlySpan<char> title)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in title)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
