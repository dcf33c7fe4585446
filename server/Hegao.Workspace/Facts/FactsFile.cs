using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Rules;

namespace Hegao.Workspace;

/// <summary>A facts file as it was read: its rows, and what could not be understood.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Facts">Its facts in the order of its rows.</param>
/// <param name="Problems">What is wrong in it (HG9004), at its cell.</param>
public sealed record FactsFile(string Path, ImmutableArray<Fact> Facts, ImmutableArray<FactProblem> Problems)
{
    /// <summary>The folder beside a draft, or above it, that holds facts files.</summary>
    public const string FolderName = "facts";

    /// <summary>Whether a path is that of a facts file: a <c>.csv</c> or <c>.xlsx</c> directly in a folder called <c>facts</c>; not a lock file of Excel (<c>~$…</c>).</summary>
    public static bool Is(string path)
    {
        var name = System.IO.Path.GetFileName(path.AsSpan());
        var extension = System.IO.Path.GetExtension(path.AsSpan());
        return System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path.AsSpan())) is FolderName
            && (extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) || extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            && !name.StartsWith('.') && !name.StartsWith("~$");
    }

    /// <summary>The facts files of <paramref name="folder"/>, the one that holds the folder <c>facts</c>, by name.</summary>
    public static ImmutableArray<string> In(string folder)
    {
        var facts = System.IO.Path.Combine(folder, FolderName);
        try
        {
            return Directory.Exists(facts) ? [.. Directory.EnumerateFiles(facts).Where(Is).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
