using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>The glossary (名词解释) of a draft.</summary>
/// <param name="Heading">The heading's span, or null where the draft has no glossary.</param>
/// <param name="Entries">Entries in the order in which they stand.</param>
public sealed record Glossary(TextSpan? Heading, ImmutableArray<GlossaryEntry> Entries)
{
    /// <summary>A draft without a glossary.</summary>
    public static Glossary Empty { get; } = new(null, []);
}

/// <summary>One entry (词条) of the glossary.</summary>
/// <param name="Number">Its number, or null where entries are not numbered.</param>
/// <param name="Term">The head before the colon, as written.</param>
/// <param name="Definition">The explanation, as written, outer spaces removed.</param>
/// <param name="Span">The whole entry from its marker to its end.</param>
/// <param name="TermSpan">The head alone.</param>
/// <param name="DefinitionSpan">The explanation alone.</param>
/// <param name="Mentions">Every place in the body that uses the term or its quoted core, in reading order.</param>
public sealed record GlossaryEntry(
    int? Number,
    string Term,
    string Definition,
    TextSpan Span,
    TextSpan TermSpan,
    TextSpan DefinitionSpan,
    ImmutableArray<TextSpan> Mentions);
