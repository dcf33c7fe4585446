using System.Collections.Immutable;
using Hegao.Analysis.Ignores;

namespace Hegao.Analysis;

/// <summary>
/// What the user's settings say of one draft: how much each rule matters, which findings are passed over, which words are the user's own. Immutable;
/// an analysis keeps it over all edits.
/// </summary>
public sealed record AnalysisOptions
{
    /// <summary>Without any settings.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>Severities by rule id, upper case; a rule that is not named keeps its own.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>The findings that are passed over in this draft.</summary>
    public ImmutableArray<IgnoreRequest> Ignores { get; init; } = [];

    /// <summary>Glossary terms that no glossary rule speaks of, as the draft writes them; with or without quotes.</summary>
    public ImmutableHashSet<string> IgnoredTerms
    {
        get;
        init => field = [.. value.Select(IgnoreFilter.Term)];
    } = [];

    /// <summary>The user's own words.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.BuiltIn;

    /// <summary>The authoritative figures that its claims are held against.</summary>
    public FactTable Facts { get; init; } = FactTable.Empty;

    /// <summary>The other reports of its place that it is held against.</summary>
    public RelatedReports Related { get; init; } = RelatedReports.None;

    /// <summary>What messages call a place of the draft.</summary>
    public PlaceNames Places { get; init; } = PlaceNames.Lines;

    /// <summary>How much a finding matters after settings.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="own">The severity that the rule gave its finding.</param>
    public Severity SeverityOf(string rule, Severity own) => !Severities.IsEmpty && Severities.TryGetValue(rule, out var set) ? set : own;

    /// <summary>Whether a rule is switched off, by the settings or by itself.</summary>
    public bool IsOff(RuleDescriptor rule) => SeverityOf(rule.Id, rule.DefaultSeverity) == Severity.Off;
}
