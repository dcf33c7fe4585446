namespace Hegao.Analysis.Lexicon;

/// <summary>The level of the region that a word means. Which one is the report's own is decided from its title.</summary>
public enum RegionLevel : byte
{
    /// <summary>The word names no region.</summary>
    None,

    /// <summary>全球.</summary>
    World,

    /// <summary>全国.</summary>
    Nation,

    /// <summary>全省.</summary>
    Province,

    /// <summary>全市, 全州, 全盟: a prefecture, or a county-level city in its own report.</summary>
    City,

    /// <summary>全县, 全区, 全旗. 全区 is an autonomous region in that region's report.</summary>
    County,

    /// <summary>全镇, 全乡.</summary>
    Township,

    /// <summary>A part of a region: 市区, 园区, 市本级.</summary>
    Part,
}
