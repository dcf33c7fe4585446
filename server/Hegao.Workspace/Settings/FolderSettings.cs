using System.Collections.Immutable;
using Hegao.Analysis;

namespace Hegao.Workspace;

/// <summary>The settings files that count for the drafts of one folder, outer ones first, with the words that they give, and the facts files beside them.</summary>
public sealed class FolderSettings
{
    private readonly ImmutableArray<SettingsFile> files;
    private readonly OwnWords words;
    private readonly Vocabulary vocabulary;
    private readonly ImmutableArray<FactsFile> facts;
    private readonly Lazy<FactTable> table;

    private FolderSettings(ImmutableArray<SettingsFile> files, OwnWords words, Vocabulary vocabulary, ImmutableArray<FactsFile> facts)
    {
        (this.files, this.words, this.vocabulary, this.facts) = (files, words, vocabulary, facts);
        table = new(() => FactTable.Of([.. facts.SelectMany(static file => file.Facts).DistinctBy(static fact => (fact.Key, fact.Region, fact.Period, fact.Status, fact.Facet, fact.BaseUnit, fact.Against, fact.Basis))]));
    }

    /// <summary>Without any file.</summary>
    public static FolderSettings None { get; } = new([], OwnWords.None, Vocabulary.BuiltIn, []);

    /// <summary>The settings with one more file, nearer to the drafts.</summary>
    /// <param name="file">The file.</param>
    /// <param name="before">What counted in the folder until now: where the words are the same its vocabulary is kept, and with it what was read of the drafts.</param>
    public FolderSettings With(SettingsFile file, FolderSettings? before = null)
    {
        var own = words.With(file);
        return new(files.Add(file), own, own.Equals(words) ? vocabulary : before is not null && own.Equals(before.words) ? before.vocabulary : own.ToVocabulary(), facts);
    }

    /// <summary>The settings with the facts files at <paramref name="paths"/>, nearer to the drafts: where two state one thing the nearer one counts.</summary>
    public FolderSettings WithFacts(ImmutableArray<string> paths) =>
        paths.IsEmpty ? this : new(files, words, vocabulary, [.. paths.Select(path => FactsFiles.Read(path, vocabulary)), .. facts]);

    /// <summary>The settings of the draft at <paramref name="path"/>.</summary>
    public DraftSettings For(string path)
    {
        if (files.IsEmpty && facts.IsEmpty)
            return DraftSettings.None;
        var severities = ImmutableDictionary<string, Severity>.Empty;
        var ignores = ImmutableArray.CreateBuilder<(SettingsFile File, DraftIgnore Ignore)>();
        SaidIdentity? said = null;
        foreach (var file in files)
        {
            severities = severities.SetItems(file.Severities);
            if (file.RelativePath(path) is not { } relative)
                continue;
            foreach (var set in file.Overrides)
            {
                if (set.Files.Any(pattern => pattern.IsMatch(relative)))
                    severities = severities.SetItems(set.Severities);
            }

            foreach (var report in file.Reports)
            {
                if (report.Files.Any(pattern => pattern.IsMatch(relative)))
                    said = new(report.Identity.Place ?? said?.Place, report.Identity.Year ?? said?.Year, report.Identity.Kind ?? said?.Kind);
            }

            ignores.AddRange(file.Ignores.Where(ignore => ignore.File == relative).Select(ignore => (file, ignore)));
        }

        return new(
            new()
            {
                Severities = severities,
                Ignores = [.. ignores.Select(static pair => pair.Ignore.Request)],
                IgnoredTerms = [.. files.SelectMany(static file => file.IgnoredTerms)],
                Vocabulary = vocabulary,
                Facts = table.Value,
            },
            files,
            ignores.ToImmutable())
        {
            Facts = facts,
            Said = said,
        };
    }
}

/// <summary>What counts for one draft, and where it comes from.</summary>
/// <param name="Options">What the analysis is given.</param>
/// <param name="Files">The files, outer ones first.</param>
/// <param name="Ignores">The ignores that name the draft, each with its file.</param>
public sealed record DraftSettings(AnalysisOptions Options, ImmutableArray<SettingsFile> Files, ImmutableArray<(SettingsFile File, DraftIgnore Ignore)> Ignores)
{
    /// <summary>Without any settings.</summary>
    public static DraftSettings None { get; } = new(AnalysisOptions.Default, [], []);

    /// <summary>The facts files that count, the nearest first.</summary>
    public ImmutableArray<FactsFile> Facts { get; init; } = [];

    /// <summary>What they say of which report the draft is; null where they say nothing.</summary>
    public SaidIdentity? Said { get; init; }

    /// <summary>The same, for a draft that is held against other reports.</summary>
    public DraftSettings With(RelatedReports related) => ReferenceEquals(related, Options.Related) ? this : this with { Options = Options with { Related = related } };
}
