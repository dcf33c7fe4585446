using System.Text;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>A folder of drafts for one test, the outermost that settings are looked for in; gone when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("hegao-test-").FullName;

    public TemporaryFolder() => Directory.CreateDirectory(PathOf(".git"));

    /// <summary>Writes a file in UTF-8; returns its address.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name)) ?? path);
        File.WriteAllText(PathOf(name), text, new UTF8Encoding(false));
        return UriOf(name);
    }

    public void Delete(string name) => File.Delete(PathOf(name));

    public string PathOf(string name) => Path.Combine(path, name);

    public string UriOf(string name) => new Uri(PathOf(name)).AbsoluteUri;

    public void Dispose() => Directory.Delete(path, recursive: true);
}
