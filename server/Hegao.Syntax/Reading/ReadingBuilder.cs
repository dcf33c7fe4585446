using System.Buffers;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Lexing;
using Hegao.Syntax.Segmentation;

namespace Hegao.Syntax.Reading;

/// <summary>
/// Makes a block's reading: its visible characters, folded one to one (traditional to simplified, full-width to half-width
/// digits and letters, half-width to full-width punctuation). Everything above reads this; positions lead back to the source.
/// </summary>
internal ref struct ReadingBuilder
{
    // Spaces up to this many between Chinese characters are typesetting; more separate columns.
    private const int MaxInnerSpaces = 2;

    private const int MaxTagLength = 200;
    private const int MaxGlossLength = 8;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        " \t\u3000\u00A0\r\n\v\f\0(（&<?,\u00AD\u2002\u2003\u2005\u2009\u200B\u200C\u200D\u200E\u200F\u202F\u2060\uFEFF");

    private readonly ReadOnlySpan<char> source;
    private readonly ReadOnlySpan<Elision> markup;
    private readonly Span<char> output;
    private readonly ref PooledBuffer<Elision> elisions;
    private int written;
    private int position;
    private int nextMarkup;

    private ReadingBuilder(ReadOnlySpan<char> source, ReadOnlySpan<Elision> markup, Span<char> output, ref PooledBuffer<Elision> elisions)
    {
        this.source = source;
        this.markup = markup;
        this.output = output;
        this.elisions = ref elisions;
    }

    /// <summary>Reads <paramref name="source"/>.</summary>
    /// <param name="source">The block's text.</param>
    /// <param name="markup">What the Markdown parser found to be markup; empty in plain text.</param>
    /// <param name="output">At least as long as the source.</param>
    /// <param name="elisions">Receives what was left out, ascending.</param>
    /// <returns>UTF-16 code units written.</returns>
    public static int Build(ReadOnlySpan<char> source, ReadOnlySpan<Elision> markup, Span<char> output, ref PooledBuffer<Elision> elisions)
    {
        var builder = new ReadingBuilder(source, markup, output, ref elisions);
        builder.Run();
        return builder.written;
    }

    private void Run()
    {
        while (position < source.Length)
        {
            var limit = nextMarkup < markup.Length ? markup[nextMarkup].Start : source.Length;
            if (position == limit)
            {
                Elide(markup[nextMarkup].Length, ElisionKind.Markup);
                nextMarkup++;
                continue;
            }

            var plain = source[position..limit].IndexOfAny(Special);
            if (plain < 0)
                plain = limit - position;
            foreach (var c in source.Slice(position, plain))
                output[written++] = Folding.Fold(c);
            position += plain;
            if (position < limit)
                ReadSpecial(limit);
        }
    }

    private void ReadSpecial(int limit)
    {
        var rest = source[position..limit];
        switch (rest[0])
        {
            case '\r' or '\n':
                ReadLineBreak(limit);
                break;
            case ' ' or '\t' or '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2005' or '\u2009' or '\u202F':
                ReadSpaces(rest);
                break;
            case '(' or '（' when GlossLength(rest) is > 0 and var length:
                Elide(length, ElisionKind.Gloss);
                break;
            case '&' when EntityLength(rest) is > 0 and var length:
                Elide(length, ElisionKind.Entity);
                break;
            case '<' when TagLength(rest) is > 0 and var length:
                Elide(length, ElisionKind.Tag);
                break;
            case '?' when rest.Length > 1 && rest[1] == '?':
                var marks = rest.IndexOfAnyExcept('?');
                Elide(marks < 0 ? rest.Length : marks, ElisionKind.Lost);
                break;
            case ',' when ThousandsComma.IsAt(source, position):
                Keep(',');
                break;
            case '(' or '（' or '&' or '<' or '?' or ',':
                Keep(Folding.Fold(rest[0]));
                break;
            default:
                Elide(1, ElisionKind.Invisible);
                break;
        }
    }

    private void Keep(char c)
    {
        output[written++] = c;
        position++;
    }

    private void Elide(int length, ElisionKind kind)
    {
        if (elisions.Count > 0 && elisions[elisions.Count - 1] is var last && last.Kind == kind && last.End == position)
            elisions[elisions.Count - 1] = new(last.Start, (ushort)(last.Length + length), kind);
        else
            elisions.Add(new((ushort)position, (ushort)length, kind));
        position += length;
    }

    // A line break inside a block is a hard wrap: with it go blank lines, page numbers and the next line's indentation.
    private void ReadLineBreak(int limit)
    {
        var start = position;
        var at = TextLine.At(source, position).Next;
        while (at < limit)
        {
            var line = TextLine.At(source, at);
            if (line.IsBlank(source))
            {
                at = line.Next;
            }
            else if (ChromeReader.IsPageNumber(source, line))
            {
                Elide(at - position, ElisionKind.LineBreak);
                Elide(line.ContentEnd - at, ElisionKind.Chrome);
                at = line.Next;
            }
            else
            {
                break;
            }
        }

        at = Math.Min(at, limit);
        if (at > position)
            Elide(at - position, ElisionKind.LineBreak);
        else if (position == start)
            Elide(1, ElisionKind.LineBreak);
    }

    private void ReadSpaces(ReadOnlySpan<char> rest)
    {
        var length = 1;
        while (length < rest.Length && CharClasses.Of(rest[length]) == CharClass.Space)
            length++;
        var atEdge = written == 0 || length == rest.Length || rest[length] is '\r' or '\n'
            || (elisions.Count > 0 && elisions[elisions.Count - 1].Kind == ElisionKind.LineBreak && elisions[elisions.Count - 1].End == position);
        if (atEdge || (length <= MaxInnerSpaces && IsInsideText(output[written - 1], rest[length..])))
        {
            Elide(length, ElisionKind.Space);
            return;
        }

        output.Slice(written, length).Fill(' ');
        written += length;
        position += length;
    }

    private readonly bool IsInsideText(char before, ReadOnlySpan<char> after)
    {
        var (left, right) = (CharClasses.Of(before), CharClasses.Of(after[0]));
        if (left == CharClass.Digit && right == CharClass.Digit)
            return IsBrokenNumber(after);
        return IsSolid(left) && IsSolid(right) && !(left == CharClass.Latin && right == CharClass.Latin);
    }

    private static bool IsSolid(CharClass c) => c is not (CharClass.Space or CharClass.LineBreak or CharClass.Other or CharClass.Dot or CharClass.Invisible);

    // 36.5 9亿元: a decimal part in two, then a unit. 2023 12 stays two numbers.
    private readonly bool IsBrokenNumber(ReadOnlySpan<char> after)
    {
        var digits = 0;
        while (digits < after.Length && CharClasses.Of(after[digits]) == CharClass.Digit)
            digits++;
        if (digits > 2 || digits == after.Length || CharClasses.Of(after[digits]) is not (CharClass.Han or CharClass.Percent))
            return false;
        var i = written - 1;
        while (i > 0 && CharClasses.Of(output[i]) == CharClass.Digit)
            i--;
        return output[i] == '.' && i > 0 && CharClasses.Of(output[i - 1]) == CharClass.Digit;
    }

    // 報(bào): a Chinese character, then one syllable of pinyin whose vowel carries its tone.
    private readonly int GlossLength(ReadOnlySpan<char> rest)
    {
        if (written == 0 || CharClasses.Of(output[written - 1]) != CharClass.Han)
            return 0;
        var toned = false;
        for (var i = 1; i < rest.Length && i <= MaxGlossLength; i++)
        {
            if (rest[i] is ')' or '）')
                return toned && i > 1 ? i + 1 : 0;
            if ("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ".Contains(rest[i]))
                toned = true;
            else if (rest[i] is not ((>= 'a' and <= 'z') or 'ü' or 'ń' or 'ň' or 'ǹ' or 'ɡ'))
                return 0;
        }

        return 0;
    }

    private static int EntityLength(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 10)].IndexOf(';');
        if (end < 3)
            return 0;
        var name = rest[1..end];
        var isKnown = name is "nbsp" or "ensp" or "emsp" or "thinsp" or "amp" or "lt" or "gt" or "quot" or "middot" or "ldquo" or "rdquo"
            || (name[0] == '#' && name.Length > 1 && name[1..].IndexOfAnyExceptInRange('0', '9') < 0);
        return isKnown ? end + 1 : 0;
    }

    private static int TagLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 3 || !(char.IsAsciiLetter(rest[1]) || (rest[1] is '/' or '!' && (char.IsAsciiLetter(rest[2]) || rest[2] == '-'))))
            return 0;
        var close = rest[1..Math.Min(rest.Length, MaxTagLength)].IndexOfAny('>', '<');
        return close >= 0 && rest[close + 1] == '>' ? close + 2 : 0;
    }
}
