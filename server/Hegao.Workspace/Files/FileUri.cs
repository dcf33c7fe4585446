namespace Hegao.Workspace;

/// <summary>Turns the addresses of the protocol into paths and back.</summary>
public static class FileUri
{
    /// <summary>The path of a <c>file:</c> address on this machine; null for any other address (an unsaved draft, a file in an archive).</summary>
    public static string? ToPath(string uri)
    {
        // VS Code writes a drive as c%3A, which is no drive to .NET.
        if (uri.StartsWith("file:///", StringComparison.Ordinal) && uri.Length > 12 && uri.AsSpan(9).StartsWith("%3A", StringComparison.OrdinalIgnoreCase))
            uri = string.Concat(uri.AsSpan(0, 9), ":", uri.AsSpan(12));
        return Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile && (OperatingSystem.IsWindows() || address.Host.Length == 0) ? address.LocalPath : null;
    }

    /// <summary>The address of the file at <paramref name="path"/>.</summary>
    public static string Of(string path) => new Uri(Path.GetFullPath(path)).AbsoluteUri;
}
