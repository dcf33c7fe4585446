using System.Text;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Text;

/// <summary>
/// Converts between offsets in one tree and positions on the wire: the only place where columns of the client's encoding are counted.
/// Remembers where it counted last, so that many places of one long line, taken in reading order, cost one pass. Not thread-safe.
/// </summary>
internal sealed class PositionConverter(DraftTree tree, PositionEncoding encoding)
{
    private int line = -1;
    private string lineText = "";
    private int countedUnits;
    private int countedBytes;

    /// <summary>The position of <paramref name="offset"/>.</summary>
    public Position ToPosition(int offset)
    {
        var position = tree.GetPosition(offset);
        if (encoding == PositionEncoding.Utf16)
            return new(position.Line, position.Character);
        MoveTo(position.Line);
        return new(position.Line, CountBytes(Math.Min(position.Character, lineText.Length)));
    }

    /// <summary>The range of <paramref name="span"/>.</summary>
    public LspRange ToRange(TextSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    /// <summary>The offset of <paramref name="position"/>; past the end of a line or of the text it is that end (LSP 3.17 §position).</summary>
    public int ToOffset(Position position)
    {
        var target = Math.Max(position.Line, 0);
        var column = Math.Max(position.Character, 0);
        if (encoding == PositionEncoding.Utf16)
            return tree.GetOffset(new(target, column));
        if (target >= tree.LineCount)
            return tree.Length;
        MoveTo(target);
        return tree.GetLineStart(target) + CountUnits(column);
    }

    /// <summary>The span of <paramref name="range"/>; one written backwards is read forwards.</summary>
    public TextSpan ToSpan(LspRange range)
    {
        var start = ToOffset(range.Start);
        var end = ToOffset(range.End);
        return start <= end ? TextSpan.FromBounds(start, end) : TextSpan.FromBounds(end, start);
    }

    private void MoveTo(int target)
    {
        if (line == target)
            return;
        var start = tree.GetLineStart(target);
        lineText = tree.GetText(TextSpan.FromBounds(start, tree.GetLineEnd(start)));
        (line, countedUnits, countedBytes) = (target, 0, 0);
    }

    private int CountBytes(int units)
    {
        if (units < countedUnits)
            (countedUnits, countedBytes) = (0, 0);
        countedBytes += Encoding.UTF8.GetByteCount(lineText.AsSpan(countedUnits, units - countedUnits));
        countedUnits = units;
        return countedBytes;
    }

    /// <summary>How many code units the first <paramref name="bytes"/> bytes of the line are; a byte inside a character counts as its start.</summary>
    private int CountUnits(int bytes)
    {
        if (bytes < countedBytes)
            (countedUnits, countedBytes) = (0, 0);
        while (countedUnits < lineText.Length)
        {
            // Half a surrogate pair is decoded as U+FFFD, three bytes, which is also what it is encoded as.
            Rune.DecodeFromUtf16(lineText.AsSpan(countedUnits), out var rune, out var width);
            if (countedBytes + rune.Utf8SequenceLength > bytes)
                break;
            (countedUnits, countedBytes) = (countedUnits + width, countedBytes + rune.Utf8SequenceLength);
        }

        return countedUnits;
    }
}
