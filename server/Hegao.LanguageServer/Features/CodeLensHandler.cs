using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>textDocument/codeLens</c>: over each section how many numbers it states and how many of its checks hold and do not. Off unless
/// <c>hegao.codeLens</c> is set. A click runs the command that the client named for it (<c>codeLensCommand</c>); without one it is text alone.
/// </summary>
internal sealed class CodeLensHandler : IRequestHandler<TextDocumentParams, CodeLens[]>
{
    /// <inheritdoc/>
    public ValueTask<CodeLens[]?> HandleAsync(TextDocumentParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.Settings.CodeLens || !snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return new([]);
        var analysis = document.Analysis;
        var reported = new ReportedChecks(analysis);
        var counts = new SectionCounts(
            Starts(analysis.Claims.Select(static claim => claim.NumberSpan.Start)),
            Starts(analysis.Checks.Where(static check => check.Outcome == CheckOutcome.Holds).Select(static check => check.Span.Start)),
            Starts(analysis.Checks.Where(check => check.Outcome == CheckOutcome.Fails && reported.Contains(check)).Select(static check => check.Span.Start)));
        cancellationToken.ThrowIfCancellationRequested();

        var positions = snapshot.Positions(document);
        var lenses = new List<CodeLens>();
        Add(analysis.Outline.Sections);
        return new([.. lenses]);

        void Add(ImmutableArray<OutlineSection> sections)
        {
            foreach (var section in sections)
            {
                if (section.Kind != SectionKind.Item && counts.TextOf(section.Span, snapshot.Language) is { } text)
                {
                    var command = snapshot.Settings.CodeLensCommand;
                    var place = TextSpan.FromBounds(Math.Min(section.MarkerSpan.Start, section.TitleSpan.Start), section.TitleSpan.End);
                    lenses.Add(new(positions.ToRange(place), new(text, command, command.Length == 0 ? null : [new(document.Uri, section.Marker + section.Title, positions.ToRange(section.Span))])));
                }

                Add(section.Children);
            }
        }
    }

    private static int[] Starts(IEnumerable<int> starts) => [.. starts.Order()];

    /// <summary>Where numbers and checks stand, in order, so that a section is counted in O(log n).</summary>
    private readonly record struct SectionCounts(int[] Claims, int[] Holding, int[] Failing)
    {
        /// <summary>What is said of a section; null where it states nothing.</summary>
        public string? TextOf(TextSpan section, UserLanguage language)
        {
            var (claims, holding, failing) = (Count(Claims, section), Count(Holding, section), Count(Failing, section));
            if (claims + holding + failing == 0)
                return null;
            var numbers = language == UserLanguage.English ? $"Numbers {claims}" : $"数据 {claims}";
            if (holding + failing == 0)
                return numbers;
            var checks = language == UserLanguage.English ? $"Checks {holding} ✓" : $"核对 {holding} ✓";
            return failing > 0 ? $"{numbers} · {checks} · {failing} ✗" : $"{numbers} · {checks}";
        }

        private static int Count(int[] starts, TextSpan section) => From(starts, section.End) - From(starts, section.Start);

        private static int From(int[] starts, int offset)
        {
            var at = Array.BinarySearch(starts, offset);
            if (at < 0)
                return ~at;

            // Of several that start at the same place the first one.
            while (at > 0 && starts[at - 1] == offset)
                at--;
            return at;
        }
    }
}
