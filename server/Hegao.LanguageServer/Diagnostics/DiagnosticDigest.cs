using System.Security.Cryptography;
using System.Text.Json;
using Hegao.LanguageServer.Protocol;

namespace Hegao.LanguageServer.Diagnostics;

/// <summary>Names a set of diagnostics by what would be shown of it.</summary>
internal static class DiagnosticDigest
{
    /// <summary>A name that is equal for equal sets: 64 bits of SHA-256 of their JSON.</summary>
    public static string Of(Diagnostic[] items) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(items, LspJsonContext.Default.DiagnosticArray)).AsSpan(0, 8));
}
