using System.Globalization;
using Hegao.Syntax;
using Xunit.Abstractions;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>Findings, checks and claims after any edits equal those of the same text read from scratch, and so do those after the edits were undone.</summary>
public sealed class FindingUpdateTests(ITestOutputHelper output)
{
    private const string Alphabet = "一二三、（）()1.．。；\n\r# >-|%％亿元同比“”";

    // What changes the meaning of what stands behind it, or speaks of what stands elsewhere.
    private static readonly string[] Pieces =
    [
        "一、2023年工作回顾\n", "（二）强农业。\n", "二、2026年工作安排\n", "名词解释\n", "3.“村晚”：又一种说法。\n", "五年来，全县税收收入4.3亿元。\n", "今年的主要预期目标是：税收收入增长6%。\n",
        "税收收入4.1亿元，占一般公共预算收入的60%。\n", "一般公共预算收入6.2亿元，增长5%。\n", "税收收入完成4.7亿元。\n", "城镇居民人均可支配收入40000元，农村居民人均可支配收入20000元，城乡居民收入比1.9。\n",
        "<!-- hegao-ignore HG2001 另有说明 -->\n\n", "\n| 指标 | 2024年（亿元） |\n|---|---|\n| 税收收入 | 4.2 |\n| 合计 | 4.2 |\n\n", "重点抓好三件事：\n", "办好XX件实事,群众满意\n", "全面推行网格管理，三年累计投入资金1.2亿元，惠及群众3.4万人。\n",
    ];

    private const string Draft =
        "云川县政府工作报告\n\n一、2024年工作回顾\n（一）稳工业。全面推行“田长制”，增长6%。\n（二）兴农业。办好“村晚”，粮食总产量3.2万吨。\n（三）抓改革。重点抓好两件事：一是减证便民，办结210件；二是惠企纾困，兑现1.2亿元。税收收入由3.2亿元增加到4.1亿元，增长28.1%，城乡居民收入分别增长4.6%和6.5%。\n\n"
        + "二、2025年工作安排\n（一）扩投资。新开工项目12个。\n（二）促消费。新增限上企业9家。\n\n名词解释\n1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n";

    // Settings that speak of what the edits make and unmake: some severities, ignores that come into use and fall out of it, terms, words of one's own.
    private static readonly AnalysisOptions Settings = new()
    {
        Severities = AnalysisOptions.Default.Severities.Add("HG4002", Severity.Off).Add("HG2001", Severity.Info).Add("HG1001", Severity.Warning),
        Ignores =
        [
            new("HG2001", "税收收入4.3亿元", "口径不同"), new("HG2001", "税收收入完成4.7亿元", "口径不同"), new("HG1001", "（二）", "另有安排"), new("HG4002", "强农业", "已关闭"),
            new("HG2003", "分别增长", "原文如此"), new("HG2005", "城乡居民收入比1.9", "另行计算"), new("HG0003", "XX件", "待定"),
        ],
        IgnoredTerms = ["村晚"],
        Vocabulary = Vocabulary.With([new("税收收入", ["粮食总产量"]), new("民生投入", ["投入资金"])]),
    };

    [Theory]
    [InlineData(DraftFormat.PlainText, false)]
    [InlineData(DraftFormat.Markdown, false)]
    [InlineData(DraftFormat.PlainText, true)]
    [InlineData(DraftFormat.Markdown, true)]
    public void After_edits_and_their_undoing_they_are_those_of_a_fresh_reading(DraftFormat format, bool withSettings)
    {
        var options = withSettings ? Settings : AnalysisOptions.Default;
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}");
        var random = new Random(seed);
        var analysis = DraftAnalysis.Create(DraftTree.Parse(Draft, format), options);
        var original = Show(analysis);
        var undo = new Stack<TextChange>();
        for (var step = 0; step < 120; step++)
        {
            var text = analysis.Tree.GetText();
            var change = RandomChange(random, text);
            undo.Push(new(new(change.Span.Start, change.NewText.Length), text.Substring(change.Span.Start, change.Span.Length)));
            analysis = analysis.WithTree(analysis.Tree.WithChanges(change));
            Assert.Equal(Show(DraftAnalysis.Create(DraftTree.Parse(analysis.Tree.GetText(), format), options)), Show(analysis));
        }

        foreach (var change in undo)
        {
            analysis = analysis.WithTree(analysis.Tree.WithChanges(change));

            // Asking after every step makes each part grow out of the one before it.
            Assert.NotNull(Show(analysis));
        }

        Assert.Equal(original, Show(analysis));
    }

    [Fact]
    public void Findings_that_differ_only_in_the_other_place_are_both_shown()
    {
        var analysis = DraftAnalysis.Create(DraftTree.Parse(
            "云川县政府工作报告\n\n一、2024年工作回顾\n全面推行“监测吹哨，管养报到”机制。\n\n名词解释\n1.“监测吹哨、管养报到”：监测的机制。\n2.“监测吹哨、管养报到”：管养的机制。\n",
            DraftFormat.PlainText));

        Assert.Equal(2, ShowShown(analysis).Where(static finding => finding.StartsWith("HG3004", StringComparison.Ordinal)).Distinct().Count());
    }

    private static TextChange RandomChange(Random random, string text) => random.Next(4) switch
    {
        0 => new(new(LineStart(text, random.Next(text.Length + 1)), 0), Pieces[random.Next(Pieces.Length)]),
        1 => Line(text, random.Next(text.Length + 1)),
        _ => Characters(random, text.Length),
    };

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static TextChange Line(string text, int at)
    {
        var start = LineStart(text, at);
        var end = text.IndexOf('\n', start);
        return new(new(start, (end < 0 ? text.Length : end + 1) - start), string.Empty);
    }

    private static TextChange Characters(Random random, int length)
    {
        var start = random.Next(length + 1);
        var removed = random.Next(Math.Min(6, length - start) + 1);
        var inserted = string.Create(random.Next(4), random, static (target, random) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = Alphabet[random.Next(Alphabet.Length)];
        });
        return new(new(start, removed), inserted);
    }

    // What an editor underlines is what all findings say, without their fixes.
    private static string[] ShowShown(DraftAnalysis analysis)
    {
        string[] shown = [.. analysis.Shown.Shown.Select(finding => Underline(finding.In(analysis.Tree)))];
        Assert.Equal(analysis.Findings.Select(Underline), shown);
        Assert.Equal(analysis.UnusedIgnores.AsEnumerable(), analysis.Shown.UnusedIgnores);
        return shown;
    }

    private static string Underline(Finding finding) =>
        $"{finding.Rule} {finding.Severity} {finding.Span} {finding.Message.Chinese} {finding.Message.English} {string.Join(',', finding.Related.Select(related => $"{related.Span} {related.Message.Chinese}"))}";

    private static string Show(DraftAnalysis analysis) => string.Join('\n', analysis.Findings.Select(static finding =>
        $"{finding.Rule} {finding.Span} {finding.Message.Chinese} {string.Join(',', finding.Related.Select(related => related.Span))} {string.Join(',', finding.Fixes.SelectMany(fix => fix.Edits))}")
        .Concat(analysis.Checks.Select(static check => $"{check.Kind} {check.Outcome} {check.Span} {check.Expression} {string.Join(',', check.Related.Select(related => related.Span))}"))
        .Concat(ShowShown(analysis))
        .Concat(analysis.Claims.Select(static claim => claim.ToString())));
}
