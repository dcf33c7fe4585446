namespace Hegao.LanguageServer.Text;

/// <summary>The unit in which columns are counted (LSP 3.17 §positionEncodingKind).</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units: what every client knows, and what the tree counts in.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}

/// <summary>Names and choice of encodings.</summary>
internal static class PositionEncodings
{
    /// <summary>The name on the wire.</summary>
    public static string Name(this PositionEncoding encoding) => encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16";

    /// <summary>The first encoding of the client's list that this server counts in; UTF-16 where the client says nothing.</summary>
    public static PositionEncoding Choose(IEnumerable<string>? offered)
    {
        foreach (var name in offered ?? [])
        {
            if (name == "utf-8")
                return PositionEncoding.Utf8;
            if (name == "utf-16")
                return PositionEncoding.Utf16;
        }

        return PositionEncoding.Utf16;
    }
}
