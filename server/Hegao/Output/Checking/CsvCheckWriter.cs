using System.Globalization;
using Hegao.Analysis;

namespace Hegao.Output.Checking;

/// <summary><c>--format csv</c>: a table of the findings for spreadsheets, one line each. Lines and columns count from 1; of a Word draft a line is a paragraph.</summary>
internal sealed class CsvCheckWriter(ProgramContext context) : ICheckWriter
{
    private static readonly string[] Header = ["file", "line", "column", "endLine", "endColumn", "severity", "rule", "title", "message", "expression", "quote", "related", "fixes"];

    private readonly StreamWriter writer = context.Streams.OpenText();

    /// <inheritdoc/>
    public void Start() => writer.Write(CsvOutput.Line(Header));

    /// <inheritdoc/>
    public void Write(CheckOutput draft)
    {
        foreach (var diagnostic in draft.Diagnostics)
            writer.Write(CsvOutput.Line(Row(diagnostic)));
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
    }

    /// <inheritdoc/>
    public Task FlushAsync(CancellationToken cancellationToken) => writer.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => writer.DisposeAsync();

    private string?[] Row(DiagnosticOutput diagnostic) =>
    [
        diagnostic.File,
        Write(diagnostic.Line),
        Write(diagnostic.Column + 1),
        Write(diagnostic.EndLine),
        Write(diagnostic.EndColumn + 1),
        diagnostic.Severity,
        diagnostic.Rule,
        RuleCatalogue.Find(diagnostic.Rule)?.Title.In(context.Language),
        diagnostic.Message,
        diagnostic.Expression,
        diagnostic.Quote,
        string.Join('\n', diagnostic.Related.Select(static place => $"{place.File}:{place.Line}:{place.Column + 1} {place.Message}")),
        string.Join('\n', diagnostic.Fixes.Select(static fix => fix.Title)),
    ];

    private static string Write(int value) => value.ToString(CultureInfo.InvariantCulture);
}
