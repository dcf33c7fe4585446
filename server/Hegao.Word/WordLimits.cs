namespace Hegao.Word;

/// <summary>What a Word document may hold at most. A real report unpacks to less than 5 MiB and nests some 30 elements deep.</summary>
public static class WordLimits
{
    /// <summary>All parts that are read, unpacked together: 128 MiB. More than that is a zip bomb or a file of pictures' text.</summary>
    public const long MaxUnpackedBytes = 128L * 1024 * 1024;

    /// <summary>Parts in the package.</summary>
    public const int MaxParts = 10_000;

    /// <summary>How deep elements may lie in one another. The SDK reads them by recursion, so that depth is stack.</summary>
    public const int MaxDepth = 256;

    /// <summary>The file itself: 64 MiB, pictures included.</summary>
    public const long MaxFileBytes = 64L * 1024 * 1024;
}
