using Hegao.Analysis;

namespace Hegao.Output.Checking;

/// <summary><c>--format github</c>: workflow commands of GitHub Actions, which shows them beside the lines of a pull request: <c>::error file=…,line=…::message</c>.</summary>
internal sealed class GithubCheckWriter(ProgramContext context) : ICheckWriter
{
    private readonly StreamWriter writer = context.Streams.OpenText();

    /// <inheritdoc/>
    public void Start()
    {
    }

    /// <inheritdoc/>
    public void Write(CheckOutput draft)
    {
        foreach (var diagnostic in draft.Diagnostics)
            writer.Write(Line(diagnostic) + "\n");
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
    }

    /// <inheritdoc/>
    public Task FlushAsync(CancellationToken cancellationToken) => writer.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => writer.DisposeAsync();

    // Columns count from 1. In a Word document there are no lines: the message names the paragraph.
    private string Line(DiagnosticOutput diagnostic)
    {
        if (diagnostic.CountsParagraphs)
        {
            var place = context.Say($"第{diagnostic.Line}段“{diagnostic.Quote}”：", $"paragraph {diagnostic.Line} “{diagnostic.Quote}”: ");
            return $"::{CommandOf(diagnostic.Level)} file={Property(diagnostic.File)},title={Property(diagnostic.Rule)}::{Data(place + diagnostic.Message)}";
        }

        var column = diagnostic.Line == diagnostic.EndLine ? $",col={diagnostic.Column + 1},endColumn={diagnostic.EndColumn + 1}" : string.Empty;
        return $"::{CommandOf(diagnostic.Level)} file={Property(diagnostic.File)},line={diagnostic.Line},endLine={diagnostic.EndLine}{column},title={Property(diagnostic.Rule)}::{Data(diagnostic.Message)}";
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // What the runner decodes again: a line break would end the command.
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    // In a property the signs that separate properties too.
    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
