using System.Text;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>Drafts in which <c>[|…|]</c> stands around what a rule must report; a draft without marks must stay silent.</summary>
internal static class RuleDraft
{
    /// <summary>Asserts that <paramref name="rule"/> reports exactly the marked stretches and answers the findings, in reading order.</summary>
    public static IReadOnlyList<Finding> AssertFinds(string rule, string marked, DraftFormat format = DraftFormat.PlainText)
    {
        var text = Plain(marked);
        var findings = Find(rule, text, format);
        Assert.Equal(marked, Mark(text, findings));
        return findings;
    }

    /// <summary>Asserts that <paramref name="rule"/> has nothing to say of <paramref name="draft"/>.</summary>
    public static void AssertSilent(string rule, string draft, DraftFormat format = DraftFormat.PlainText) =>
        Assert.Equal(draft, Mark(draft, Find(rule, draft, format)));

    /// <summary>
    /// Asserts that the fix at <paramref name="fix"/> of the only finding of <paramref name="rule"/> turns the marked draft into
    /// <paramref name="expected"/>, that the finding is then gone, and that no finding of any rule came in its place.
    /// </summary>
    public static void AssertFix(string rule, string marked, string expected, int fix = 0, DraftFormat format = DraftFormat.PlainText)
    {
        var finding = Assert.Single(AssertFinds(rule, marked, format));
        var text = Plain(marked);
        var before = Analyse(text, format).Findings;
        var corrected = Apply(text, finding.Fixes[fix]);
        Assert.Equal(expected, corrected);
        var after = Analyse(corrected, format).Findings;
        Assert.DoesNotContain(after, left => left.Rule == rule);
        Assert.True(after.Length < before.Length, $"The fix left {after.Length} of {before.Length} findings: {string.Join("; ", after.Select(left => left.Message.Chinese))}");
    }

    /// <summary>The findings of one rule, in reading order.</summary>
    public static IReadOnlyList<Finding> Find(string rule, string draft, DraftFormat format = DraftFormat.PlainText) =>
        [.. Analyse(draft, format).Findings.Where(finding => finding.Rule == rule)];

    /// <summary>The draft with a fix applied.</summary>
    public static string Apply(string draft, Fix fix)
    {
        var text = new StringBuilder(draft);
        foreach (var edit in fix.Edits.Reverse())
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        return text.ToString();
    }

    /// <summary>The draft without the marks.</summary>
    public static string Plain(string marked) => marked.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal);

    private static DraftAnalysis Analyse(string draft, DraftFormat format) => DraftAnalysis.Create(DraftTree.Parse(draft, format));

    private static string Mark(string draft, IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var span in findings.Select(finding => finding.Span).OrderBy(span => span.Start))
        {
            text.Append(draft, at, span.Start - at).Append("[|").Append(draft, span.Start, span.Length).Append("|]");
            at = span.End;
        }

        return text.Append(draft, at, draft.Length - at).ToString();
    }
}
