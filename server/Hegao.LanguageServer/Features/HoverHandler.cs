using System.Text;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/hover</c>: the entry of a glossary term, and the rule behind a finding.</summary>
internal sealed class HoverHandler : IRequestHandler<TextDocumentPositionParams, Hover>
{
    /// <inheritdoc/>
    public ValueTask<Hover?> HandleAsync(TextDocumentPositionParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var positions = snapshot.Positions(document);
        var offset = positions.ToOffset(parameters.Position);

        var writer = new HoverText(snapshot.Client.HoverMarkdown, snapshot.Language);
        TextSpan? span = null;
        if (TermLookup.Find(document.Analysis.Glossary, offset) is { } term)
        {
            writer.Add(term.Entry);
            span = term.Span;
        }

        cancellationToken.ThrowIfCancellationRequested();
        foreach (var finding in document.Analysis.Findings)
        {
            if (!finding.Span.Touches(offset))
                continue;
            writer.Add(finding);
            span ??= finding.Span;
        }

        return new(span is { } range ? new Hover(writer.ToContent(), positions.ToRange(range)) : null);
    }

    /// <summary>Builds the content, as Markdown or as plain text.</summary>
    private sealed class HoverText(bool markdown, UserLanguage language)
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

        public MarkupContent ToContent() => new(markdown ? MarkupKind.Markdown : MarkupKind.PlainText, text.ToString());

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
}
