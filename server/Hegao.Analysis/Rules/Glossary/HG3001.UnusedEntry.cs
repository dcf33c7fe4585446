using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG3001: an entry of the glossary (名词解释) explains a term that the body does not use; or notes are marked and there is no glossary.</summary>
internal sealed class UnusedEntryRule : IVerifyingRule
{
    /// <summary>With fewer markers the draft may be quoting a text that has notes.</summary>
    private const int MinMarkers = 2;

    /// <summary>How many other places a finding names at most.</summary>
    private const int MaxRelated = 20;

    /// <summary>What the rule is; the observer of markers reports under it.</summary>
    internal static readonly RuleDescriptor Rule = new("HG3001", new("词条在正文中没有出现", "A glossary entry is not used in the body"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Glossary | RuleReads.Observations | RuleReads.Everything | RuleReads.Deferrable;

    /// <inheritdoc/>
    public IEnumerable<Check> Verify(AnalysisParts draft)
    {
        var glossary = draft.Glossary;
        if (glossary.Heading is null && MarkersWithoutGlossary(draft) is { } finding)
            yield return Failed(finding, "0");
        if (glossary.Items.Count == 0)
            yield break;
        var used = new TextSpan?[glossary.Items.Count];
        var uses = 0;
        foreach (var use in glossary.Uses)
        {
            uses++;
            used[use.Entry] ??= use.Place.In(draft.Tree);
        }

        // A glossary of which nothing is used stands without its report: a file of its own.
        if (uses == 0)
            yield break;
        TextSpan?[] reworded = glossary.Heading is null ? new TextSpan?[used.Length]
            : TermWordingRule.Find(draft.Tree, [.. glossary.Items.Select((item, i) => used[i] is null ? item.Term : null)], glossary.Items[0].TermPlace.In(draft.Tree).Start);
        for (var i = 0; i < used.Length; i++)
        {
            var item = glossary.Items[i];
            if (used[i] is { } place)
            {
                if (draft.IsLive)
                    continue;
                yield return new(CheckKind.Glossary, Rule.Id, CheckOutcome.Holds, item.TermPlace.In(draft.Tree), $"{item.Term}：正文已用", [new(place, new("正文首次出现", "first use in the body"))], null);
                continue;
            }

            // Written in another way: HG3004 says so, at that place.
            if (reworded[i] is not null)
                continue;
            yield return Failed(new(
                Rule.Id,
                Rule.DefaultSeverity,
                item.TermPlace.In(draft.Tree),
                new("这一词条在正文中没有出现：请核对正文中的写法，或者删去词条。", "The body does not use this term: check how it is written there, or take the entry out."),
                null,
                [],
                []), $"{item.Term}：正文未用");
        }
    }

    private static Check Failed(Finding finding, string expression) => new(CheckKind.Glossary, Rule.Id, CheckOutcome.Fails, finding.Span, expression, finding.Related, finding);

    private static Finding? MarkersWithoutGlossary(AnalysisParts draft)
    {
        var markers = new List<TextSpan>();
        foreach (var (id, observation) in draft.Observed.Under(Rule))
        {
            if (draft.Tree.TryGetBlock(id, out var block))
                markers.Add(observation.At(block.Span.Start).Span);
        }

        if (markers.Count < MinMarkers)
            return null;
        return new(
            Rule.Id,
            Severity.Info,
            markers[0],
            new(
                $"文中标有{markers.Count}处注释序号，但没有名词解释：请附上名词解释，或者删去序号。",
                $"The draft has {markers.Count} markers of notes and no glossary: add the glossary or take the markers out."),
            null,
            [.. markers.Skip(1).Take(MaxRelated).Select(static span => new RelatedPlace(span, new("另一处", "another place")))],
            []);
    }
}
