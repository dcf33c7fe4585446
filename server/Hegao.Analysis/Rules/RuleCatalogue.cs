using System.Collections.Immutable;
using Hegao.Analysis.Rules;

namespace Hegao.Analysis;

/// <summary>All rules that the program knows, by id.</summary>
public static class RuleCatalogue
{
    /// <summary>Rules that look at one block at a time.</summary>
    internal static ImmutableArray<IParagraphRule> ParagraphRules { get; } =
    [
        new UnpairedMarksRule(),
        new DoubledPunctuationRule(),
        new MissingFullStopObserver(),
        new PageChromeObserver(),
        new NoteMarkerObserver(),
        new GrowthRule(),
        new RespectivelyRule(),
        new PartOfWholeRule(),
        new SumRule(),
        new PointsRule(),
        new DirectionRule(),
        new RateLimitRule(),
        new SeriesMagnitudeRule(),
        new ListCountRule(),
        new RangeFormRule(),
        new DamagedTextObserver(),
        new MixedScriptsObserver(),
        new BrokenNumberObserver(),
        new HalfWidthObserver(),
        new PlaceholderObserver(),
        new HardBreakObserver(),
        new MissingStopRule(),
        new ShareRule(),
        new DoublingRule(),
        new AverageGrowthRule(),
        new PartsGrowthRule(),
        new ImpossibleDateRule(),
        new CalendarRule(),
        new MeetingRule(),
        new StagesRule(),
        new StreakRule(),
    ];

    /// <summary>Rules that need the whole draft.</summary>
    internal static ImmutableArray<IDraftRule> DraftRules { get; } =
    [
        new SectionNumberingRule(),
        new SkippedLevelRule(),
        new MixedMarkerFormsRule(),
        new AnnouncedSectionsRule(),
        new RepeatedTitleRule(),
        new MarkerInsideParagraphRule(),
        new UnusedEntryRule(),
        new EntryOrderRule(),
        new RepeatedEntryRule(),
        new MissingFullStopRule(),
        new PageChromeRule(),
        new DamagedTextRule(),
        new MixedScriptsRule(),
        new RepeatedSentenceRule(),
        new TermWordingRule(),
        new HardBreakRule(),
        new PlaceholderRule(),
        new HalfWidthRule(),
        new StraySpaceRule(),
        new RepeatRule(),
        new TableTotalRule(),
        new DerivedRatioRule(),
        new IndicatorPartsRule(),
        new RatioTrendRule(),
        new KeptLevelRule(),
        new UnitPairRule(),
        new TargetRule(),
        new FactRule(),
        new SisterReportRule(),
        new LastYearRule(),
        new HeadingYearsRule(),
        new TwoNamesRule(),
        new UnexplainedTermRule(),
    ];

    /// <summary>Rules about the tool's own work; whoever does that work reports them.</summary>
    internal static ImmutableArray<RuleDescriptor> ToolRules { get; } = [InvalidEncodingRule.Descriptor, UnusedIgnoreRule.Descriptor, SettingsErrorRule.Descriptor, FactsErrorRule.Descriptor, MoreFindingsRule.Descriptor];

    /// <summary>All rules in the order of their ids. Initialised behind the lists that it is put together from.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } =
    [
        .. ParagraphRules.Select(static rule => rule.Descriptor)
            .Concat(DraftRules.Select(static rule => rule.Descriptor))
            .Concat(ToolRules)
            .DistinctBy(static rule => rule.Id)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule called <paramref name="id"/>, upper or lower case, or null.</summary>
    public static RuleDescriptor? Find(string id) =>
        All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the observations of a rule make one finding for the whole draft, which a draft rule of the same id puts together.</summary>
    internal static bool IsSummarised(RuleDescriptor rule)
    {
        foreach (var draftRule in DraftRules)
        {
            if (draftRule.Descriptor == rule)
                return true;
        }

        return false;
    }
}
