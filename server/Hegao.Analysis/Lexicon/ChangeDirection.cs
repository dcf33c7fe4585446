namespace Hegao.Analysis.Lexicon;

/// <summary>Where a value moves, or on which side of another it lies.</summary>
public enum ChangeDirection : byte
{
    /// <summary>The word says nothing of it.</summary>
    None,

    /// <summary>Up, or above.</summary>
    Up,

    /// <summary>Down, or below.</summary>
    Down,
}
