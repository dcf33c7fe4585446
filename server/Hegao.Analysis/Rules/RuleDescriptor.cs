namespace Hegao.Analysis;

/// <summary>What a rule is, apart from what it finds.</summary>
/// <param name="Id">For instance <c>HG1001</c>.</param>
/// <param name="Title">What it looks for, in a few words.</param>
/// <param name="DefaultSeverity">Severity without settings.</param>
public sealed record RuleDescriptor(string Id, LocalizedText Title, Severity DefaultSeverity)
{
    /// <summary>The rule's page of documentation as Markdown, in Chinese; read from the file beside the rule.</summary>
    /// <exception cref="InvalidOperationException">The page was not built into the program.</exception>
    public string ReadDocumentation()
    {
        using var stream = typeof(RuleDescriptor).Assembly.GetManifestResourceStream($"Hegao.Rules.{Id}.md")
            ?? throw new InvalidOperationException($"规则 {Id} 的说明页没有编入程序。The page of rule {Id} was not built into the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
