namespace Hegao.Syntax.Lexicon;

/// <summary>What a unit is. Reads static tables; nothing is built when the program starts.</summary>
/// <param name="Id">The unit.</param>
public readonly record struct UnitInfo(UnitId Id)
{
    /// <summary>The unit with its scale as the lexicon writes it: 万平方米. Empty for no unit.</summary>
    public string Text => Id.HasScale ? Units.ScaleText(Id.Scale) + Units.UnitText(Id.Unit) : Units.UnitText(Id.Unit);

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension => (Dimension)Units.Dimensions[Id.Unit];

    /// <summary>The unit that values are compared in: 元 for 万元, 平方米 for 亩, 家 for 万家. Empty for a bare scale (17.78万).</summary>
    public string Base => Units.UnitText(Units.Bases[Id.Unit]);

    /// <summary>
    /// What one of this unit is in <see cref="Base"/>, scale included: 10000 for 万元. For % ‰ 个百分点 it is 1, as these are compared as written.
    /// </summary>
    public decimal Factor => (decimal)Units.Numerators[Id.Unit] / Units.Denominators[Id.Unit] * Units.Powers[Id.Scale];

    /// <summary>Whether an integer in this unit is exact (个 家 件), not rounded. False as soon as a scale is written (1.2万家).</summary>
    public bool IsCounting => !Id.HasScale && Units.Counting[Id.Unit] != 0;

    /// <summary>Whether values in the two units can be compared through <see cref="Factor"/>.</summary>
    public bool IsComparable(UnitInfo other) => Units.Bases[Id.Unit] == Units.Bases[other.Id.Unit];
}
