using Hegao.Syntax.Lexicon;

namespace Hegao.LexiconCompiler;

/// <summary>The words of grammars/lexicon/compounds.toml with what they stand for.</summary>
/// <param name="Words">The words with their members.</param>
public sealed record CompoundFile(IReadOnlyList<(string Word, IReadOnlyList<string> Members)> Words)
{
    /// <summary>The name of the file in grammars/lexicon.</summary>
    public const string FileName = "compounds.toml";

    /// <summary>Reads the file.</summary>
    /// <exception cref="LexiconException">A word stands twice or is not folded, or has fewer than two members.</exception>
    public static CompoundFile Read(string grammars, Func<string, string> fold)
    {
        var register = new WordRegister(fold);
        var words = new List<(string, IReadOnlyList<string>)>();
        foreach (var table in TomlFile.Read(Path.Combine(grammars, "lexicon", FileName)))
        {
            if (table.Name != "compound")
                throw new LexiconException(table.Place, $"There is no table [{table.Name}] in {FileName}.");
            foreach (var (key, value, place) in table.Entries)
            {
                var members = value.Items.Select(m => m.Text).ToList();
                foreach (var member in value.Items)
                    register.CheckFolded(member.Text, member.Place);
                if (members.Distinct().Count() < Math.Max(2, members.Count))
                    throw new LexiconException(place, $"\"{key}\" needs two different members at least.");
                words.Add((register.Take(key, place), members));
            }
        }
        return new(words);
    }

    /// <summary>Writes the words as static data of <c>Hegao.Analysis.Lexicon.Compounds</c>.</summary>
    public void Write(string output)
    {
        var file = new CSharpFile("Hegao.Analysis.Lexicon", "Compounds", "grammars/lexicon/" + FileName);
        file.Trie(TrieBuilder.Build(Words.Select((w, i) => (w.Word, i))));
        var first = new List<int> { 0 };
        foreach (var (_, members) in Words)
            first.Add(first[^1] + members.Count);
        file.Numbers("FirstMember", "int", first);
        file.Texts("MemberText", Words.SelectMany(w => w.Members).ToList());
        file.Write(output, "Compounds.g.cs");
    }
}
