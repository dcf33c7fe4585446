using System.Collections.Immutable;
using Hegao.Analysis.Rules;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Ignores;

/// <summary>
/// Takes out the findings that a comment in the draft or an entry of the settings has passed over, reports the comments that pass over nothing
/// (HG9002), and says which entries do.
/// </summary>
internal static class IgnoreFilter
{
    /// <summary>Leaves the findings that remain in <paramref name="findings"/>. A comment counts for its own paragraph, or for the next one where it stands alone.</summary>
    /// <returns>The entries of the settings that pass over nothing; one whose rule is switched off may come back into use and is not among them.</returns>
    public static ImmutableArray<IgnoreRequest> Apply(AnalysisParts draft, ImmutableArray<Finding>.Builder findings)
    {
        var options = draft.Options;
        if (!options.IgnoredTerms.IsEmpty)
            RemoveWhere(findings, finding => IsOfIgnoredTerm(draft, finding));
        var comments = draft.Observations.Blocks.SelectMany(static pair => pair.Value.Ignores).ToList();
        var unused = ImmutableArray.CreateBuilder<IgnoreRequest>();
        var quoted = new QuotedPlaces(draft.Tree);
        foreach (var ignore in options.Ignores)
        {
            var quote = WithoutSpaces(ignore.Quote);
            if (!RemoveWhere(findings, finding => finding.Rule == ignore.Rule && quoted.Touches(finding.Span, quote)) && !IsOff(ignore.Rule))
                unused.Add(ignore);
        }

        foreach (var comment in comments)
        {
            if (Target(draft.Tree, comment.Place.Block) is not { } target)
                continue;
            if (!RemoveWhere(findings, finding => finding.Rule == comment.Rule && finding.Span.Start < target.End && finding.Span.End > target.Start) && !IsOff(comment.Rule))
                findings.Add(UnusedIgnoreRule.Report(comment, comment.Place.In(draft.Tree)));
        }

        return unused.ToImmutable();

        bool IsOff(string id) => RuleCatalogue.Find(id) is { } rule && options.IsOff(rule);
    }

    private static bool RemoveWhere(ImmutableArray<Finding>.Builder findings, Func<Finding, bool> isPassedOver)
    {
        var before = findings.Count;
        for (var i = findings.Count - 1; i >= 0; i--)
        {
            if (isPassedOver(findings[i]))
                findings.RemoveAt(i);
        }

        return findings.Count < before;
    }

    private static bool IsOfIgnoredTerm(AnalysisParts draft, Finding finding) => finding.Rule.StartsWith("HG3", StringComparison.Ordinal)
        && finding.Related.Select(static place => place.Span).Prepend(finding.Span).Any(span => draft.Options.IgnoredTerms.Contains(Term(draft.Tree.GetText(span))));

    /// <summary>A term as ignored terms are compared: folded, without quotes and spaces.</summary>
    internal static string Term(string written) => WithoutSpaces(written).Trim('“', '”', '‘', '’', '"');

    private static string WithoutSpaces(string text) => string.Concat(Folding.Fold(text).Where(static c => !char.IsWhiteSpace(c)));

    private static TextSpan? Target(DraftTree tree, BlockId id)
    {
        if (!tree.TryGetBlock(id, out var block))
            return null;
        if (block.IsProse)
            return block.Span;
        for (var i = block.Index + 1; i < tree.BlockCount; i++)
        {
            var next = tree.GetBlock(i);
            if (next.IsProse)
                return next.Span;
        }

        return block.Span;
    }
}
