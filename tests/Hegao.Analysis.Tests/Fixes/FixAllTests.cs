using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Fixes;
using Hegao.Syntax;

namespace Hegao.Analysis.Tests.Fixes;

/// <summary>Which fixes "fix all" takes; shown on findings made for it.</summary>
public sealed class FixAllTests
{
    private const string Draft = "推行改革。。群众满意，，企业满意。。";

    [Fact]
    public void It_takes_what_changes_form_only()
    {
        var fixedText = Apply(
            Finding(5, Fix(FixKind.FormOnly, 5, 1, "")),
            Finding(2, Fix(FixKind.Certain, 2, 2, "创新")),
            Finding(10, Fix(FixKind.Alternative, 10, 1, ""), Fix(FixKind.FormOnly, 10, 1, "")));

        Assert.Equal("推行改革。群众满意，企业满意。。", fixedText);
    }

    [Fact]
    public void Of_two_fixes_that_overlap_the_first_is_taken_whole_and_the_other_not_at_all()
    {
        var fixedText = Apply(
            Finding(4, Fix(FixKind.FormOnly, 4, 2, "；")),
            Finding(5, new Fix(new("改", "fix"), [new(new(5, 1), ""), new(new(11, 1), "")], FixKind.FormOnly)));

        Assert.Equal("推行改革；群众满意，，企业满意。。", fixedText);
    }

    [Fact]
    public void The_same_edit_offered_twice_is_made_once()
    {
        var fixedText = Apply(
            Finding(5, Fix(FixKind.FormOnly, 5, 1, "")),
            Finding(5, new Fix(new("改", "fix"), [new(new(5, 1), ""), new(new(16, 1), "")], FixKind.FormOnly)));

        Assert.Equal("推行改革。群众满意，，企业满意。", fixedText);
    }

    [Fact]
    public void Two_insertions_at_one_place_would_depend_on_their_order_so_one_waits()
    {
        var fixedText = Apply(
            Finding(5, Fix(FixKind.FormOnly, 5, 0, "甲")),
            Finding(5, Fix(FixKind.FormOnly, 5, 0, "乙")));

        Assert.Equal("推行改革。甲。群众满意，，企业满意。。", fixedText);
    }

    [Fact]
    public void Where_nothing_changes_form_only_it_is_not_offered()
    {
        Assert.False(FixAll.IsOffered([Finding(2, Fix(FixKind.Certain, 2, 2, "创新")), Finding(3)]));
        Assert.True(FixAll.IsOffered([Finding(3), Finding(5, Fix(FixKind.FormOnly, 5, 1, ""))]));
    }

    private static Finding Finding(int start, params Fix[] fixes) =>
        new("HG0000", Severity.Warning, new(start, 1), new("问题", "finding"), null, [], [.. fixes]);

    private static Fix Fix(FixKind kind, int start, int length, string text) => new(new("改", "fix"), [new(new(start, length), text)], kind);

    private static string Apply(params Finding[] findings)
    {
        var edits = FixAll.Edits([.. findings]);
        Assert.Equal(edits.OrderBy(edit => edit.Span.Start), edits);
        var text = Draft;
        foreach (var edit in edits.Reverse())
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
        return text;
    }
}
