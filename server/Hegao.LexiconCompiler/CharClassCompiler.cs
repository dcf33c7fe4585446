using System.Globalization;
using Hegao.Syntax.Lexicon;

namespace Hegao.LexiconCompiler;

/// <summary>Reads grammars/folding/classes.tsv into the class of every character.</summary>
public static class CharClassCompiler
{
    /// <summary>The name of the table in grammars/folding.</summary>
    public const string FileName = "classes.tsv";

    /// <summary>The class of every character of the basic plane.</summary>
    /// <exception cref="LexiconException">A row names no class, or no characters.</exception>
    public static CharClass[] Compile(string grammars)
    {
        var table = new CharClass[65536];
        foreach (var row in TsvFile.Read(Path.Combine(grammars, "folding", FileName)))
        {
            if (!Enum.TryParse<CharClass>(row.Right, out var value) || !Enum.IsDefined(value))
                throw new LexiconException(row.Place, $"There is no class \"{row.Right}\".");
            if (row.Left.StartsWith("U+", StringComparison.Ordinal))
            {
                var ends = row.Left.Split("..");
                var first = Code(ends[0], row.Place);
                var last = Code(ends[^1], row.Place);
                if (last < first || ends.Length > 2)
                    throw new LexiconException(row.Place, $"\"{row.Left}\" is not a range.");
                for (var c = first; c <= last; c++)
                    table[c] = value;
            }
            else
            {
                foreach (var c in row.Left)
                    table[c] = value;
            }
        }
        return table;
    }

    /// <summary>Writes the table for <c>Hegao.Syntax.Lexicon.CharClasses</c>.</summary>
    public static void Write(CharClass[] table, string output)
    {
        var file = new CSharpFile("Hegao.Syntax.Lexicon", "CharClasses", "grammars/folding/classes.tsv");
        file.CharacterTable("byte", Array.ConvertAll(table, c => (int)c));
        file.Write(output, "CharClasses.g.cs");
    }

    private static int Code(string text, SourcePlace place) =>
        text.Length == 6 && text.StartsWith("U+", StringComparison.Ordinal) && int.TryParse(text.AsSpan(2), NumberStyles.HexNumber, null, out var code)
            ? code
            : throw new LexiconException(place, $"\"{text}\" is not U+XXXX.");
}
