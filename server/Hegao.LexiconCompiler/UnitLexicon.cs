using System.Globalization;
using Hegao.Syntax.Lexicon;

namespace Hegao.LexiconCompiler;

/// <summary>A unit of grammars/lexicon/units.toml.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">The unit that its values are compared in.</param>
/// <param name="Numerator">One unit in the base, as a fraction.</param>
/// <param name="Denominator">The denominator of that fraction.</param>
/// <param name="Counting">Whether an integer in it is exact.</param>
/// <param name="Scalable">Whether 万 or 亿 can stand before it.</param>
/// <param name="Place">Where it stands.</param>
public sealed record UnitEntry(string Text, Dimension Dimension, string Base, long Numerator, long Denominator, bool Counting, bool Scalable, SourcePlace Place);

/// <summary>The units, scales and exceptions of grammars/lexicon/units.toml.</summary>
public sealed class UnitLexicon
{
    /// <summary>The name of the file in grammars/lexicon.</summary>
    public const string FileName = "units.toml";

    private readonly WordRegister _words;

    private UnitLexicon(Func<string, string> fold) => _words = new(fold);

    /// <summary>The units, in the order of the file.</summary>
    public List<UnitEntry> Units { get; } = [];

    /// <summary>The scales with their powers of ten.</summary>
    public List<(string Text, int Power)> Scales { get; } = [];

    /// <summary>Words that merely open like a unit.</summary>
    public List<string> Exceptions { get; } = [];

    /// <summary>Reads the file.</summary>
    /// <param name="grammars">The folder grammars/.</param>
    /// <param name="fold">Folds a text; every text of the file must be folded already.</param>
    /// <exception cref="LexiconException">A text stands there twice, is not folded, or an entry is not understood.</exception>
    public static UnitLexicon Read(string grammars, Func<string, string> fold)
    {
        var lexicon = new UnitLexicon(fold);
        foreach (var table in TomlFile.Read(Path.Combine(grammars, "lexicon", FileName)))
        {
            switch (table.Name)
            {
                case "scale":
                    foreach (var (text, power, place) in table.Get("powers").Table.Entries)
                        lexicon.Scales.Add((lexicon._words.Take(text, place), power.Integer));
                    break;
                case "group":
                    lexicon.ReadGroup(table);
                    break;
                case "exceptions":
                    lexicon.Exceptions.AddRange(table.Get("words").Items.Select(w => lexicon._words.Take(w.Text, w.Place)));
                    break;
                default:
                    throw new LexiconException(table.Place, $"There is no table [{table.Name}] in {FileName}.");
            }
            table.RejectUnknown();
        }
        lexicon.CheckLimits();
        return lexicon;
    }

    private void ReadGroup(TomlTable group)
    {
        var first = Units.Count;
        foreach (var item in group.Get("units").Items)
            Units.Add(ReadUnit(item, group));
        var dimension = ReadDimension(group, "per_dimension", "rate");
        foreach (var per in group.Texts("per"))
        {
            for (var i = first; i < first + group.Get("units").Items.Count; i++)
            {
                var unit = Units[i];
                Units.Add(unit with
                {
                    Text = _words.Take($"{unit.Text}/{per.Text}", per.Place),
                    Dimension = dimension,
                    Base = $"{unit.Base}/{per.Text}",
                    Counting = false,
                    Place = per.Place,
                });
            }
        }
    }

    private UnitEntry ReadUnit(TomlValue item, TomlTable group)
    {
        var own = item.IsText ? new TomlTable("units", item.Place) : item.Table;
        var text = _words.Take(item.IsText ? item.Text : own.Get("text").Text, item.Place);
        var (numerator, denominator) = ReadFactor(own.Text("factor", "1"), item.Place);
        var entry = new UnitEntry(
            text,
            ReadDimension(group, "dimension", ""),
            own.Text("base") ?? group.Text("base") ?? text,
            numerator,
            denominator,
            own.Flag("counting", group.Flag("counting")),
            own.Flag("scale", group.Flag("scale", true)),
            item.Place);
        own.RejectUnknown();
        return entry;
    }

    private static Dimension ReadDimension(TomlTable group, string key, string missing)
    {
        var text = group.Text(key, missing);
        return TomlNames.Parse<Dimension>(text ?? "", group.Place);
    }

    private static (long Numerator, long Denominator) ReadFactor(string? text, SourcePlace place)
    {
        var parts = (text ?? "").Split('/');
        if (parts.Length <= 2 && decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var numerator) && numerator > 0)
        {
            long denominator = 1;
            if (parts.Length == 1 || (long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out denominator) && denominator > 0))
            {
                for (; numerator != decimal.Truncate(numerator); numerator *= 10)
                    denominator *= 10;
                return ((long)numerator, denominator);
            }
        }
        throw new LexiconException(place, $"\"{text}\" is neither a positive decimal nor a fraction.");
    }

    private void CheckLimits()
    {
        if (Units.Count >= 1 << 12 || Scales.Count >= 1 << 4)
            throw new LexiconException(new(FileName, 1, 1), "More units or scales than UnitId has room for (4,095 and 15).");
        // A base is a unit itself, of factor one; 吨/年 is compared in 千克/年, which "per" has added.
        foreach (var unit in Units)
        {
            if (Units.Find(u => u.Text == unit.Base) is not { Numerator: 1, Denominator: 1 })
                throw new LexiconException(unit.Place, $"The base \"{unit.Base}\" of \"{unit.Text}\" is no unit of factor 1.");
        }
    }
}
