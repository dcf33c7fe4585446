using Hegao.Output;
using Hegao.Syntax;

namespace Hegao.Reports;

/// <summary>Writes stretches of the draft as a reader sees them, with claims as links, findings as marks and topic sentences in bold.</summary>
/// <param name="html">Where to.</param>
/// <param name="subject">The draft.</param>
/// <param name="leads">Topic sentences and spoken markers (一是), in reading order.</param>
internal sealed class MarkedText(HtmlWriter html, ReviewSubject subject, IReadOnlyList<TextSpan> leads)
{
    private readonly HashSet<int> namedClaims = [];
    private readonly HashSet<int> namedFindings = [];

    /// <summary>Writes <paramref name="span"/>, which lies in <paramref name="block"/>. Stretches are written in reading order.</summary>
    public void Write(BlockSyntax block, TextSpan span)
    {
        var content = Trim(span);
        var findings = FindingsIn(span, content);
        var bold = leads.Where(lead => lead.Overlaps(content)).ToList();
        var cuts = Cuts(block, content, findings, bold);
        for (var i = 0; i + 1 < cuts.Count; i++)
            Piece(block, TextSpan.FromBounds(cuts[i], cuts[i + 1]), content, findings, bold);
        foreach (var finding in findings.Where(number => subject.Findings[number].Span.Start >= content.End))
            Point(finding);
    }

    /// <summary>Whether a finding's mark has been written, so that one can link to it.</summary>
    public bool HasMarked(int finding) => namedFindings.Contains(finding);

    private void Piece(BlockSyntax block, TextSpan piece, TextSpan content, List<int> findings, List<TextSpan> bold)
    {
        foreach (var finding in findings.Where(number => subject.Findings[number].Span is { IsEmpty: true } point && point.Start == piece.Start))
            Point(finding);
        var covering = findings.Where(number => subject.Findings[number].Span.Contains(piece)).ToList();
        var shown = Shown(block, piece, content, covering.Count > 0);
        if (shown.Length == 0)
            return;
        foreach (var finding in covering)
        {
            var name = namedFindings.Add(finding) ? ReviewSubject.MarkName(finding) : null;
            html.Open("mark", ("id", name), ("class", SeverityNames.Of(subject.Findings[finding].Severity)));
        }

        var isBold = bold.Exists(lead => lead.Contains(piece));
        if (isBold)
            html.Open("b");
        if (ClaimAt(piece) is { } claim)
            Claim(claim, shown);
        else
            html.Text(shown);
        if (isBold)
            html.Close();
        foreach (var _ in covering)
            html.Close();
    }

    private void Claim(int claim, string shown)
    {
        var name = namedClaims.Add(claim) ? ReviewSubject.ClaimName(claim) : null;
        var state = subject.VerdictOf(claim).Outcome is { } outcome ? $"claim {outcome}" : "claim";
        html.Leaf("a", shown, ("id", name), ("class", state), ("href", $"#{ReviewSubject.MentionName(claim)}"), ("title", subject.Analysis.Claims[claim].Indicator));
    }

    // A place where something is missing.
    private void Point(int finding)
    {
        if (namedFindings.Add(finding))
            html.Leaf("mark", "", ("id", ReviewSubject.MarkName(finding)), ("class", $"point {SeverityNames.Of(subject.Findings[finding].Severity)}"));
    }

    private int? ClaimAt(TextSpan piece)
    {
        var claim = subject.FirstClaimBehind(piece.Start);
        return claim < subject.Analysis.Claims.Length && subject.Analysis.Claims[claim].Span.Contains(piece) ? claim : null;
    }

    // What the reading leaves out is left out here too, unless it is what a finding is about. Lost characters, glosses, entities
    // and tags stay: a reader of the draft sees them, or should.
    private string Shown(BlockSyntax block, TextSpan piece, TextSpan content, bool isMarked)
    {
        var written = subject.Analysis.Tree.GetText(piece);
        if (isMarked)
            return written;
        foreach (var elision in block.Elisions)
        {
            if (!new TextSpan(block.Span.Start + elision.Start, elision.Length).Contains(piece))
                continue;
            return elision.Kind switch
            {
                ElisionKind.Markup or ElisionKind.LineBreak or ElisionKind.Chrome or ElisionKind.Invisible => "",
                ElisionKind.Space when piece.Start == content.Start || IsBreak(piece.Start - 1) => "",
                _ => written,
            };
        }

        return written;
    }

    private bool IsBreak(int offset) => offset >= 0 && subject.Analysis.Tree.GetText(new(offset, 1)) is "\n" or "\r";

    private TextSpan Trim(TextSpan span)
    {
        var written = subject.Analysis.Tree.GetText(span).AsSpan();
        var start = span.Start + written.Length - written.TrimStart().Length;
        return start >= span.End ? new(span.Start, 0) : TextSpan.FromBounds(start, start + written.Trim().Length);
    }

    private List<int> FindingsIn(TextSpan span, TextSpan content)
    {
        var found = new List<int>();
        for (var number = 0; number < subject.Findings.Length && subject.Findings[number].Span.Start < span.End; number++)
        {
            var place = subject.Findings[number].Span;
            if (place.Overlaps(content) || span.Contains(place.Start))
                found.Add(number);
        }

        return found;
    }

    // The places where a piece ends and the next begins, ascending, the two ends of the content included.
    private List<int> Cuts(BlockSyntax block, TextSpan content, List<int> findings, List<TextSpan> bold)
    {
        var cuts = new SortedSet<int> { content.Start, content.End };
        foreach (var finding in findings)
            Add(subject.Findings[finding].Span);
        foreach (var lead in bold)
            Add(lead);
        foreach (var elision in block.Elisions)
            Add(new(block.Span.Start + elision.Start, elision.Length));
        for (var claim = subject.FirstClaimBehind(content.Start); claim < subject.Analysis.Claims.Length && subject.Analysis.Claims[claim].Span.Start < content.End; claim++)
            Add(subject.Analysis.Claims[claim].Span);
        return [.. cuts];

        void Add(TextSpan span)
        {
            if (content.Touches(span.Start))
                cuts.Add(span.Start);
            if (content.Touches(span.End))
                cuts.Add(span.End);
        }
    }
}
