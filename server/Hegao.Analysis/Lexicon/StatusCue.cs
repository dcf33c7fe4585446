namespace Hegao.Analysis.Lexicon;

/// <summary>What a word says of whether a figure is done or planned.</summary>
public enum StatusCue : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Planned: 力争, 目标.</summary>
    Target,

    /// <summary>Done: 截至, 累计完成.</summary>
    Actual,

    /// <summary>Not final (预计): done where the year under review is told, planned elsewhere.</summary>
    Estimate,
}
