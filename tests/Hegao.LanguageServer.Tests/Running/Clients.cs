using System.Text.Json.Nodes;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>What different editors say of themselves.</summary>
public static class Clients
{
    /// <summary>An editor that says nothing: the least of the protocol.</summary>
    public static JsonNode Bare => new JsonObject();

    /// <summary>An editor that can do everything this server asks about, except pulling diagnostics.</summary>
    public static JsonNode Full => Parse("""
        {
          "general": { "positionEncodings": ["utf-16"] },
          "textDocument": {
            "publishDiagnostics": { "relatedInformation": true, "codeDescriptionSupport": true, "versionSupport": true },
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            "foldingRange": { "lineFoldingOnly": false },
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "definition": { "linkSupport": true },
            "rename": { "prepareSupport": true },
            "codeAction": {
              "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix", "source"] } },
              "isPreferredSupport": true,
              "dataSupport": true,
              "resolveSupport": { "properties": ["edit"] }
            }
          },
          "workspace": { "workspaceEdit": { "documentChanges": true } }
        }
        """);

    /// <summary>The same, and it pulls diagnostics.</summary>
    public static JsonNode Pulling
    {
        get
        {
            var client = Full;
            client.AsObject()["textDocument"]?.AsObject().Add("diagnostic", new JsonObject { ["dynamicRegistration"] = true });
            client.AsObject()["workspace"]?.AsObject().Add("diagnostics", new JsonObject { ["refreshSupport"] = true });
            return client;
        }
    }

    public static JsonNode Parse(string json) => JsonNode.Parse(json) ?? throw new ArgumentException("null");
}
