using System.CommandLine;
using Hegao.Output;
using Spectre.Console;

namespace Hegao.Commands;

/// <summary><c>hegao outline</c>: the sections of a draft.</summary>
internal static class OutlineCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context) => DraftCommand.Create(
        context,
        "outline",
        context.Say("列出提纲：标题、各级序号、段首小标题", "list the outline: title, numbered sections, run-in headings"),
        OutlineOutput.Read,
        OutputJsonContext.Default.OutlineOutput,
        Print);

    private static void Print(OutlineOutput outline, TextConsole console)
    {
        console.WriteLine(outline.File, TextConsole.Strong);
        var root = outline.Title is { } title
            ? Label(title.Title, title.Line)
            : new Paragraph(console.Say("（未找到标题）", "(no title found)"), TextConsole.Faint);
        var tree = new Tree(root);
        foreach (var section in outline.Sections)
            Add(tree, section);
        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, SectionOutput section)
    {
        var node = parent.AddNode(Label(section.Marker + section.Title, section.Line));
        foreach (var child in section.Children)
            Add(node, child);
    }

    private static Paragraph Label(string text, int line) =>
        new Paragraph(TextConsole.Visible(text)).Append($"  :{line}", TextConsole.Faint);
}
