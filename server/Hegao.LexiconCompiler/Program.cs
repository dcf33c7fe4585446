namespace Hegao.LexiconCompiler;

/// <summary>Runs inside the build: <c>Hegao.LexiconCompiler syntax|analysis GRAMMARS OUTPUT</c>.</summary>
public static class Program
{
    /// <summary>Compiles one part of the lexicon; a mistake in a file is printed the way MSBuild reads errors.</summary>
    public static int Main(string[] args)
    {
        if (args is not [var part, var grammars, var output])
        {
            Console.Error.WriteLine("usage: Hegao.LexiconCompiler syntax|analysis GRAMMARS OUTPUT");
            return 2;
        }
        grammars = Path.GetFullPath(grammars);
        output = Path.GetFullPath(output);
        try
        {
            var folding = FoldingCompiler.Compile(grammars);
            string Fold(string text) => FoldingCompiler.Fold(folding, text);
            switch (part)
            {
                case "syntax":
                    FoldingCompiler.Write(folding, output);
                    CharClassCompiler.Write(CharClassCompiler.Compile(grammars), output);
                    UnitCompiler.Write(UnitLexicon.Read(grammars, Fold), output);
                    BoundLexicon.Read(grammars, Fold).Write(output);
                    return 0;
                case "analysis":
                    IndicatorFiles.Read(grammars, Fold).Write(output);
                    CompoundFile.Read(grammars, Fold).Write(output);
                    CueFile.Read(grammars, Fold).Write(output);
                    return 0;
                default:
                    Console.Error.WriteLine($"There is no part \"{part}\".");
                    return 2;
            }
        }
        catch (LexiconException e)
        {
            Console.Error.WriteLine($"{e.Place}: error LEX0001: {e.Message}");
            return 1;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"{grammars}: error LEX0002: {e.Message}");
            return 1;
        }
    }
}
