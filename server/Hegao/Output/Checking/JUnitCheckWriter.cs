using System.Globalization;
using System.Text;
using System.Xml;
using Hegao.Analysis;

namespace Hegao.Output.Checking;

/// <summary>
/// <c>--format junit</c>: JUnit XML as Jenkins' junit plug-in and GitLab read it: a test suite a draft, in it a test case for each finding. Errors and warnings fail; what is only worth knowing
/// passes and is told as output; a right draft is one test case that passes.
/// </summary>
internal sealed class JUnitCheckWriter : ICheckWriter
{
    private readonly StreamWriter output;
    private readonly XmlWriter writer;
    private readonly ProgramContext context;

    /// <summary>Starts the output.</summary>
    public JUnitCheckWriter(ProgramContext context)
    {
        this.context = context;
        output = context.Streams.OpenText();
        writer = XmlWriter.Create(output, new() { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8, Async = true });
    }

    /// <inheritdoc/>
    public void Start()
    {
        writer.WriteStartDocument();
        writer.WriteStartElement("testsuites");
        writer.WriteAttributeString("name", "hegao");
    }

    /// <inheritdoc/>
    public void Write(CheckOutput draft)
    {
        var failures = draft.Diagnostics.Count(static diagnostic => Fails(diagnostic));
        writer.WriteStartElement("testsuite");
        Attribute("name", draft.File);
        Attribute("tests", Write(Math.Max(1, draft.Diagnostics.Count)));
        Attribute("failures", Write(failures));
        Attribute("errors", "0");
        Attribute("skipped", "0");
        foreach (var diagnostic in draft.Diagnostics)
            Case(diagnostic);
        if (draft.Diagnostics.Count == 0)
        {
            writer.WriteStartElement("testcase");
            Attribute("classname", draft.File);
            Attribute("name", context.Say("未发现问题", "nothing found"));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
        writer.WriteEndElement();
        writer.WriteEndDocument();
    }

    /// <inheritdoc/>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await writer.FlushAsync();
        await output.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await output.WriteAsync('\n');
        await output.DisposeAsync();
    }

    private void Case(DiagnosticOutput diagnostic)
    {
        var place = !diagnostic.CountsParagraphs
            ? $"{diagnostic.Line}:{diagnostic.Column + 1}"
            : context.Say($"第{diagnostic.Line}段", $"paragraph {diagnostic.Line}");
        writer.WriteStartElement("testcase");
        Attribute("classname", diagnostic.File);
        Attribute("name", $"{diagnostic.Rule} {RuleCatalogue.Find(diagnostic.Rule)?.Title.In(context.Language)} ({place})");
        Attribute("file", diagnostic.File);
        if (!diagnostic.CountsParagraphs)
            Attribute("line", Write(diagnostic.Line));
        if (Fails(diagnostic))
        {
            writer.WriteStartElement("failure");
            Attribute("type", diagnostic.Severity);
            Attribute("message", diagnostic.Message);
        }
        else
        {
            writer.WriteStartElement("system-out");
        }

        writer.WriteString(Allowed(Details(diagnostic, place)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static string Details(DiagnosticOutput diagnostic, string place)
    {
        var text = new StringBuilder($"{diagnostic.File}:{place}\n{diagnostic.Message}\n");
        if (diagnostic.Expression is { } expression)
            text.Append(expression).Append('\n');
        foreach (var related in diagnostic.Related)
            text.Append(CultureInfo.InvariantCulture, $"{related.File}:{related.Line}:{related.Column + 1} {related.Message}\n");
        return text.ToString();
    }

    private static bool Fails(DiagnosticOutput diagnostic) => diagnostic.Level >= Severity.Warning;

    private void Attribute(string name, string value) => writer.WriteAttributeString(name, Allowed(value));

    // XML 1.0 has no place for most control characters and for halves of a character; a draft may hold them.
    private static string Allowed(string text)
    {
        if (IsAllowed(text))
            return text;
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            allowed.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        return allowed.ToString();
    }

    private static bool IsAllowed(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
                return false;
        }

        return true;
    }

    private static string Write(int value) => value.ToString(CultureInfo.InvariantCulture);
}
