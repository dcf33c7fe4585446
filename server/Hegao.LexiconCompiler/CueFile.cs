using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;

namespace Hegao.LexiconCompiler;

/// <summary>A cue word with all that the file says of it.</summary>
public sealed record CueEntry(
    string Word, CueKinds Kinds, ChangeDirection Direction, StatusCue Status, PeriodCue Period, BasisCue Basis, RegionLevel Region, int Factor, SourcePlace Place);

/// <summary>The words of grammars/lexicon/cues.toml.</summary>
public sealed class CueFile
{
    /// <summary>The name of the file in grammars/lexicon.</summary>
    public const string FileName = "cues.toml";

    private readonly Dictionary<string, CueEntry> _entries = [];
    private readonly WordRegister _words;

    private CueFile(Func<string, string> fold) => _words = new(fold);

    /// <summary>The words, those that endings add among them.</summary>
    public IReadOnlyCollection<CueEntry> Entries => _entries.Values;

    /// <summary>Reads the file.</summary>
    /// <exception cref="LexiconException">
    /// A word stands under one kind twice, is not folded, or is given two directions, periods or the like.
    /// </exception>
    public static CueFile Read(string grammars, Func<string, string> fold)
    {
        var file = new CueFile(fold);
        foreach (var table in TomlFile.Read(Path.Combine(grammars, "lexicon", FileName)))
        {
            if (table.Name != "cue")
                throw new LexiconException(table.Place, $"There is no table [{table.Name}] in {FileName}.");
            file.ReadGroup(table);
            table.RejectUnknown();
        }
        return file;
    }

    /// <summary>Writes the words as static data of <c>Hegao.Analysis.Lexicon.Cues</c>.</summary>
    public void Write(string output)
    {
        var entries = Entries.ToList();
        var words = entries.Select((e, i) => (e.Word, i)).ToList();
        var file = new CSharpFile("Hegao.Analysis.Lexicon", "Cues", "grammars/lexicon/" + FileName);
        var (starts, ends) = (TrieBuilder.Build(words), TrieBuilder.BuildReversed(words));
        file.Trie(starts);
        file.Numbers("KindsBelow", "int", TrieBuilder.Gather(starts, KindsOf));
        file.Trie(ends, "End");
        file.Numbers("EndKindsBelow", "int", TrieBuilder.Gather(ends, KindsOf));
        file.Numbers("KindBits", "int", entries.ConvertAll(e => (int)e.Kinds));
        file.Numbers("Directions", "byte", entries.ConvertAll(e => (byte)e.Direction));
        file.Numbers("Statuses", "byte", entries.ConvertAll(e => (byte)e.Status));
        file.Numbers("Periods", "byte", entries.ConvertAll(e => (byte)e.Period));
        file.Numbers("Bases", "byte", entries.ConvertAll(e => (byte)e.Basis));
        file.Numbers("Regions", "byte", entries.ConvertAll(e => (byte)e.Region));
        file.Numbers("Factors", "byte", entries.ConvertAll(e => (byte)e.Factor));
        file.Write(output, "Cues.g.cs");

        int KindsOf(int entry) => (int)entries[entry].Kinds;
    }

    private void ReadGroup(TomlTable group)
    {
        var model = new CueEntry(
            "",
            TomlNames.Parse<CueKinds>(group.Get("kind").Text, group.Place),
            TomlNames.Get(group, "direction", ChangeDirection.None),
            TomlNames.Get(group, "status", StatusCue.None),
            TomlNames.Get(group, "period", PeriodCue.None),
            TomlNames.Get(group, "basis", BasisCue.None),
            TomlNames.Get(group, "region", RegionLevel.None),
            group.TryGet("factor", out var factor) ? factor.Integer : 0,
            group.Place);
        var written = group.Get("words").Items;
        foreach (var word in written)
            Add(model with { Word = word.Text, Place = word.Place }, mayRepeat: false);
        foreach (var ending in group.Texts("take"))
            AddEndings(written, ending.Text, model);
        foreach (var ending in group.Texts("to"))
            AddEndings(written, ending.Text, model with { Kinds = CueKinds.ChangeTo });
    }

    /// <summary>The forms that an ending adds may be written out elsewhere too (翻了一番, 达到).</summary>
    private void AddEndings(IReadOnlyList<TomlValue> words, string ending, CueEntry model)
    {
        foreach (var word in words)
            Add(model with { Word = word.Text + ending, Place = word.Place }, mayRepeat: true);
    }

    private void Add(CueEntry entry, bool mayRepeat)
    {
        _words.CheckFolded(entry.Word, entry.Place);
        if (!_entries.TryGetValue(entry.Word, out var known))
        {
            _entries.Add(entry.Word, entry);
            return;
        }
        if ((known.Kinds & entry.Kinds) != 0 && !mayRepeat)
            throw new LexiconException(entry.Place, $"\"{entry.Word}\" stands under {entry.Kinds} at {known.Place} already.");
        _entries[entry.Word] = known with
        {
            Kinds = known.Kinds | entry.Kinds,
            Direction = Join(known.Direction, entry.Direction, entry, known),
            Status = Join(known.Status, entry.Status, entry, known),
            Period = Join(known.Period, entry.Period, entry, known),
            Basis = Join(known.Basis, entry.Basis, entry, known),
            Region = Join(known.Region, entry.Region, entry, known),
            Factor = Join(known.Factor, entry.Factor, entry, known),
        };
    }

    private static T Join<T>(T known, T value, CueEntry entry, CueEntry other)
        where T : struct =>
        value.Equals(default(T)) || value.Equals(known) ? known
        : known.Equals(default(T)) ? value
        : throw new LexiconException(entry.Place, $"\"{entry.Word}\" is {value} here and {known} at {other.Place}.");
}
