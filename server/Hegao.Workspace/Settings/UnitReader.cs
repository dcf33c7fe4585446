using System.Globalization;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.Workspace;

/// <summary>Whether an integer in a unit is exact.</summary>
internal enum UnitKind
{
    /// <summary>Things are counted: an integer is exact.</summary>
    Count,

    /// <summary>Something is measured: the last digit is rounded.</summary>
    Measure,
}

/// <summary>Reads a <c>[[unit]]</c> of <c>hegao.toml</c>: a unit or measure word that the lexicon lacks.</summary>
internal static class UnitReader
{
    /// <summary>The highest factor: with the highest scale before it, it still fits into a <see cref="decimal"/>.</summary>
    private const decimal MaxFactor = 1_000_000_000_000m;

    /// <summary>The unit, or null where it cannot be one; what is wrong is reported.</summary>
    public static UnitDefinition? Read(TomlTable table, SettingsValues values)
    {
        values.RejectUnknown(table, SettingsKeys.Unit);
        if (values.Text(table, "name", true) is not { } written || table.Find("name") is not { } entry)
            return null;
        var name = Folding.Fold(written);
        if (name.Length > UnitDefinition.MaxLength || name.Any(char.IsWhiteSpace) || char.IsAsciiLetterOrDigit(name[0]) || name[0] is '多' or '余')
        {
            values.Report(entry.Value.Place, new($"“{written}”不能作单位：应以汉字或符号开头（“多”“余”除外），不含空格，不超过 {UnitDefinition.MaxLength} 字。", $"“{written}” cannot be a unit: it opens with a Chinese character or a sign (not 多 or 余), has no spaces and at most {UnitDefinition.MaxLength} characters."));
            return null;
        }

        if (Units.TryFind(name, out _))
        {
            values.Report(entry.Value.Place, new($"“{written}”已是内置的单位，不必定义。", $"“{written}” is a unit of the lexicon already."));
            return null;
        }

        var factor = Factor(table, values);
        var (unit, dimension) = (name, Dimension.Count);
        if (values.Text(table, "base", false) is { } baseText && table.Find("base") is { } baseEntry)
        {
            var folded = Folding.Fold(baseText);
            if (Units.TryFind(folded, out var id) && id.HasUnit)
                (unit, dimension, factor) = (Units.Get(id).Base, Units.Get(id).Dimension, Math.Min(factor * Units.Get(id).Factor, MaxFactor));
            else if (folded != name)
                values.Report(baseEntry.Value.Place, new($"没有“{baseText}”这一内置单位，不能据以换算。", $"“{baseText}” is no unit of the lexicon, so nothing can be converted to it."));
        }

        dimension = values.Member(table, "dimension", dimension);
        var isCounted = dimension is Dimension.Count or Dimension.People or Dimension.Visits or Dimension.Households;
        return new(name, dimension, unit, factor, values.Member(table, "kind", isCounted ? UnitKind.Count : UnitKind.Measure) == UnitKind.Count);
    }

    // A number, or a fraction in quotes ("2000/3"), as the lexicon writes it.
    private static decimal Factor(TomlTable table, SettingsValues values)
    {
        if (table.Find("factor") is not { } entry)
            return 1;
        decimal? factor = entry.Value.Content switch
        {
            long number => number,
            double number when number is > 1e-12 and <= 1e12 => (decimal)number,
            string text => Fraction(text),
            _ => null,
        };
        if (factor is > 0 and <= MaxFactor and { } value)
            return value;
        values.Report(entry.Value.Place, new("factor 应为大于 0、不超过一万亿的数，或写成分数，如 \"2000/3\"。", "factor is a number above 0, at most 10^12, or a fraction such as \"2000/3\"."));
        return 1;
    }

    private static decimal? Fraction(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2 || !Parse(parts[0], out var above))
            return null;
        return parts.Length == 1 ? above : Parse(parts[1], out var below) && below > 0 ? above / below : null;

        static bool Parse(string part, out decimal number) =>
            decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number is >= 0 and <= MaxFactor;
    }
}
