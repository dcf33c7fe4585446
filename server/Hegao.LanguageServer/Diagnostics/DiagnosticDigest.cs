using System.IO.Hashing;
using System.Text.Json;
using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Names a set of diagnostics by what would be shown of it.</summary>
internal static class DiagnosticDigest
{
    /// <summary>A name that is equal for equal sets: 128 bits of xxHash of their JSON.</summary>
    public static string Of(Diagnostic[] items) =>
        Convert.ToHexStringLower(XxHash128.Hash(JsonSerializer.SerializeToUtf8Bytes(items, LspJsonContext.Default.DiagnosticArray)));
}
