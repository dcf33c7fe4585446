using System.Diagnostics.CodeAnalysis;
using Hegao.Analysis.Glossaries;
using Hegao.Analysis.Ledgers;
using Hegao.Analysis.Outlining;
using Hegao.Analysis.Rules;
using Hegao.Syntax;

namespace Hegao.Analysis;

/// <summary>The parts of an analysis by block names, each made from the one before it where the edit allows.</summary>
internal sealed class AnalysisParts
{
    private readonly Lazy<OutlineReading> outline;
    private readonly Lazy<GlossaryModel> glossary;
    private readonly Lazy<ObservationIndex> observations;
    private readonly Lazy<IndicatorLedger> ledger;

    private AnalysisParts(DraftTree tree, AnalysisOptions options, Lazy<OutlineReading> outline, Lazy<GlossaryModel> glossary, Lazy<ObservationIndex> observations)
    {
        Tree = tree;
        Options = options;
        this.outline = outline;
        this.glossary = glossary;
        this.observations = observations;
        Observed = new ObservedOnce(this);
        ledger = new(() => IndicatorLedger.Build(tree, outline.Value.Model, options.Vocabulary));
    }

    // The live parts lean on what the review keeps up to date from edit to edit.
    private AnalysisParts(AnalysisParts parts, IndicatorLedger live, IObserved observed)
        : this(parts.Tree, parts.Options, parts.outline, parts.glossary, parts.observations) => (ledger, Observed, IsLive) = (new(live), observed, true);

    /// <summary>The tree.</summary>
    public DraftTree Tree { get; }

    /// <summary>What the settings say of it.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>Its outline.</summary>
    public OutlineModel Outline => outline.Value.Model;

    /// <summary>Its glossary.</summary>
    public GlossaryModel Glossary => glossary.Value;

    /// <summary>What paragraph rules saw in its blocks.</summary>
    public ObservationIndex Observations => observations.Value;

    /// <summary>Its claims by indicator.</summary>
    public IndicatorLedger Ledger => ledger.Value;

    /// <summary>What was observed under one rule or another.</summary>
    public IObserved Observed { get; }

    /// <summary>
    /// Whether findings are wanted for the editor's underlines alone, and outlive edits elsewhere: then rules may leave out fixes and checks that
    /// hold, and places in messages are marks (<see cref="PlaceMark"/>).
    /// </summary>
    public bool IsLive { get; }

    /// <summary>These parts with the ledger and the observations that a review keeps from edit to edit.</summary>
    public AnalysisParts Live(IndicatorLedger live, IObserved observed) => new(this, live, observed);

    /// <summary>Analyses <paramref name="tree"/> from scratch.</summary>
    public static AnalysisParts Create(DraftTree tree, AnalysisOptions options)
    {
        var outline = new Lazy<OutlineReading>(() => OutlineReading.Of(tree));
        return new(tree, options, outline, new(() => GlossaryModel.Build(tree, outline.Value.Model)), new(() => ObservationIndex.Build(tree, options.Vocabulary)));
    }

    /// <summary>The parts for <paramref name="tree"/>. A part that was never asked for is not made on its behalf: it starts from scratch.</summary>
    public AnalysisParts WithTree(DraftTree tree)
    {
        // The parts are taken out here, so that no chain of earlier versions stays alive behind a closure.
        var (before, vocabulary, oldOutline, oldGlossary, oldObservations) = (Tree, Options.Vocabulary, Known(outline), Known(glossary), Known(observations));
        var untouched = oldOutline is not null && OutlineReading.IsUntouched(before, tree);
        var newOutline = untouched && oldOutline is not null ? new Lazy<OutlineReading>(oldOutline)
            : new Lazy<OutlineReading>(oldOutline is null ? () => OutlineReading.Of(tree) : () => oldOutline.Update(tree));
        var newGlossary = oldGlossary is null
            ? new Lazy<GlossaryModel>(() => GlossaryModel.Build(tree, newOutline.Value.Model))
            : new Lazy<GlossaryModel>(oldGlossary.Update(before, tree, newOutline.Value.Model, untouched));
        var newObservations = oldObservations is null ? new Lazy<ObservationIndex>(() => ObservationIndex.Build(tree, vocabulary)) : new Lazy<ObservationIndex>(oldObservations.Update(before, tree, vocabulary));
        return new(tree, Options, newOutline, newGlossary, newObservations);
    }

    private static T? Known<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(Lazy<T> part)
        where T : class => part.IsValueCreated ? part.Value : null;
}
