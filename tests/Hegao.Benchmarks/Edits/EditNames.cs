namespace Hegao.Benchmarks.Edits;

/// <summary>What the kinds of edits are called in reports.</summary>
internal static class EditNames
{
    /// <summary>The name of <paramref name="kind"/>.</summary>
    public static string Of(EditKind kind) => kind switch
    {
        EditKind.Char => "char",
        EditKind.SplitAndJoin => "split_join",
        EditKind.Heading => "heading",
        EditKind.Paste => "paste_10000",
        _ => "fence",
    };
}
