using System.Text;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>Builds the content of a hover, as Markdown or as plain text.</summary>
internal sealed class HoverText(bool markdown, UserLanguage language)
{
    private readonly StringBuilder text = new();

    public void Add(GlossaryEntry entry)
    {
        Separate();
        Heading(entry.Number is { } number ? $"{number}. {entry.Term}" : entry.Term);
        text.Append(Draft(entry.Definition)).Append("\n\n");
        text.Append(Draft(language == UserLanguage.English
            ? $"Glossary · mentioned {entry.Mentions.Length} times in the body"
            : $"名词解释 · 正文引用 {entry.Mentions.Length} 处"));
    }

    public void Add(Finding finding)
    {
        Separate();
        var title = RuleCatalogue.Find(finding.Rule)?.Title.In(language);
        Heading(title is null ? finding.Rule : $"{finding.Rule} {title}");
        text.Append(Draft(finding.Message.In(language)));
        if (finding.Expression is { } expression)
            text.Append("\n\n").Append(Draft(expression));
    }

    /// <summary>What a number was read as, the other mentions of its indicator, and the checks that rest on it.</summary>
    public void Add(Claim claim, OpenDocument document)
    {
        Separate();
        var english = language == UserLanguage.English;
        Heading($"{claim.Indicator} {document.Tree.GetText(claim.Span)}");
        text.Append(Draft(ClaimWords.Reading(claim, language)));
        if (ClaimWords.Interval(claim) is { } interval)
            text.Append("\n\n").Append(Draft(english ? $"Value: {interval}" : $"取值：{interval}"));
        var checks = ClaimLookup.ChecksOf(document.Analysis, claim).ToList();
        Item(english ? "Elsewhere" : "文外", checks.SelectMany(static check => check.Related).Where(static place => place.Outside is not null).Select(place => $"{place.Message.In(language)}（{place.Outside?.Name.In(language)}）").Distinct());
        var others = ClaimLookup.MentionsOf(document.Analysis, claim).Where(other => other.Span != claim.Span).ToList();
        if (others.Count > 0)
            Item(english ? "Other mentions" : "其他提及", others.Select(other => $"{document.Tree.GetPosition(other.Span.Start).Line + 1}: {document.Tree.GetText(other.Span)}（{ClaimWords.Reading(other, language)}）"));
        Item(english ? "Checks" : "核对", checks.Select(static check => $"{(check.Outcome switch { CheckOutcome.Holds => "✓", CheckOutcome.Fails => "✗", _ => "?" })} {check.Expression}"));
    }

    public MarkupContent ToContent() => new(markdown ? MarkupKind.Markdown : MarkupKind.PlainText, text.ToString());

    // At most so many lines: a hover is read at a glance.
    private void Item(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        text.Append("\n\n").Append(Draft(title));
        foreach (var line in all.Take(MaxLines))
            text.Append(markdown ? "\n- " : "\n  ").Append(Draft(line));
        if (all.Count > MaxLines)
            text.Append(markdown ? "\n- " : "\n  ").Append(Draft($"… {all.Count - MaxLines}"));
    }

    private const int MaxLines = 6;

    private void Heading(string heading)
    {
        text.Append(markdown ? $"**{Draft(heading)}**" : heading).Append("\n\n");
    }

    private void Separate()
    {
        if (text.Length > 0)
            text.Append(markdown ? "\n\n---\n\n" : "\n\n");
    }

    private string Draft(string value) => markdown ? MarkdownText.Escape(value) : value;
}
