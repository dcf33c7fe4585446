using System.Buffers;
using Hegao.Analysis.Glossaries;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// HG3006: a quoted term that looks like a name (“1530”工程, “一核两带”) has no entry in a draft that has a glossary. Off by default: what everybody knows
/// needs none, and only the writer can tell.
/// </summary>
internal sealed class UnexplainedTermRule : IDraftRule
{
    private static readonly RuleDescriptor Rule = new("HG3006", new("引号内的提法没有词条", "A quoted term without an entry"), Severity.Off);

    // 三农, 两会 and the plans are explained in no report.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "三农", "两会", "五位一体", "四个全面", "四个意识", "四个自信", "两个维护", "两个确立", "一带一路", "三公", "三重一大", "四风", "双一流", "一国两制", "六稳", "六保", "三严三实", "两学一做", "四史", "双碳", "双减",
    };

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public RuleReads Reads => RuleReads.Everything | RuleReads.Deferrable;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(AnalysisParts draft)
    {
        if (draft.Glossary.Heading is not { } heading || draft.Glossary.Items.Count == 0)
            yield break;
        var explained = draft.Glossary.Items.Select(static item => TermForms.Bare(item.Term)).ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in draft.Tree.Blocks)
        {
            if (block.Id.CompareTo(heading.Block) >= 0)
                break;
            if (!block.IsProse)
                continue;
            var text = block.GetReading();
            foreach (var node in block.Nodes)
            {
                if (node.Kind != NodeKind.QuotedTerm || node.ReadingEnd - node.ReadingStart < MinQuoted)
                    continue;
                var term = text[(node.ReadingStart + 1)..(node.ReadingEnd - 1)];
                if (IsName(term) && seen.Add(term) && !Array.Exists(explained, entry => entry.Contains(TermForms.Bare(term), StringComparison.Ordinal) || TermForms.Bare(term).Contains(entry, StringComparison.Ordinal)))
                    yield return Report(block.ToSource(node.ReadingStart, node.ReadingEnd - node.ReadingStart), term);
            }
        }
    }

    private static Finding Report(TextSpan span, string term) => new(
        Rule.Id,
        Severity.Info,
        span,
        new($"“{term}”在名词解释中没有词条：如非通行提法，请补充解释。", $"“{term}” has no entry in the glossary: explain it unless everybody knows it."),
        null,
        [],
        []);

    // A number makes a phrase a name: 一核两带, 1530, 三个一批; plans, dates and honours are no terms.
    private static bool IsName(string term) =>
        term.Length <= MaxTerm && term.AsSpan().ContainsAny(Numerals) && !term.EndsWith('五') && !term.AsSpan().ContainsAny(Foreign) && !Common.Contains(term);

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二两三四五六七八九十双0123456789");

    private static readonly SearchValues<char> Foreign = SearchValues.Create("，。：；·年月");

    /// <summary>Two characters and their quotes.</summary>
    private const int MinQuoted = 4;

    /// <summary>What is longer is a quotation.</summary>
    private const int MaxTerm = 14;
}
