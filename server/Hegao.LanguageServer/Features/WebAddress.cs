using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>Finds web addresses that are written out.</summary>
internal static class WebAddress
{
    private static readonly System.Buffers.SearchValues<char> Allowed =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    /// <summary>The addresses in <paramref name="text"/>: scheme <c>http</c> or <c>https</c>, a host with a dot, characters of RFC 3986 §2, without the stop of the sentence around.</summary>
    public static List<TextSpan> FindAll(ReadOnlySpan<char> text)
    {
        var found = new List<TextSpan>();
        for (var at = 0; text[at..].IndexOf("http", StringComparison.OrdinalIgnoreCase) is >= 0 and var next;)
        {
            at += next;
            var length = Length(text[at..]);
            if (length > 0 && Uri.TryCreate(text.Slice(at, length).ToString(), UriKind.Absolute, out var address) && address.Host.Contains('.', StringComparison.Ordinal))
                found.Add(new(at, length));
            at += Math.Max(length, 4);
        }

        return found;
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return 0;
        var end = text.IndexOfAnyExcept(Allowed);
        var address = end < 0 ? text : text[..end];
        while (address.Length > 0 && (address[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' || (address[^1] is ')' && address.Count('(') < address.Count(')')) || (address[^1] is ']' && address.Count('[') < address.Count(']'))))
            address = address[..^1];
        return address.Length;
    }
}
