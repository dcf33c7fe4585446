using Hegao.Analysis;
using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>
/// Half-typed input of an input method (pinyin that was not turned into characters yet), which editors put into the draft while it is being
/// composed. The server is not told so; it is known by its looks: letters typed right behind Chinese text, a digit or a mark. While it lasts
/// the findings stay those of the version before it, moved along with the text, so that none flashes up because of letters that will go.
/// It ends with the next edit that is not a part of it: the characters chosen, a stop, anything typed elsewhere.
/// </summary>
/// <param name="Basis">The version before the first letter.</param>
/// <param name="Replaced">What the composition took the place of in that version; usually empty.</param>
/// <param name="Text">What stands there now.</param>
public sealed record Composition(OpenDocument Basis, TextSpan Replaced, string Text)
{
    /// <summary>No input method composes longer than this (UTF-16 code units): what is longer was pasted.</summary>
    public const int MaxLength = 64;

    // Shared by all versions of one composition.
    private readonly Lazy<ShownFindings> before = new(() => ShownFindings.Of(Basis.Analysis));

    /// <summary>The findings of the version before, where they stand now; without fixes, whose edits belong to that version.</summary>
    public ShownFindings Held
    {
        get
        {
            var shown = before.Value;
            return new([.. shown.Findings.Select(Move)], shown.Count, shown.FirstMissing is { } missing ? Move(missing) : null);
        }
    }

    /// <summary>The composition after <paramref name="changes"/> of <paramref name="document"/>, or null where nothing is being composed then.</summary>
    internal static Composition? After(OpenDocument document, ReadOnlySpan<TextChange> changes)
    {
        var composition = document.Composition;
        for (var i = 0; i < changes.Length; i++)
            composition = composition?.Continue(changes[i]) ?? (i == 0 ? Start(document, changes[i]) : null);
        return composition;
    }

    private static Composition? Start(OpenDocument document, in TextChange change)
    {
        if (!IsHalfTyped(change.NewText) || !IsLetter(change.NewText[0]) || GoesOnWithWord(document.Tree, change.Span.Start))
            return null;
        return new(document.Settled(), change.Span, change.NewText);
    }

    private Composition? Continue(in TextChange change)
    {
        var from = change.Span.Start - Replaced.Start;
        if (from < 0 || from + change.Span.Length > Text.Length)
            return null;
        var text = string.Concat(Text.AsSpan(0, from), change.NewText, Text.AsSpan(from + change.Span.Length));
        return IsHalfTyped(text) ? this with { Text = text } : null;
    }

    /// <summary>Letters with apostrophes and spaces between syllables; characters that are chosen already may stand before them (你hao).</summary>
    private static bool IsHalfTyped(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
            return false;
        var chosen = 0;
        while (chosen < text.Length && text[chosen] is >= '\u3400' and <= '\u9FFF')
            chosen++;
        var typed = text[chosen..];
        if (typed.IsEmpty || !IsLetter(typed[0]))
            return false;
        foreach (var c in typed)
        {
            if (!IsLetter(c) && c is not ('\'' or '’' or ' '))
                return false;
        }

        return true;
    }

    // Lower-case letters of pinyin and of shape codes, and the signs of zhuyin.
    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= '\u3105' and <= '\u312F');

    // An English word is being typed or mended there: nothing is held on its account.
    private static bool GoesOnWithWord(DraftTree tree, int offset)
    {
        if (offset == 0)
            return false;
        var before = tree.GetText(TextSpan.FromBounds(Math.Max(0, offset - 2), offset));
        return char.IsAsciiLetterLower(before[^1]) || (before.Length == 2 && before[^1] == ' ' && char.IsAsciiLetter(before[0]));
    }

    private Finding Move(Finding finding) => finding with
    {
        Span = Move(finding.Span),
        Related = [.. finding.Related.Select(place => place with { Span = Move(place.Span) })],
    };

    private TextSpan Move(TextSpan span)
    {
        var delta = Text.Length - Replaced.Length;
        var start = span.Start < Replaced.Start ? span.Start : span.Start >= Replaced.End ? span.Start + delta : Replaced.Start;
        var end = span.End <= Replaced.Start ? span.End : span.End >= Replaced.End ? span.End + delta : Replaced.Start + Text.Length;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
