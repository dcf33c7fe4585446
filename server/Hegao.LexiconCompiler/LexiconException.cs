namespace Hegao.LexiconCompiler;

/// <summary>A place in a file of grammars/.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct SourcePlace(string File, int Line, int Column)
{
    /// <summary>The place as compilers write it, which MSBuild and editors understand.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}

/// <summary>A mistake in a file of grammars/: what it is and where.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>A mistake at a place.</summary>
    public LexiconException(SourcePlace place, string message)
        : base(message) => Place = place;

    /// <summary>Where the mistake is.</summary>
    public SourcePlace Place { get; }
}
