extern alias compiler;

using compiler::Hegao.LexiconCompiler;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax.Lexicon;
using Hegao.Tests;
using Xunit;

namespace Hegao.Analysis.Tests.Lexicon;

public sealed class LexiconSourceTests
{
    [Fact]
    public void Every_indicator_of_the_files_is_found_under_all_its_names()
    {
        var files = IndicatorFiles.Read(Grammars.Folder, Folding.Fold);
        Assert.Equal(files.Indicators.Count, Indicators.Count);
        Assert.True(files.Indicators.Count >= 250);
        foreach (var entry in files.Indicators)
        {
            foreach (var name in entry.Aliases.Prepend(entry.Key))
            {
                Assert.True(IndicatorLexicon.BuiltIn.TryFind(name, out var indicator), name);
                Assert.Equal((entry.Key, entry.Traits.Bits), (indicator.Key, indicator.Traits.Bits));
                Assert.True(IndicatorLexicon.BuiltIn.TryMatchEnd("甲" + name, out var length, out var last));
                Assert.Equal((name.Length, entry.Key), (length, last.Key));
            }
        }
        foreach (var (word, traits) in files.Heads)
            Assert.Equal((word, traits.Bits), (word, Indicators.TraitsOfHead("甲乙" + word).Bits));
    }

    [Fact]
    public void Every_compound_of_the_file_has_its_members()
    {
        foreach (var (word, members) in CompoundFile.Read(Grammars.Folder, Folding.Fold).Words)
        {
            Assert.True(Compounds.TryFind(word, out var match) && match.Length == word.Length, word);
            Assert.Equal(members, Enumerable.Range(0, match.Count).Select(match.Member));
        }
    }

    [Fact]
    public void Every_cue_of_the_file_says_what_it_says_there()
    {
        var file = CueFile.Read(Grammars.Folder, Folding.Fold);
        Assert.Equal(file.Entries.Count, Cues.Count);
        foreach (var entry in file.Entries)
        {
            Assert.True(Cues.TryFind(entry.Word, out var cue), entry.Word);
            Assert.Equal(
                ((int)entry.Kinds, (int)entry.Direction, (int)entry.Status, (int)entry.Period, (int)entry.Basis, (int)entry.Region, entry.Factor),
                ((int)cue.Kinds, (int)cue.Direction, (int)cue.Status, (int)cue.Period, (int)cue.Basis, (int)cue.Region, cue.Factor));
            Assert.True(Cues.TryMatchEnd(entry.Word, out var length, out var last) && length == entry.Word.Length && last == cue, entry.Word);
        }
    }

    [Theory]
    [InlineData("lexicon/indicators/trade.toml", "[[group]]\nindicators = [\n  { key = \"出口总额\" },\n]\n", 3, "already")]
    [InlineData("lexicon/indicators/trade.toml", "[[group]]\nindicators = [\n  { key = \"甲\", aliases = [ \"GDP\" ] },\n]\n", 3, "already")]
    [InlineData("lexicon/indicators/trade.toml", "[[group]]\nindicators = [\n  { key = \"出口總額\" },\n]\n", 3, "write \"出口总额\"")]
    [InlineData("lexicon/indicators/trade.toml", "[[group]]\nprice = \"real\"\nindicators = [ { key = \"甲\" } ]\n", 2, "PriceBasis \"real\"")]
    [InlineData("lexicon/indicators/trade.toml", "[[group]]\nindicators = [ { key = \"甲\", maximum = 100 } ]\n", 2, "\"maximum\"")]
    [InlineData("lexicon/indicators/trade.toml", "[[group]]\nmax = 1000\nindicators = [ { key = \"甲\" } ]\n", 0, "max")]
    [InlineData("lexicon/heads.toml", "[[head]]\nwords = [ \"增加值\" ]\n", 2, "already")]
    [InlineData("lexicon/compounds.toml", "\"城乡\" = [\"城\", \"乡\"]\n", 1, "")]
    [InlineData("lexicon/compounds.toml", "\"甲乙\" = [\"甲\"]\n", 1, "two different members")]
    [InlineData("lexicon/cues.toml", "[[cue]]\nkind = \"change\"\nwords = [ \"增长\" ]\n", 3, "already")]
    [InlineData("lexicon/cues.toml", "[[cue]]\nkind = \"total\"\ndirection = \"down\"\nwords = [ \"增长\" ]\n", 4, "Up")]
    [InlineData("lexicon/cues.toml", "[[cue]]\nkind = \"shrink\"\nwords = [ \"甲\" ]\n", 1, "CueKinds \"shrink\"")]
    public void A_mistake_stops_the_build_and_names_file_and_line(string file, string appended, int line, string message) =>
        Grammars.ExpectMistake(file, appended, line, message, grammars =>
        {
            IndicatorFiles.Read(grammars, Folding.Fold);
            CompoundFile.Read(grammars, Folding.Fold);
            CueFile.Read(grammars, Folding.Fold);
        });
}
