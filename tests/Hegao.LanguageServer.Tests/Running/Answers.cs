using System.Text.Json.Nodes;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>Everything that the server says of a draft: what two drafts with the same text must have in common.</summary>
public static class Answers
{
    private static readonly string[] OfDocument =
    [
        "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/diagnostic", "textDocument/documentLink", "textDocument/formatting",
        "textDocument/semanticTokens/full",
    ];

    private static readonly string[] OfPlace =
    [
        "textDocument/hover", "textDocument/definition", "textDocument/documentHighlight", "textDocument/completion", "textDocument/onTypeFormatting",
    ];

    /// <summary>All answers about a draft and about some places in it, with its address taken out.</summary>
    public static async Task<string> CollectAsync(LspSession session, string uri, IEnumerable<Place> places)
    {
        var all = new JsonArray();
        foreach (var method in OfDocument)
        {
            var answer = (await session.AskAsync(method, uri))?.DeepClone();

            // The name of a set of diagnostics is made from them, addresses of related places included: it says nothing that they don't.
            (answer as JsonObject)?.Remove("resultId");
            all.Add(answer);
        }

        foreach (var place in places)
        {
            foreach (var method in OfPlace)
                all.Add((await session.AskAsync(method, uri, place, static parameters => parameters["ch"] = "\n"))?.DeepClone());
        }

        return all.ToJsonString().Replace(uri, "URI", StringComparison.Ordinal);
    }
}
