using System.Collections.Immutable;
using Hegao.Analysis;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Tells whether two analyses of one text say the same.</summary>
internal static class AnalysisComparison
{
    /// <summary>The part in which they differ and where that begins, or null where they say the same.</summary>
    public static (string Part, int Offset)? FirstDifference(DraftAnalysis left, DraftAnalysis right)
    {
        if (left.Outline.Title != right.Outline.Title)
            return ("title", left.Outline.Title?.Span.Start ?? right.Outline.Title?.Span.Start ?? 0);
        if (First(left.Outline.Sections, right.Outline.Sections, SameSection, section => section.Span.Start) is { } section)
            return ("outline", section);
        if (left.Glossary.Heading != right.Glossary.Heading)
            return ("glossary heading", left.Glossary.Heading?.Start ?? right.Glossary.Heading?.Start ?? 0);
        if (First(left.Glossary.Entries, right.Glossary.Entries, SameEntry, entry => entry.Span.Start) is { } entry)
            return ("glossary", entry);
        if (First(left.Findings, right.Findings, SameFinding, finding => finding.Span.Start) is { } finding)
            return ("findings", finding);
        if (First(left.Checks, right.Checks, SameCheck, check => check.Span.Start) is { } check)
            return ("checks", check);
        if (First(left.Claims, right.Claims, (a, b) => a == b, claim => claim.Span.Start) is { } claim)
            return ("claims", claim);

        // What is shown is carried from version to version; in a long draft some of it waits for a pause.
        return First(Shown(left), Shown(right), SameFinding, finding => finding.Span.Start) is { } shown ? ("diagnostics", shown) : null;
    }

    private static ImmutableArray<Finding> Shown(DraftAnalysis analysis)
    {
        _ = analysis.Shown;
        return [.. analysis.CompleteShown().Shown.Select(finding => finding.In(analysis.Tree))];
    }

    private static int? First<T>(ImmutableArray<T> left, ImmutableArray<T> right, Func<T, T, bool> same, Func<T, int> start)
    {
        for (var i = 0; i < left.Length || i < right.Length; i++)
        {
            if (i >= left.Length)
                return start(right[i]);
            if (i >= right.Length || !same(left[i], right[i]))
                return start(left[i]);
        }

        return null;
    }

    // Records compare their arrays by reference; so each is compared without its arrays, and these item by item.
    private static bool SameSection(OutlineSection left, OutlineSection right) =>
        left with { Children = [] } == right with { Children = [] }
        && First(left.Children, right.Children, SameSection, section => section.Span.Start) is null;

    private static bool SameEntry(GlossaryEntry left, GlossaryEntry right) =>
        left with { Mentions = [] } == right with { Mentions = [] } && left.Mentions.AsSpan().SequenceEqual(right.Mentions.AsSpan());

    private static bool SameFinding(Finding left, Finding right) =>
        left with { Related = [], Fixes = [] } == right with { Related = [], Fixes = [] }
        && left.Related.AsSpan().SequenceEqual(right.Related.AsSpan())
        && First(left.Fixes, right.Fixes, SameFix, _ => 0) is null;

    private static bool SameCheck(Check left, Check right) =>
        left with { Related = [], Finding = null } == right with { Related = [], Finding = null } && left.Related.AsSpan().SequenceEqual(right.Related.AsSpan());

    private static bool SameFix(Fix left, Fix right) =>
        left with { Edits = [] } == right with { Edits = [] } && left.Edits.AsSpan().SequenceEqual(right.Edits.AsSpan());
}
