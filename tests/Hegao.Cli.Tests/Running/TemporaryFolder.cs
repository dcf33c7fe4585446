using System.Text;

namespace Hegao.Cli.Tests.Running;

/// <summary>A folder for one test, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hegao-test-").FullName;

    /// <summary>Writes a draft in UTF-8 without byte-order mark; folders in <paramref name="name"/> are made.</summary>
    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Of(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
