namespace Hegao.Analysis.Lexicon;

/// <summary>What a cue word can say of the numbers in its clause. A word may say several things; its place decides.</summary>
[Flags]
public enum CueKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A verb of change: growth before a percentage, delta before an amount or points.</summary>
    Change = 1,

    /// <summary>A verb of change with the value reached behind it: 增长到, 降至.</summary>
    ChangeTo = 1 << 1,

    /// <summary>A noun that stands for a change: 增速, 降幅.</summary>
    GrowthNoun = 1 << 2,

    /// <summary>A verb that says only that a value is reached: 达到, 为.</summary>
    Reach = 1 << 3,

    /// <summary>Before the earlier value of a change: 由, 从.</summary>
    From = 1 << 4,

    /// <summary>Before the value reached, after 由 or 从: 到, 至.</summary>
    To = 1 << 5,

    /// <summary>Compares with another region or value: 高于, 低于.</summary>
    Compare = 1 << 6,

    /// <summary>A share of a whole: 占, 占比, 比重.</summary>
    Share = 1 << 7,

    /// <summary>A place in an order: 居, 位列, 排名.</summary>
    Rank = 1 << 8,

    /// <summary>A multiple in a word: 翻一番.</summary>
    Multiple = 1 << 9,

    /// <summary>Tells done from planned: 力争, 预计, 截至.</summary>
    Status = 1 << 10,

    /// <summary>A light verb, dropped from an indicator: 完成, 实现.</summary>
    Light = 1 << 11,

    /// <summary>A verb that says what is counted and stays in the indicator: 新增, 建成.</summary>
    Counted = 1 << 12,

    /// <summary>An adverb, dropped: 稳步, 大幅.</summary>
    Adverb = 1 << 13,

    /// <summary>A period, or a comparison with one: 去年, 同比, 年均.</summary>
    Period = 1 << 14,

    /// <summary>The basis on which a figure is compared: 同口径, 剔除.</summary>
    Basis = 1 << 15,

    /// <summary>A region: 全省, 市区.</summary>
    Region = 1 << 16,

    /// <summary>Opens a list of parts: 其中, 包括.</summary>
    ListHead = 1 << 17,

    /// <summary>分别 and its kin: values in the order of their subjects.</summary>
    Respectively = 1 << 18,

    /// <summary>One value for each of several: 均, 各.</summary>
    Each = 1 << 19,

    /// <summary>The value is a total: 共, 合计.</summary>
    Total = 1 << 20,

    /// <summary>A noun that belongs to the subject named before it: 总数, 规模, 占比.</summary>
    Carrier = 1 << 21,

    /// <summary>A noun that an amount before it makes a size class of: 亿元以上项目.</summary>
    SizeNoun = 1 << 22,

    /// <summary>Opens a clause before its subject: 同时, 截至.</summary>
    Opener = 1 << 23,

    /// <summary>A preposition of comparison: 比, 较.</summary>
    Against = 1 << 24,
}
