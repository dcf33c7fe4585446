using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>A stretch of a draft as one short line, for lists.</summary>
internal static class ShortText
{
    /// <summary>A row of a list shows no more.</summary>
    private const int MaxLength = 60;

    /// <summary>The text of <paramref name="span"/>, line breaks as spaces, cut where it is long.</summary>
    public static string Of(DraftTree tree, TextSpan span)
    {
        var cut = span.Length > MaxLength;
        var text = tree.GetText(cut ? new(span.Start, MaxLength) : span).ReplaceLineEndings(" ").Trim();
        if (!cut)
            return text;
        return (text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text) + "…";
    }
}
