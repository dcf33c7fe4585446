namespace Hegao.Output.Archives;

/// <summary>Stands in for the Parquet writer in programs that are trimmed or compiled to native code: see <c>ClaimsParquet.cs</c>.</summary>
internal static class ClaimsParquet
{
    /// <summary>Whether this program can write Parquet.</summary>
    public static bool IsBuiltIn => false;

    /// <summary>Cannot be called: <see cref="IsBuiltIn"/> says so.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static Task WriteAsync(IAsyncEnumerable<ClaimsOutput> drafts, Stream output, CancellationToken cancellationToken) => throw new NotSupportedException();
}
