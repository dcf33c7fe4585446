namespace Hegao.Analysis.Rules;

/// <summary>HG3001: an entry of the glossary (名词解释) explains a term that the body does not use.</summary>
internal sealed class UnusedEntryRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG3001", new("词条在正文中没有出现", "A glossary entry is not used in the body"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var glossary = draft.Glossary;
        if (glossary.Items.Count == 0)
            yield break;
        var used = new bool[glossary.Items.Count];
        var uses = 0;
        foreach (var use in glossary.Uses)
        {
            uses++;
            used[use.Entry] = true;
        }

        // A glossary of which nothing is used stands without its report: a file of its own.
        if (uses == 0)
            yield break;
        for (var i = 0; i < used.Length; i++)
        {
            if (used[i])
                continue;
            var item = glossary.Items[i];
            yield return new(
                Rule.Id,
                Rule.DefaultSeverity,
                item.TermPlace.In(draft.Tree),
                new("这一词条在正文中没有出现：请核对正文中的写法，或者删去词条。", "The body does not use this term: check how it is written there, or take the entry out."),
                null,
                [],
                []);
        }
    }
}
