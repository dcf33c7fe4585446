using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>textDocument/selectionRange</c>: a selection grows from the number to its quantity, the claim with its indicator, the clause, the sentence,
/// the paragraph, the sections around it and the draft; from a quoted term first to the term.
/// </summary>
internal sealed class SelectionRangeHandler : IRequestHandler<SelectionRangeParams, SelectionRange[]>
{
    /// <inheritdoc/>
    public ValueTask<SelectionRange[]?> HandleAsync(SelectionRangeParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        var ranges = new SelectionRange[parameters.Positions.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ranges[i] = Around(document, positions, positions.ToOffset(parameters.Positions[i]));
        }

        return new(ranges);
    }

    private static SelectionRange Around(OpenDocument document, PositionConverter positions, int offset)
    {
        var spans = new List<TextSpan> { new(0, document.Tree.Length) };
        AddSections(spans, document.Analysis.Outline.Sections, offset);
        var block = document.Tree.FindBlock(offset);
        if (block.IsProse)
        {
            spans.Add(WithoutBreaks(block));
            AddNodes(spans, block, offset);
        }

        if (ClaimLookup.Find(document.Analysis, offset) is { } claim)
        {
            if (IndicatorWording.Find(document.Tree, claim) is { } wording)
                spans.Add(TextSpan.FromBounds(Math.Min(wording.Start, claim.Span.Start), Math.Max(wording.End, claim.Span.End)));
            spans.Add(claim.Span);
            spans.Add(claim.NumberSpan);
        }

        // From the largest to the smallest; one that is no true part of what is around it is left out.
        spans.Sort(static (a, b) => b.Length.CompareTo(a.Length));
        SelectionRange? range = null;
        var around = new TextSpan(0, document.Tree.Length);
        foreach (var span in spans)
        {
            if (range is not null && (span == around || span.IsEmpty || !around.Contains(span) || !span.Touches(offset)))
                continue;
            (range, around) = (new(positions.ToRange(span), range), span);
        }

        return range ?? new(positions.ToRange(around), null);
    }

    private static void AddSections(List<TextSpan> spans, ImmutableArray<OutlineSection> sections, int offset)
    {
        foreach (var section in sections)
        {
            if (!section.Span.Contains(offset))
                continue;
            spans.Add(section.Span);
            AddSections(spans, section.Children, offset);
        }
    }

    private static void AddNodes(List<TextSpan> spans, BlockSyntax block, int offset)
    {
        foreach (var node in block.Nodes)
        {
            if (!node.Span.Touches(offset))
                continue;
            if (node.Kind == NodeKind.QuotedTerm)
                spans.Add(new QuotedTermSyntax(node).Core);

            // Where two sentences or clauses meet, the one behind the caret counts.
            if (node.Kind is not (NodeKind.Sentence or NodeKind.Clause) || node.Span.Contains(offset) || offset == WithoutBreaks(block).End)
                spans.Add(node.Span);
        }
    }

    private static TextSpan WithoutBreaks(BlockSyntax block) => new(block.Span.Start, block.Text.TrimEnd().Length);
}
