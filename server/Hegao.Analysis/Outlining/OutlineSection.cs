using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>The outline of a draft: what an editor jumps through.</summary>
/// <param name="Title">The report's own title, or null where none was found.</param>
/// <param name="Sections">Top-level sections in reading order.</param>
public sealed record DraftOutline(DraftTitle? Title, ImmutableArray<OutlineSection> Sections)
{
    /// <summary>An outline with nothing in it.</summary>
    public static DraftOutline Empty { get; } = new(null, []);
}

/// <summary>The report's title and what its opening lines say of it.</summary>
/// <param name="Span">Where the title stands.</param>
/// <param name="Title">The title as written, outer spaces removed.</param>
/// <param name="Place">The place that reports (云川县), or null.</param>
/// <param name="Year">The year of the meeting, or null.</param>
/// <param name="Meeting">The meeting line as written (——2025年1月8日在云川县第十八届人民代表大会第四次会议上), or null.</param>
public sealed record DraftTitle(TextSpan Span, string Title, string? Place, int? Year, string? Meeting);

/// <summary>One section of the outline.</summary>
/// <param name="Level">0: unmarked part heading above 一、; 1: 一、 and the glossary heading; 2: （一）; 3: run-in heading or 1.; 4: 一是, 第一.</param>
/// <param name="Marker">The marker as written (一、), or empty.</param>
/// <param name="Title">The title as written, without marker, closing stop, line breaks and markup.</param>
/// <param name="Span">From the marker to the start of the next section of the same or a higher level.</param>
/// <param name="TitleSpan">The title alone.</param>
/// <param name="MarkerSpan">The marker alone; empty at the title's start where there is none.</param>
/// <param name="Kind">What makes it a section.</param>
/// <param name="Children">Sections inside it, in reading order.</param>
public sealed record OutlineSection(
    int Level,
    string Marker,
    string Title,
    TextSpan Span,
    TextSpan TitleSpan,
    TextSpan MarkerSpan,
    SectionKind Kind,
    ImmutableArray<OutlineSection> Children);

/// <summary>What makes a passage a section.</summary>
public enum SectionKind
{
    /// <summary>A numbered heading (一、 （一） 1. （1） 第一章) or a Markdown heading.</summary>
    Heading,

    /// <summary>A heading without marker that opens a part (2023年工作回顾); numbering restarts below it.</summary>
    Part,

    /// <summary>The heading of the glossary (名词解释).</summary>
    Glossary,

    /// <summary>段首小标题: a short topic sentence that opens a passage, one of a series.</summary>
    RunIn,

    /// <summary>An item of a spoken list (一是…二是…, 第一，…第二，…).</summary>
    Item,
}
