namespace Hegao.Workspace;

/// <summary>The encodings in which drafts are read.</summary>
public enum DraftEncoding
{
    /// <summary>UTF-8, with or without a byte-order mark; also what a file is taken for that fits no encoding.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first; known by its byte-order mark only.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, high byte first; known by its byte-order mark only.</summary>
    Utf16BigEndian,

    /// <summary>GB 18030 (with its subsets GBK and GB 2312): no mark tells it, see <see cref="Gb18030Text"/>.</summary>
    Gb18030,
}
