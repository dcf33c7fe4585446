using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.LexiconCompiler;

/// <summary>An indicator of grammars/lexicon/indicators.</summary>
/// <param name="Key">Its canonical name.</param>
/// <param name="Aliases">The same quantity in other words.</param>
/// <param name="Traits">What is known of it.</param>
/// <param name="Wholes">Indicators that it is a part of, each larger than it.</param>
/// <param name="Place">Where it stands.</param>
public sealed record IndicatorEntry(string Key, IReadOnlyList<string> Aliases, IndicatorTraits Traits, IReadOnlyList<string> Wholes, SourcePlace Place);

/// <summary>The indicators of grammars/lexicon/indicators, and the traits by ending of heads.toml.</summary>
/// <param name="Indicators">The indicators, in the order of files and entries.</param>
/// <param name="Heads">Endings and their traits.</param>
public sealed record IndicatorFiles(IReadOnlyList<IndicatorEntry> Indicators, IReadOnlyList<(string Word, IndicatorTraits Traits)> Heads)
{
    /// <summary>The folder in grammars/lexicon.</summary>
    public const string FolderName = "indicators";

    /// <summary>The name of the file of endings in grammars/lexicon.</summary>
    public const string HeadFileName = "heads.toml";

    /// <summary>Reads the files.</summary>
    /// <exception cref="LexiconException">A key, alias or ending stands twice or is not folded, or a trait is not understood.</exception>
    public static IndicatorFiles Read(string grammars, Func<string, string> fold)
    {
        var folder = Path.Combine(grammars, "lexicon");
        var words = new WordRegister(fold);
        var indicators = new List<IndicatorEntry>();
        foreach (var path in Directory.GetFiles(Path.Combine(folder, FolderName), "*.toml").Order(StringComparer.Ordinal))
        {
            foreach (var group in Groups(path, "group"))
            {
                indicators.AddRange(group.Get("indicators").Items.Select(item => ReadIndicator(item, group, words)));
                ReadTraits(group, default);
                group.RejectUnknown();
            }
        }

        var keys = indicators.Select(static entry => entry.Key).ToHashSet();
        foreach (var entry in indicators)
        {
            if (entry.Wholes.FirstOrDefault(whole => !keys.Contains(whole)) is { } unknown)
                throw new LexiconException(entry.Place, $"“{unknown}” is the key of no indicator.");
        }

        var endings = new WordRegister(fold);
        var heads = new List<(string, IndicatorTraits)>();
        foreach (var head in Groups(Path.Combine(folder, HeadFileName), "head"))
        {
            var traits = ReadTraits(head, default);
            heads.AddRange(head.Get("words").Items.Select(w => (endings.Take(w.Text, w.Place), traits)));
            head.RejectUnknown();
        }
        return new(indicators, heads);
    }

    /// <summary>Writes both as static data of <c>Hegao.Analysis.Lexicon.Indicators</c>.</summary>
    public void Write(string output)
    {
        var words = Indicators.SelectMany((entry, i) => entry.Aliases.Prepend(entry.Key).Select(w => (w, i))).ToList();
        var file = new CSharpFile("Hegao.Analysis.Lexicon", "Indicators", "grammars/lexicon");
        file.Trie(TrieBuilder.Build(words));
        file.Trie(TrieBuilder.BuildReversed(words), "End");
        file.Trie(TrieBuilder.BuildReversed(Heads.Select(h => (h.Word, (int)h.Traits.Bits))), "Head");
        file.Numbers("TraitBits", "uint", Indicators.Select(e => e.Traits.Bits).ToList());
        file.Texts("KeyText", Indicators.Select(e => e.Key).ToList());
        file.Texts("WholeText", Indicators.Select(e => string.Join('、', e.Wholes)).ToList());
        file.Write(output, "Indicators.g.cs");
    }

    private static IEnumerable<TomlTable> Groups(string path, string name)
    {
        foreach (var table in TomlFile.Read(path))
            yield return table.Name == name ? table : throw new LexiconException(table.Place, $"There is no table [{table.Name}] in this file.");
    }

    private static IndicatorEntry ReadIndicator(TomlValue item, TomlTable group, WordRegister words)
    {
        var own = item.Table;
        var key = own.Get("key");
        var entry = new IndicatorEntry(
            words.Take(key.Text, key.Place),
            own.Texts("aliases").Select(a => words.Take(a.Text, a.Place)).ToList(),
            ReadTraits(own, ReadTraits(group, default)),
            own.Texts("wholes").Select(static whole => whole.Text).ToList(),
            item.Place);
        own.RejectUnknown();
        return entry;
    }

    private static IndicatorTraits ReadTraits(TomlTable table, IndicatorTraits inherited)
    {
        var max = table.TryGet("max", out var value) ? value.Integer : inherited.Max ?? 0;
        if (max is < 0 or > 255)
            throw new LexiconException(table.Place, "max is a number from 1 to 255.");
        return IndicatorTraits.Create(
            TomlNames.Get(table, "dimension", inherited.Dimension),
            TomlNames.Get(table, "price", inherited.Price),
            TomlNames.Get(table, "kind", inherited.Kind),
            table.Flag("recompute", inherited.IsRecomputable),
            table.Flag("series", inherited.IsSeries),
            (byte)max);
    }
}
