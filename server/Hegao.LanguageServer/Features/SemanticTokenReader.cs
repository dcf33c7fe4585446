using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>Finds what is coloured: numbers that state something, their units, glossary terms, markers of sections.</summary>
internal static class SemanticTokenReader
{
    /// <summary>Numbers that one token takes in the answer (LSP 3.17 §semanticTokens).</summary>
    public const int Width = 5;

    private const int Number = 0;
    private const int Unit = 1;
    private const int Term = 2;
    private const int Marker = 3;

    /// <summary>The types in the order of their numbers; the extension declares those that are not of LSP itself.</summary>
    public static SemanticTokensLegend Legend { get; } = new(["number", "unit", "term", "marker"], []);

    /// <summary>The tokens that lie in <paramref name="wanted"/> at least in part, or all where it is null, as they go over the wire.</summary>
    public static int[] Read(OpenDocument document, PositionConverter positions, TextSpan? wanted, CancellationToken cancellationToken)
    {
        var tokens = new List<(TextSpan Span, int Type)>();
        foreach (var claim in document.Analysis.Claims)
        {
            tokens.Add((claim.NumberSpan, Number));
            tokens.Add((TextSpan.FromBounds(claim.NumberSpan.End, Math.Max(claim.NumberSpan.End, claim.Span.End)), Unit));
        }

        cancellationToken.ThrowIfCancellationRequested();
        foreach (var entry in document.Analysis.Glossary.Entries)
        {
            tokens.Add((entry.TermSpan, Term));
            tokens.AddRange(entry.Mentions.Select(static mention => (mention, Term)));
        }

        AddMarkers(tokens, document.Analysis.Outline.Sections);
        cancellationToken.ThrowIfCancellationRequested();
        var range = wanted ?? new TextSpan(0, document.Tree.Length);
        tokens.RemoveAll(token => token.Span.IsEmpty || token.Span.End <= range.Start || token.Span.Start >= range.End);
        tokens.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        cancellationToken.ThrowIfCancellationRequested();
        return Encode(tokens, positions);
    }

    private static void AddMarkers(List<(TextSpan Span, int Type)> tokens, ImmutableArray<OutlineSection> sections)
    {
        foreach (var section in sections)
        {
            tokens.Add((section.MarkerSpan, Marker));
            AddMarkers(tokens, section.Children);
        }
    }

    // Tokens neither overlap nor go over a line's end (LSP 3.17 §semanticTokens): of two the first counts, and one that is broken is left out.
    private static int[] Encode(List<(TextSpan Span, int Type)> tokens, PositionConverter positions)
    {
        var data = new List<int>(tokens.Count * Width);
        var (before, free) = (new Position(0, 0), 0);
        foreach (var (span, type) in tokens)
        {
            var range = positions.ToRange(span);
            if (span.Start < free || range.Start.Line != range.End.Line)
                continue;
            var sameLine = range.Start.Line == before.Line;
            data.AddRange([range.Start.Line - before.Line, sameLine ? range.Start.Character - before.Character : range.Start.Character, range.End.Character - range.Start.Character, type, 0]);
            (before, free) = (range.Start, span.End);
        }

        return [.. data];
    }
}
