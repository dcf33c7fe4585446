using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Workspace;

/// <summary>A <c>hegao.toml</c> as it was read: what could be understood, and what could not.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Severities">Severities by rule id, for all drafts below its folder.</param>
/// <param name="Overrides">Severities for some of them, in order.</param>
/// <param name="Ignores">Findings that are passed over.</param>
/// <param name="IgnoredTerms">Glossary terms that are left alone.</param>
/// <param name="Indicators">The user's own indicators and aliases.</param>
/// <param name="Units">The user's own units.</param>
/// <param name="Problems">What is wrong in the file (HG9003), at its place.</param>
public sealed record SettingsFile(
    string Path,
    string Text,
    ImmutableDictionary<string, Severity> Severities,
    ImmutableArray<SeverityOverride> Overrides,
    ImmutableArray<DraftIgnore> Ignores,
    ImmutableHashSet<string> IgnoredTerms,
    ImmutableArray<IndicatorDefinition> Indicators,
    ImmutableArray<UnitDefinition> Units,
    ImmutableArray<Finding> Problems)
{
    /// <summary>Which reports some drafts are, where title and meeting line do not say so.</summary>
    public ImmutableArray<SaidReport> Reports { get; init; } = [];

    /// <summary>What the file is called.</summary>
    public const string FileName = "hegao.toml";

    /// <summary>The path of a draft from the folder of this file, with <c>/</c> between its parts; null for a draft outside of it.</summary>
    public string? RelativePath(string draft)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) ?? string.Empty;
        var relative = System.IO.Path.GetRelativePath(folder, System.IO.Path.GetFullPath(draft)).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(relative) ? null : relative;
    }
}

/// <summary>Severities for the drafts that some patterns name.</summary>
/// <param name="Files">The patterns.</param>
/// <param name="Severities">Severities by rule id.</param>
public sealed record SeverityOverride(ImmutableArray<PathPattern> Files, ImmutableDictionary<string, Severity> Severities);

/// <summary>An <c>[[ignore]]</c>.</summary>
/// <param name="File">The draft, from the folder of the file.</param>
/// <param name="Request">What is passed over in it.</param>
/// <param name="Place">Where its rule stands, to be underlined when it passes over nothing.</param>
public sealed record DraftIgnore(string File, IgnoreRequest Request, TextSpan Place);

/// <summary>A <c>[[report]]</c>: which report the drafts are that some patterns name.</summary>
/// <param name="Files">The patterns.</param>
/// <param name="Identity">What it says of them.</param>
public sealed record SaidReport(ImmutableArray<PathPattern> Files, SaidIdentity Identity);
