using System.Collections.Immutable;

namespace Hegao.Analysis.Rules;

/// <summary>Gives findings the severities of the settings, and takes out those of rules that are switched off.</summary>
internal static class SeveritySetting
{
    /// <summary>Applies <paramref name="options"/> to <paramref name="findings"/>.</summary>
    public static void Apply(AnalysisOptions options, ImmutableArray<Finding>.Builder findings)
    {
        for (var i = findings.Count - 1; i >= 0; i--)
        {
            var severity = options.SeverityOf(findings[i].Rule, findings[i].Severity);
            if (severity == Severity.Off)
                findings.RemoveAt(i);
            else if (severity != findings[i].Severity)
                findings[i] = findings[i] with { Severity = severity };
        }
    }
}
