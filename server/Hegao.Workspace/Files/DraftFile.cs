using Hegao.Syntax;
using Hegao.Word;

namespace Hegao.Workspace;

/// <summary>A draft as it was read.</summary>
/// <param name="Path">Path as the user gave it or as it was found below a folder the user gave; a name for what came from a stream.</param>
/// <param name="Content">Its text, and how the bytes were understood.</param>
public sealed record DraftFile(string Path, DecodedText Content)
{
    /// <summary>The Word document that it was read from, whose text as Markdown is <see cref="Content"/>; null for a text file.</summary>
    public WordDraft? Word { get; init; }

    /// <summary>What the settings around it say.</summary>
    public DraftSettings Settings { get; init; } = DraftSettings.None;

    /// <summary>How its lines are to be read.</summary>
    public DraftFormat Format => Word is null ? FormatOf(Path) : DraftFormat.Markdown;

    /// <summary>Whether a name is that of a Word document (<c>.docx</c>, <c>.docm</c>; upper or lower case).</summary>
    public static bool IsWord(string path)
    {
        var extension = System.IO.Path.GetExtension(path.AsSpan());
        return extension.Equals(".docx", StringComparison.OrdinalIgnoreCase) || extension.Equals(".docm", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Markdown for <c>.md</c> and <c>.markdown</c>, upper or lower case; plain text for every other name.</summary>
    public static DraftFormat FormatOf(string path)
    {
        var extension = System.IO.Path.GetExtension(path.AsSpan());
        return extension.Equals(".md", StringComparison.OrdinalIgnoreCase) || extension.Equals(".markdown", StringComparison.OrdinalIgnoreCase)
            ? DraftFormat.Markdown
            : DraftFormat.PlainText;
    }
}
