namespace Hegao.Syntax.Segmentation;

/// <summary>A leaf block of Markdown before its lines become blocks.</summary>
/// <param name="Start">Offset of its first physical line.</param>
/// <param name="ContentEnd">Offset behind its last visible character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Container">Its containers.</param>
/// <param name="OpensTopLevel">Whether a top-level block of the document begins with its first line.</param>
/// <param name="Visible">Ranges of visible text, ascending; null where all of it is visible or none of it matters.</param>
internal readonly record struct MarkdownLeaf(
    int Start,
    int ContentEnd,
    BlockKind Kind,
    MarkdownContainer? Container,
    bool OpensTopLevel,
    List<TextSpan>? Visible);
