using Hegao.Analysis.Glossaries;

namespace Hegao.Analysis.Rules;

/// <summary>HG3003: two entries of the glossary explain one term.</summary>
internal sealed class RepeatedEntryRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG3003", new("词条重复", "Two entries for one term"), Severity.Warning);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Glossary;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var first = new Dictionary<string, GlossaryItem>(StringComparer.Ordinal);
        foreach (var item in draft.Glossary.Items)
        {
            var term = item.Term.Trim('“', '”', '‘', '’', ' ');
            if (term.Length == 0 || first.TryAdd(term, item))
                continue;
            var other = first[term];
            var named = other.Number is { } number ? $"第{number}条" : "前面的一条";
            var english = other.Number is { } n ? $"entry {n}" : "an earlier entry";
            yield return new(
                Rule.Id,
                Rule.DefaultSeverity,
                item.TermPlace.In(draft.Tree),
                new($"词条重复：与{named}是同一个词。", $"Repeated entry: {english} explains the same term."),
                null,
                [new(other.TermPlace.In(draft.Tree), new("同一词条", "the same term"))],
                []);
        }
    }
}
