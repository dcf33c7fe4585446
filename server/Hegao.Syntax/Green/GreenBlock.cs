using Hegao.Syntax.Parsing;
using Hegao.Syntax.Segmentation;

namespace Hegao.Syntax.Green;

/// <summary>
/// A block with its text and what that text says: the unit that an edit replaces. Context-free: it knows neither its place nor its
/// neighbours, so versions share it.
/// </summary>
internal sealed class GreenBlock
{
    private readonly string owner;
    private readonly int start;
    private object? attachment;

    /// <param name="owner">The string that holds the text; shared by the blocks that were read together.</param>
    /// <param name="segment">The stretch of <paramref name="owner"/>, and what it is.</param>
    public GreenBlock(string owner, BlockSegment segment)
    {
        this.owner = owner;
        start = segment.Start;
        Length = segment.Length;
        Kind = segment.Kind;
        Flags = segment.Flags;
        Container = segment.Container;
        Markup = segment.Markup;
        Content = BlockParser.Parse(Text, Kind, Flags, Container, Markup);
        Summary = new(Length, CountBreaks(Text), 1, Content.Anchors.Length);
    }

    public int Length { get; }

    public BlockKind Kind { get; }

    public BlockFlags Flags { get; }

    public MarkdownContainer? Container { get; }

    public Elision[] Markup { get; }

    public BlockContent Content { get; }

    public GreenSummary Summary { get; }

    public int LineBreaks => Summary.LineBreaks;

    public ReadOnlySpan<char> Text => owner.AsSpan(start, Length);

    /// <summary>Whether the next block starts inside a physical line.</summary>
    public bool EndsInsideLine => !Text.IsEmpty && Text[^1] is not ('\n' or '\r');

    /// <summary>
    /// What the layer above derived from this block alone. One slot, one owner; two threads may both derive it, and one result stays.
    /// </summary>
    public T Attach<T>(BlockSyntax syntax, Func<BlockSyntax, T> derive)
        where T : class
    {
        if (Volatile.Read(ref attachment) is T known)
            return known;
        var derived = derive(syntax);
        return Interlocked.CompareExchange(ref attachment, derived, null) as T ?? derived;
    }

    /// <summary>Whether a segment of <paramref name="text"/> would become an equal block.</summary>
    public bool Matches(ReadOnlySpan<char> text, BlockSegment segment) =>
        segment.Length == Length && segment.Kind == Kind && segment.Flags == Flags && segment.Container == Container
        && segment.Markup.AsSpan().SequenceEqual(Markup) && text.Slice(segment.Start, segment.Length).SequenceEqual(Text);

    private static int CountBreaks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny('\n', '\r'); at >= 0; at = text.IndexOfAny('\n', '\r'))
        {
            count++;
            text = text[(text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1)..];
        }

        return count;
    }
}
