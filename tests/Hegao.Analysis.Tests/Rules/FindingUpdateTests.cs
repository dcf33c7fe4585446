using System.Globalization;
using Hegao.Syntax;
using Xunit.Abstractions;

namespace Hegao.Analysis.Tests.Rules;

/// <summary>Findings, checks and claims after any edits equal those of the same text read from scratch, and so do those after the edits were undone.</summary>
public sealed class FindingUpdateTests(ITestOutputHelper output)
{
    private const string Alphabet = "一二三、（）()1.．。；\n\r# >-|%％亿元同比“”";

    private const string Draft =
        "云川县政府工作报告\n\n一、2024年工作回顾\n（一）稳工业。全面推行“田长制”，增长6%。\n（二）兴农业。办好“村晚”，粮食总产量3.2万吨。\n（三）抓改革。重点抓好两件事：一是减证便民，办结210件；二是惠企纾困，兑现1.2亿元。税收收入由3.2亿元增加到4.1亿元，增长28.1%，城乡居民收入分别增长4.6%和6.5%。\n\n"
        + "二、2025年工作安排\n（一）扩投资。新开工项目12个。\n（二）促消费。新增限上企业9家。\n\n名词解释\n1.“田长制”：耕地保护的责任制度。\n2.“村晚”：乡村的春节晚会。\n";

    [Theory]
    [InlineData(DraftFormat.PlainText)]
    [InlineData(DraftFormat.Markdown)]
    public void After_edits_and_their_undoing_they_are_those_of_a_fresh_reading(DraftFormat format)
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}");
        var random = new Random(seed);
        var analysis = DraftAnalysis.Create(DraftTree.Parse(Draft, format));
        var original = Show(analysis);
        var undo = new Stack<TextChange>();
        for (var step = 0; step < 120; step++)
        {
            var text = analysis.Tree.GetText();
            var change = RandomChange(random, text.Length);
            undo.Push(new(new(change.Span.Start, change.NewText.Length), text.Substring(change.Span.Start, change.Span.Length)));
            analysis = analysis.WithTree(analysis.Tree.WithChanges(change));
            Assert.Equal(Show(DraftAnalysis.Create(DraftTree.Parse(analysis.Tree.GetText(), format))), Show(analysis));
        }

        foreach (var change in undo)
        {
            analysis = analysis.WithTree(analysis.Tree.WithChanges(change));

            // Asking after every step makes each part grow out of the one before it.
            Assert.NotNull(Show(analysis));
        }

        Assert.Equal(original, Show(analysis));
    }

    private static TextChange RandomChange(Random random, int length)
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

    private static string Show(DraftAnalysis analysis) => string.Join('\n', analysis.Findings.Select(static finding =>
        $"{finding.Rule} {finding.Span} {finding.Message.Chinese} {string.Join(',', finding.Related.Select(related => related.Span))} {string.Join(',', finding.Fixes.SelectMany(fix => fix.Edits))}")
        .Concat(analysis.Checks.Select(static check => $"{check.Kind} {check.Outcome} {check.Span} {check.Expression} {string.Join(',', check.Related.Select(related => related.Span))}"))
        .Concat(analysis.Claims.Select(static claim => claim.ToString())));
}
