using System.CommandLine;
using Hegao.Output;

namespace Hegao.Commands;

/// <summary><c>hegao glossary</c>: the terms that a draft explains, and where its body uses them.</summary>
internal static class GlossaryCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context) => DraftCommand.Create(
        context,
        "glossary",
        context.Say("列出名词解释：词条、释义、正文引用处", "list the glossary: terms, definitions, where the body uses them"),
        GlossaryOutput.Read,
        OutputJsonContext.Default.GlossaryOutput,
        Print);

    private static void Print(GlossaryOutput glossary, TextConsole console)
    {
        console.WriteLine(glossary.File, TextConsole.Strong);
        if (glossary.Entries.Count == 0)
            console.WriteLine(console.Say("  （没有名词解释）", "  (no glossary)"), TextConsole.Faint);
        foreach (var entry in glossary.Entries)
        {
            console.Write(entry.Number is { } number ? $"{number,3}. " : "  · ");
            console.Write(entry.Term, TextConsole.Strong);
            console.Write($"  :{entry.Line}  ", TextConsole.Faint);
            console.WriteLine(Mentions(entry, console), TextConsole.Faint);
            console.WriteLine($"     {entry.Definition}");
        }
    }

    private static string Mentions(GlossaryEntryOutput entry, TextConsole console)
    {
        if (entry.Mentions.Count == 0)
            return console.Say("正文未引用", "not used in the body");
        var lines = string.Join(console.Say("、", ", "), entry.Mentions.Select(mention => mention.Line).Distinct());
        return console.Say($"正文引用 {entry.Mentions.Count} 处（第 {lines} 行）", $"used {entry.Mentions.Count}× (line {lines})");
    }
}
