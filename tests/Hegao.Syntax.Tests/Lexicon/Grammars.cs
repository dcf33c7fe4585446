extern alias compiler;

using System.Runtime.CompilerServices;
using compiler::Hegao.LexiconCompiler;
using Xunit;

namespace Hegao.Tests;

/// <summary>Finds grammars/ of the repository that these tests were built from, and makes changed copies of it.</summary>
internal static class Grammars
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile()) ?? "", "..", "..", "..", "grammars"));

    /// <summary>Lets a file of a copy of grammars/ end in more text, and expects that reading the copy reports the mistake in it.</summary>
    /// <param name="file">The file, from grammars/.</param>
    /// <param name="appended">The text.</param>
    /// <param name="line">The line of the mistake in that text, from 1; 0 where it is reported elsewhere in the file.</param>
    /// <param name="message">A part of the message.</param>
    /// <param name="read">Reads the copy.</param>
    public static void ExpectMistake(string file, string appended, int line, string message, Action<string> read)
    {
        var copy = Directory.CreateTempSubdirectory("hegao-grammars-").FullName;
        try
        {
            foreach (var source in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy, Path.GetRelativePath(Folder, source));
                Directory.CreateDirectory(Path.GetDirectoryName(target) ?? copy);
                File.Copy(source, target);
            }
            var lines = File.ReadLines(Path.Combine(copy, file)).Count();
            File.AppendAllText(Path.Combine(copy, file), appended);

            var mistake = Assert.Throws<LexiconException>(() => read(copy));
            Assert.Contains(message, mistake.Message, StringComparison.Ordinal);
            Assert.Equal(Path.Combine(copy, file), mistake.Place.File);
            if (line > 0)
                Assert.Equal(lines + line, mistake.Place.Line);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
