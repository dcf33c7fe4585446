extern alias compiler;

using compiler::Hegao.LexiconCompiler;
using Hegao.Syntax.Lexicon;
using Hegao.Tests;
using Xunit;

namespace Hegao.Syntax.Tests.Lexicon;

public sealed class LexiconSourceTests
{
    [Fact]
    public void Every_unit_of_the_file_is_found_as_it_stands_there()
    {
        var lexicon = UnitLexicon.Read(Grammars.Folder, Folding.Fold);
        Assert.Equal(lexicon.Units.Count + 1, Units.Count);
        foreach (var entry in lexicon.Units)
        {
            Assert.True(Units.TryFind(entry.Text, out var id), entry.Text);
            var unit = Units.Get(id);
            Assert.Equal(
                (entry.Text, entry.Base, entry.Dimension.ToString(), entry.Counting, (decimal)entry.Numerator / entry.Denominator),
                (unit.Text, unit.Base, unit.Dimension.ToString(), unit.IsCounting, unit.Factor));
        }
        foreach (var (text, power) in lexicon.Scales)
            Assert.True(Units.TryFind(text, out var id) && !id.HasUnit && Units.Get(id).Factor == (decimal)Math.Pow(10, power), text);
        foreach (var word in lexicon.Exceptions)
            Assert.False(Units.TryMatch(word, out _, out _), word);
    }

    [Fact]
    public void Every_bound_of_the_file_says_what_it_says_there()
    {
        var lexicon = BoundLexicon.Read(Grammars.Folder, Folding.Fold);
        foreach (var (word, kind) in lexicon.Before)
            Assert.Equal((word, kind.ToString() == "None" ? 0 : word.Length, kind.ToString()), (word, Bounds.EndOf(word, out var found), found.ToString()));
        foreach (var (word, kind) in lexicon.After)
            Assert.Equal((word, kind.ToString() == "None" ? 0 : word.Length, kind.ToString()), (word, Bounds.StartOf(word, out var found), found.ToString()));
    }

    [Fact]
    public void Every_row_of_the_folding_tables_is_in_the_table()
    {
        foreach (var row in FoldingCompiler.Files.SelectMany(f => TsvFile.Read(Path.Combine(Grammars.Folder, "folding", f))))
        {
            var from = TsvFile.Character(row.Left, row.Place);
            Assert.Equal(Folding.Fold(TsvFile.Character(row.Right, row.Place)), Folding.Fold(from));
            Assert.NotEqual(from, Folding.Fold(from));
        }
    }

    [Theory]
    [InlineData("lexicon/units.toml", "[[group]]\ndimension = \"count\"\nunits = [ \"家\" ]\n", 3, "already")]
    [InlineData("lexicon/units.toml", "[[group]]\ndimension = \"count\"\nunits = [ \"個\" ]\n", 3, "write \"个\"")]
    [InlineData("lexicon/units.toml", "[[group]]\ndimension = \"colour\"\nunits = [ \"抹\" ]\n", 1, "Dimension \"colour\"")]
    [InlineData("lexicon/units.toml", "[[group]]\ndimension = \"count\"\nfaktor = \"2\"\nunits = [ \"抹\" ]\n", 3, "\"faktor\"")]
    [InlineData("lexicon/units.toml", "[[group]]\ndimension = \"count\"\nunits = [ { text = \"抹\", factor = \"0\" } ]\n", 3, "decimal")]
    [InlineData("lexicon/units.toml", "[[group]]\ndimension = \"count\"\nbase = \"捺\"\nunits = [ \"抹\" ]\n", 4, "捺")]
    [InlineData("lexicon/units.toml", "[[group]]\nunits = [ \"抹\"\n", 0, "")]
    [InlineData("lexicon/bounds.toml", "over = [ \"以上\" ]\n", 1, "")]
    [InlineData("lexicon/bounds.toml", "beyond = [ \"开外\" ]\n", 1, "BoundKind \"beyond\"")]
    [InlineData("folding/traditional.tsv", "億\t忆\n", 1, "already")]
    [InlineData("folding/forms.tsv", "增\t增\n", 1, "itself")]
    [InlineData("folding/forms.tsv", "亿\t億\n", 0, "end")]
    [InlineData("folding/classes.tsv", "增\tHanzi\n", 1, "Hanzi")]
    public void A_mistake_stops_the_build_and_names_file_and_line(string file, string appended, int line, string message) =>
        Grammars.ExpectMistake(file, appended, line, message, grammars =>
        {
            var folding = FoldingCompiler.Compile(grammars);
            CharClassCompiler.Compile(grammars);
            UnitLexicon.Read(grammars, t => FoldingCompiler.Fold(folding, t));
            BoundLexicon.Read(grammars, t => FoldingCompiler.Fold(folding, t));
        });
}
