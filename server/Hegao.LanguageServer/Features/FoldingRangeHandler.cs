using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/foldingRange</c>: sections and glossary entries that go over more than one line.</summary>
internal sealed class FoldingRangeHandler : IRequestHandler<TextDocumentParams, FoldingRange[]>
{
    /// <inheritdoc/>
    public ValueTask<FoldingRange[]?> HandleAsync(TextDocumentParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;

        var folds = new Folds(document, snapshot.Positions(document), snapshot.Client.LineFoldingOnly);
        folds.AddSections(document.Analysis.Outline.Sections);
        foreach (var entry in document.Analysis.Glossary.Entries)
            folds.Add(entry.Span);
        return new(folds.ToArray(snapshot.Client.FoldingLimit));
    }

    private sealed class Folds(OpenDocument document, PositionConverter positions, bool linesOnly)
    {
        // By first line: editors keep one fold a line, and the outermost is the one that a reader means.
        private readonly SortedDictionary<int, FoldingRange> byLine = [];

        public void AddSections(ImmutableArray<OutlineSection> sections)
        {
            foreach (var section in sections)
            {
                Add(section.Span);
                AddSections(section.Children);
            }
        }

        public void Add(TextSpan span)
        {
            var end = EndWithoutBlankLines(span);
            var first = document.Tree.GetPosition(span.Start).Line;
            var last = document.Tree.GetPosition(end).Line;
            if (last <= first || (byLine.TryGetValue(first, out var outer) && outer.EndLine >= last))
                return;

            // The first line stays visible whole, so the fold begins at its end.
            var visibleEnd = document.Tree.GetLineEnd(span.Start);
            byLine[first] = linesOnly
                ? new(first, null, last, null)
                : new(first, positions.ToPosition(visibleEnd).Character, last, positions.ToPosition(end).Character);
        }

        public FoldingRange[] ToArray(int limit) => [.. byLine.Values.Take(Math.Max(limit, 0))];

        /// <summary>Where the last line with something on it ends: the empty lines before the next heading stay visible.</summary>
        private int EndWithoutBlankLines(TextSpan span)
        {
            const int Step = 256;
            for (var end = span.End; end > span.Start; end = Math.Max(span.Start, end - Step))
            {
                var piece = document.Tree.GetText(TextSpan.FromBounds(Math.Max(span.Start, end - Step), end));
                var visible = piece.AsSpan().TrimEnd();
                if (!visible.IsEmpty)
                    return end - piece.Length + visible.Length;
            }

            return span.Start;
        }
    }
}
