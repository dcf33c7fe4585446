namespace Hegao.LexiconCompiler;

/// <summary>Joins the folding tables into one: what every character of the basic plane folds to.</summary>
public static class FoldingCompiler
{
    /// <summary>The names of the tables in grammars/folding.</summary>
    public static IReadOnlyList<string> Files { get; } = ["forms.tsv", "compatibility.tsv", "traditional.tsv"];

    /// <summary>The folded form of every character, chains followed to their end.</summary>
    /// <exception cref="LexiconException">Two rows contradict each other, a row maps a character to itself, or a chain comes back.</exception>
    public static char[] Compile(string grammars)
    {
        var rows = new Dictionary<char, (char To, SourcePlace Place)>();
        foreach (var row in Files.SelectMany(f => TsvFile.Read(Path.Combine(grammars, "folding", f))))
        {
            var from = TsvFile.Character(row.Left, row.Place);
            var to = TsvFile.Character(row.Right, row.Place);
            if (from == to)
                throw new LexiconException(row.Place, $"{from} folds to itself.");
            if (!rows.TryAdd(from, (to, row.Place)))
                throw new LexiconException(row.Place, $"{from} (U+{(int)from:X4}) is folded at {rows[from].Place} already.");
        }

        var table = Enumerable.Range(0, 65536).Select(c => (char)c).ToArray();
        foreach (var (from, (_, place)) in rows)
        {
            var steps = 0;
            var to = from;
            while (rows.TryGetValue(to, out var next))
            {
                to = next.To;
                if (++steps > 4)
                    throw new LexiconException(place, $"Folding {from} does not come to an end.");
            }
            table[from] = to;
        }
        return table;
    }

    /// <summary>
    /// Writes the table for <c>Hegao.Syntax.Lexicon.Folding</c>, as differences: characters that fold to themselves are all zero, so their pages are one.
    /// </summary>
    public static void Write(char[] table, string output)
    {
        var file = new CSharpFile("Hegao.Syntax.Lexicon", "Folding", "grammars/folding");
        file.CharacterTable("ushort", table.Select((to, from) => (int)(ushort)(to - from)).ToList());
        file.Write(output, "Folding.g.cs");
    }

    /// <summary>The folded form of a text.</summary>
    public static string Fold(char[] table, string text) => string.Concat(text.Select(c => table[c]));
}
