namespace Hegao.Syntax;

/// <summary>How a tree differs from the one it was made from: one run of blocks gave way to another, all others are shared.</summary>
/// <param name="First">Number of the first block that is new (or, where none is, before which blocks were removed).</param>
/// <param name="OldCount">Blocks of the old tree that gave way.</param>
/// <param name="NewCount">
/// Blocks of the new tree in their place. Where ids had run out some of them are old blocks under new ids.
/// </param>
/// <param name="ReadChars">UTF-16 code units that were parsed again.</param>
/// <param name="Relabelled">Whether all blocks got new ids, so that nothing can be found by an old one.</param>
public readonly record struct DraftTreeUpdate(int First, int OldCount, int NewCount, int ReadChars, bool Relabelled)
{
    /// <summary>This update and then <paramref name="next"/>, as one: the smallest run that covers both.</summary>
    public DraftTreeUpdate Then(DraftTreeUpdate next)
    {
        var first = Math.Min(First, next.First);
        var end = Math.Max(First + NewCount, next.First + next.OldCount);
        return new(
            first,
            end - first - NewCount + OldCount,
            end - first - next.OldCount + next.NewCount,
            ReadChars + next.ReadChars,
            Relabelled || next.Relabelled);
    }
}
