namespace Hegao.Syntax;

/// <summary>What a bound word says of the value beside it.</summary>
public enum BoundKind : byte
{
    /// <summary>No bound word.</summary>
    None,

    /// <summary>The value and up: 超 逾 突破 以上 不低于 至少.</summary>
    Over,

    /// <summary>The value and down: 以内 以下 不超过 至多.</summary>
    Under,

    /// <summary>Around the value: 约 左右 上下.</summary>
    About,

    /// <summary>From nine tenths of the value up to it: 近 接近 将近.</summary>
    Near,
}
