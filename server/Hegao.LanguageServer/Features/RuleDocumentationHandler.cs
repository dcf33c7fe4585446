using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>hegao/ruleDocumentation</c>, a request of our own: the page of a rule as Markdown, for editors that open the link of a diagnostic
/// inside themselves; null where there is no such rule.
/// </summary>
internal sealed class RuleDocumentationHandler : IRequestHandler<RuleDocumentationParams, MarkupContent>
{
    /// <inheritdoc/>
    public ValueTask<MarkupContent?> HandleAsync(
        RuleDocumentationParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken) =>
        new(RuleCatalogue.Find(parameters.Rule) is { } rule ? new MarkupContent(MarkupKind.Markdown, rule.ReadDocumentation()) : null);
}
