using System.Collections.Immutable;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>A rule that says once for the whole draft what its observer saw in many places, with one fix for all of them.</summary>
internal abstract class SummaryRule : IDraftRule
{
    /// <summary>How many other places a finding names at most.</summary>
    private const int MaxRelated = 20;

    /// <inheritdoc/>
    public abstract RuleDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public virtual RuleReads Reads => RuleReads.Observations;

    /// <summary>How the fix of all places is called and how safe it is; null where the right text is not certain.</summary>
    protected virtual (LocalizedText Title, FixKind Kind)? FixAll => null;

    /// <summary>Whether <see cref="Accepts"/> has to be asked.</summary>
    protected virtual bool LooksAround => false;

    /// <summary>Whether a place counts, seen from its surroundings.</summary>
    protected virtual bool Accepts(AnalysisParts draft, BlockSyntax block, Observation observation) => true;

    /// <summary>What is said of so many places.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="places">How many places there are.</param>
    /// <param name="severity">The severity; the rule's own unless it is changed.</param>
    /// <returns>The message, or null where the draft as a whole is right as it is.</returns>
    protected abstract LocalizedText? Describe(AnalysisParts draft, PlaceCount places, ref Severity severity);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var places = new List<Finding>();
        var (count, fixable) = (0, 0);
        foreach (var (id, observation) in draft.Observed.Under(Descriptor))
        {
            BlockSyntax block = default;
            if ((!draft.IsLive || LooksAround || places.Count <= MaxRelated) && (!draft.Tree.TryGetBlock(id, out block) || !Accepts(draft, block, observation)))
                continue;
            count++;
            fixable += observation.Fixes.IsEmpty ? 0 : 1;

            // While somebody types only the places that are shown are wanted.
            if (!draft.IsLive || places.Count <= MaxRelated)
                places.Add(observation.At(block.Span.Start));
        }

        var severity = Descriptor.DefaultSeverity;
        if (count == 0 || Describe(draft, new(count, fixable), ref severity) is not { } message)
            return [];
        ImmutableArray<RelatedPlace> related = [.. places.Skip(1).Take(MaxRelated).Select(static place => new RelatedPlace(place.Span, new("另一处", "another place")))];
        ImmutableArray<TextChange> edits = draft.IsLive ? [] : [.. places.SelectMany(static place => place.Fixes).SelectMany(static fix => fix.Edits)];
        ImmutableArray<Fix> fixes = FixAll is var (title, kind) && edits.Length > 0 && fixable == count ? [new(title, edits, kind)] : [];
        return [new(Descriptor.Id, severity, places[0].Span, message, null, related, fixes)];
    }
}

/// <summary>How many places a summary speaks of.</summary>
/// <param name="Count">In all, one or more.</param>
/// <param name="Fixable">Those whose right text is known.</param>
internal readonly record struct PlaceCount(int Count, int Fixable);
