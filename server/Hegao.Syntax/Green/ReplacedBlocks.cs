namespace Hegao.Syntax.Green;

/// <summary>
/// The blocks that gave way to the last large edit: a fence that was opened, a passage that was cut out. When the next edits close the fence or
/// take the cut back, the same text is read again, and the blocks come back with all that is known of them.
/// </summary>
/// <param name="Blocks">The blocks in reading order.</param>
/// <param name="Age">How many edits ago they gave way.</param>
internal sealed record ReplacedBlocks(GreenBlock[] Blocks, int Age)
{
    /// <summary>Fewer blocks are read again in no time.</summary>
    private const int Many = 32;

    /// <summary>After so many edits nobody takes the large one back.</summary>
    private const int MaxAge = 256;

    /// <summary>No blocks.</summary>
    public static ReplacedBlocks None { get; } = new([], 0);

    /// <summary>What is kept after an edit that put others in the place of <paramref name="count"/> blocks of <paramref name="sequence"/> from number <paramref name="first"/> on.</summary>
    public ReplacedBlocks After(GreenSequence sequence, int first, int count)
    {
        if (count < Many)
            return Blocks.Length == 0 ? this : Age < MaxAge ? this with { Age = Age + 1 } : None;
        var blocks = new GreenBlock[count];
        var cursor = sequence.CursorAt(first);
        for (var i = 0; i < count; i++, cursor.MoveNext())
            blocks[i] = cursor.Current.Block;
        return new(blocks, 0);
    }
}
