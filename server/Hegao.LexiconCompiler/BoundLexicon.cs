using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.LexiconCompiler;

/// <summary>The words of grammars/lexicon/bounds.toml with what they say of a value.</summary>
/// <param name="Before">Those that stand before a number.</param>
/// <param name="After">Those that stand behind a quantity.</param>
public sealed record BoundLexicon(IReadOnlyList<(string Word, BoundKind Kind)> Before, IReadOnlyList<(string Word, BoundKind Kind)> After)
{
    /// <summary>The name of the file in grammars/lexicon.</summary>
    public const string FileName = "bounds.toml";

    /// <summary>Reads the file.</summary>
    /// <exception cref="LexiconException">A word stands twice on one side, is not folded, or says nothing known.</exception>
    public static BoundLexicon Read(string grammars, Func<string, string> fold)
    {
        List<(string, BoundKind)> before = [], after = [];
        foreach (var table in TomlFile.Read(Path.Combine(grammars, "lexicon", FileName)))
        {
            var side = table.Name switch
            {
                "before" => before,
                "after" => after,
                _ => throw new LexiconException(table.Place, $"There is no table [{table.Name}] in {FileName}."),
            };
            var words = new WordRegister(fold);
            foreach (var (key, value, place) in table.Entries)
            {
                var kind = TomlNames.Parse<BoundKind>(key, place);
                side.AddRange(value.Items.Select(w => (words.Take(w.Text, w.Place), kind)));
            }
        }
        return new(before, after);
    }

    /// <summary>Writes the words as static data of <c>Hegao.Syntax.Lexicon.Bounds</c>.</summary>
    public void Write(string output)
    {
        var file = new CSharpFile("Hegao.Syntax.Lexicon", "Bounds", "grammars/lexicon/" + FileName);
        file.Trie(TrieBuilder.BuildReversed(Before.Select(w => (w.Word, (int)w.Kind))), "Before");
        file.Trie(TrieBuilder.Build(After.Select(w => (w.Word, (int)w.Kind))), "After");
        file.Write(output, "Bounds.g.cs");
    }
}
