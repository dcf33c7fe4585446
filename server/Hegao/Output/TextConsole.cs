using Hegao.Analysis;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hegao.Output;

/// <summary>Text for persons on standard output. Only verbs that print text load Spectre.Console.</summary>
internal sealed class TextConsole
{
    /// <summary>Wider than any line: the terminal wraps lines itself, and a program that reads them wants them whole.</summary>
    private const int Unwrapped = 1_000_000;

    private readonly IAnsiConsole console;
    private readonly ProgramContext context;

    /// <summary>Starts the output on <paramref name="writer"/>.</summary>
    public TextConsole(TextWriter writer, ProgramContext context)
    {
        this.context = context;
        var colors = context.Streams.UsesColors;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Unwrapped;
        console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>The style of what stands back: places, counts.</summary>
    public static Style Faint { get; } = new(Color.Grey);

    /// <summary>The style of names: files, titles, terms.</summary>
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>The colour that goes with <paramref name="severity"/>.</summary>
    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red),
        Severity.Warning => new(Color.Yellow),
        _ => new(Color.Blue),
    };

    /// <summary>The language of what is printed.</summary>
    public UserLanguage Language => context.Language;

    /// <summary>One of two texts, by language.</summary>
    public string Say(string chinese, string english) => context.Say(chinese, english);

    /// <summary>Writes <paramref name="text"/>, control characters made visible.</summary>
    public void Write(string text, Style? style = null) => console.Write(new Text(Visible(text), style));

    /// <summary>Writes <paramref name="text"/>, control characters made visible, and ends the line.</summary>
    public void WriteLine(string text = "", Style? style = null)
    {
        Write(text, style);
        console.WriteLine();
    }

    /// <summary>Writes a tree or a table.</summary>
    public void Write(IRenderable renderable) => console.Write(renderable);

    /// <summary>The text with its control characters replaced: a draft must not be able to steer the reader's terminal.</summary>
    public static string Visible(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
        ? text
        : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = source[i] is '\t' or '\n' or '\r' ? ' ' : char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
}
