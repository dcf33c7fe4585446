using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG3005: a thing is named in two ways. Reported by itself: a long name that another place writes with one other character (国家农业产业融合发展示范园,
/// 国家农村产业融合发展示范园), and a quoted name in which one character is written twice (“悠悠古城” beside “悠游古城”). Where the settings ask for the rule,
/// shorter names too: there two things may really be named so.
/// </summary>
internal sealed class TwoNamesRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG3005", new("同一事物疑有两种名称", "Perhaps two names for one thing"), Severity.Info);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Everything | RuleReads.Deferrable;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        var names = new NameIndex();
        var asked = draft.Options.SeverityOf(Rule.Id, Severity.Off) != Severity.Off;
        foreach (var block in draft.Tree.Blocks)
        {
            if (BlockFacts.Of(block, draft.Options.Vocabulary).Names is { Count: > 0 } spots)
                names.Read(block, spots, asked);
        }

        foreach (var (odd, usual) in names.Pairs(asked).OrderBy(static pair => pair.Odd.Places[0].Start))
            yield return Report(draft.Tree, odd, usual);
    }

    private static Finding Report(DraftTree tree, ProperName odd, ProperName usual)
    {
        // What stands before both alike belongs to the name: 县域教育….
        var shared = odd.Head.Length == 0 ? 0 : SharedBefore(tree, odd.Places[0].Start, usual.Places[0].Start);
        var (here, there) = (Longer(odd.Places[0], shared), Longer(usual.Places[0], shared));
        var (written, other) = (tree.GetText(here), tree.GetText(there));
        return new(
            Rule.Id,
            Severity.Info,
            here,
            new($"此处作“{written}”，文中另有{usual.Places.Count}处作“{other}”：如是同一事物，请统一名称。", $"“{written}” here, “{other}” in {usual.Places.Count} other places: use one name if they are one thing."),
            null,
            [new(there, new($"“{other}”", $"“{other}”"))],
            [
                new(new($"此处改为“{other}”", $"Write “{other}” here"), [new(here, other)], FixKind.Alternative),
                .. odd.Places.Count == 1 && usual.Places.Count == 1 ? [new Fix(new($"另一处改为“{written}”", $"Write “{written}” in the other place"), [new(there, written)], FixKind.Alternative)] : Array.Empty<Fix>(),
            ]);
    }

    private static TextSpan Longer(TextSpan span, int before) => TextSpan.FromBounds(span.Start - before, span.End);

    private static int SharedBefore(DraftTree tree, int odd, int usual)
    {
        var count = Math.Min(MaxShared, Math.Min(odd, usual));
        var (a, b) = (tree.GetText(new(odd - count, count)), tree.GetText(new(usual - count, count)));
        var shared = 0;
        while (shared < count && a[^(shared + 1)] == b[^(shared + 1)] && a[^(shared + 1)] is >= '\u4e00' and <= '\u9fff')
            shared++;
        return shared;
    }

    /// <summary>How many characters before its window a name may have.</summary>
    private const int MaxShared = 6;
}
