using Hegao.Syntax.Lexicon;

namespace Hegao.LexiconCompiler;

/// <summary>Writes the units as static data of <c>Hegao.Syntax.Lexicon.Units</c>.</summary>
public static class UnitCompiler
{
    /// <summary>Unit 0 is no unit: its base is itself, its factor one.</summary>
    private static readonly UnitEntry NoUnit = new("", Dimension.None, "", 1, 1, Counting: false, Scalable: true, new("", 0, 0));

    /// <summary>Writes <c>Units.g.cs</c>.</summary>
    public static void Write(UnitLexicon lexicon, string output)
    {
        List<UnitEntry> units = [NoUnit, .. lexicon.Units];
        var index = units.Select((u, i) => (u.Text, i)).ToDictionary();

        var words = units.Skip(1).Select((u, i) => (u.Text, i + 1))
            .Concat(lexicon.Scales.Select((s, i) => (s.Text, (i + 1) << 12)))
            .Concat(lexicon.Exceptions.Select(w => (w, 0)));

        var file = new CSharpFile("Hegao.Syntax.Lexicon", "Units", "grammars/lexicon/units.toml");
        file.Trie(TrieBuilder.Build(words));
        file.Numbers("Dimensions", "byte", units.ConvertAll(u => (byte)u.Dimension));
        file.Numbers("Bases", "ushort", units.ConvertAll(u => (ushort)index[u.Base]));
        file.Numbers("Numerators", "long", units.ConvertAll(u => u.Numerator));
        file.Numbers("Denominators", "long", units.ConvertAll(u => u.Denominator));
        file.Numbers("Counting", "byte", units.ConvertAll(u => (byte)(u.Counting ? 1 : 0)));
        file.Numbers("Scalable", "byte", units.ConvertAll(u => (byte)(u.Scalable ? 1 : 0)));
        file.Numbers("Powers", "long", [1L, .. lexicon.Scales.Select(s => (long)Math.Pow(10, s.Power))]);
        file.Texts("UnitText", units.ConvertAll(u => u.Text));
        file.Texts("ScaleText", ["", .. lexicon.Scales.Select(s => s.Text)]);
        file.Write(output, "Units.g.cs");
    }
}
