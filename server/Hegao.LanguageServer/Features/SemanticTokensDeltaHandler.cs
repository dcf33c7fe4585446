using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// <c>textDocument/semanticTokens/full/delta</c>: what changed since an answer that is still known; all tokens where it is not. Places are relative to the
/// token before, so that an edit changes the tokens beside it alone.
/// </summary>
internal sealed class SemanticTokensDeltaHandler(SemanticTokensHistory history) : IRequestHandler<SemanticTokensDeltaParams, object>
{
    /// <summary>Answers by <see cref="SemanticTokensDelta"/> or <see cref="SemanticTokens"/>.</summary>
    public ValueTask<object?> HandleAsync(SemanticTokensDeltaParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var data = SemanticTokenReader.Read(document, snapshot.Positions(document), null, cancellationToken);
        var before = history.Find(document.Uri, parameters.PreviousResultId);
        var id = history.Remember(document.Uri, data);
        return new(before is null ? new SemanticTokens(data, id) : new SemanticTokensDelta(id, Difference(before, data)));
    }

    /// <summary>The edit that makes <paramref name="after"/> of <paramref name="before"/>, whole tokens from and to; none where they are equal.</summary>
    internal static SemanticTokensEdit[] Difference(int[] before, int[] after)
    {
        var start = WholeTokens(before.AsSpan().CommonPrefixLength(after));
        var shorter = Math.Min(before.Length, after.Length) - start;
        var end = 0;
        while (end < shorter && before[^(end + 1)] == after[^(end + 1)])
            end++;
        end = WholeTokens(end);
        return before.Length == after.Length && start == before.Length
            ? []
            : [new(start, before.Length - start - end, after[start..^end])];
    }

    private static int WholeTokens(int numbers) => numbers - (numbers % SemanticTokenReader.Width);
}
