using Hegao.Syntax;
using Hegao.Syntax.Tests;
using Xunit.Abstractions;

namespace Hegao.Analysis.Tests.Outlining;

/// <summary>What must hold of the outline of any real report.</summary>
public class OutlineCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Sections_of_real_reports_nest_and_have_titles()
    {
        foreach (var path in SharedCorpus.Files(output))
        {
            var tree = DraftTree.Parse(File.ReadAllText(path), DraftFormat.PlainText);
            var outline = DraftAnalysis.Create(tree).Outline;
            Assert.True(outline.Sections.Length > 0, $"{Path.GetFileName(path)} has no sections");
            Check(outline.Sections, new(0, tree.Length), -1, Path.GetFileName(path));
        }
    }

    private static void Check(IReadOnlyList<OutlineSection> sections, TextSpan around, int levelAbove, string name)
    {
        var end = around.Start;
        foreach (var section in sections)
        {
            Assert.True(section.Span.Start >= end && section.Span.End <= around.End, $"{name}: {section.Title} lies outside of what is around it");
            Assert.True(section.TitleSpan.Start >= section.Span.Start && section.TitleSpan.End <= section.Span.End, $"{name}: the title of {section.Title} lies outside of it");
            Assert.True(section.Level > levelAbove, $"{name}: {section.Title} is not below its parent");
            Assert.True(section.Title.Length > 0, $"{name}: a section at {section.Span.Start} has no title");
            Assert.False(section.Title.AsSpan().ContainsAny('\n', '\r'), $"{name}: {section.Title} has a line break");
            Check(section.Children, section.Span, section.Level, name);
            end = section.Span.End;
        }
    }
}
