using System.Collections.Immutable;
using Hegao.Analysis.Fixes;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Fixes;

/// <summary>Rounds of edits, one on top of the other, against a plain string.</summary>
public sealed class ComposedEditsTests
{
    [Fact]
    public void Composed_edits_lead_where_the_rounds_lead()
    {
        var random = new Random(5);
        for (var run = 0; run < 300; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => "一二。，"[random.Next(4)]));
            var tree = DraftTree.Parse(text, DraftFormat.PlainText);
            var composed = new ComposedEdits(text.Length);
            var expected = text;
            for (var round = random.Next(1, 5); round > 0; round--)
            {
                var edits = Round(random, expected.Length);
                composed.Apply(edits);
                expected = Apply(expected, edits);
            }

            Assert.Equal(expected, Apply(text, composed.ToEdits(tree)));
        }
    }

    [Fact]
    public void What_comes_back_to_where_it_was_is_no_edit()
    {
        var composed = new ComposedEdits(5);
        composed.Apply([new(new(1, 1), "改")]);
        composed.Apply([new(new(1, 1), "二")]);
        Assert.Empty(composed.ToEdits(DraftTree.Parse("一二三四五", DraftFormat.PlainText)));
    }

    private static ImmutableArray<TextChange> Round(Random random, int length)
    {
        var edits = ImmutableArray.CreateBuilder<TextChange>();
        for (var at = random.Next(3); at <= length; at += random.Next(1, 8))
        {
            var span = new TextSpan(at, Math.Min(random.Next(3), length - at));
            edits.Add(new(span, new string("甲乙丙"[random.Next(3)], random.Next(3))));
            at = span.End;
        }

        return edits.ToImmutable();
    }

    private static string Apply(string text, ImmutableArray<TextChange> edits)
    {
        foreach (var edit in edits.Reverse())
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
        return text;
    }
}
