using Hegao.Cli.Tests.Running;
using Hegao.Workspace;

namespace Hegao.Cli.Tests.Files;

public sealed class DraftFolderTests
{
    [Fact]
    public void Drafts_are_found_below_the_folder_in_a_fixed_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[]
        {
            "报告.md", "B.TXT", "a.md", "a/2.txt", "a/1.Md", "c/d/e/深.txt", "notes.docx", "报告.docx", "~$notes.docx", "data.csv", "README",
            ".git/hidden.md", "a/.cache/hidden.txt", "node_modules/x/readme.md", ".hidden.md",
        })
        {
            folder.Write(name, "各位代表：");
        }

        var found = DraftFolder.FindDrafts(folder.Path, failure => Assert.Fail(failure.Message));

        Assert.Equal(
            ["B.TXT", "a.md", "notes.docx", "报告.md", "a/1.Md", "a/2.txt", "c/d/e/深.txt"],
            found.Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')));
    }

    [Fact]
    public void A_link_that_leads_back_up_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/draft.md", "各位代表：");
        Directory.CreateSymbolicLink(folder.Of("a/up"), folder.Path);

        Assert.Equal([folder.Of("a/draft.md")], DraftFolder.FindDrafts(folder.Path, failure => Assert.Fail(failure.Message)));
    }

    [Fact]
    public void The_folder_may_itself_be_hidden_when_it_is_named()
    {
        using var folder = new TemporaryFolder();
        var draft = folder.Write(".drafts/draft.md", "各位代表：");

        Assert.Equal([draft], DraftFolder.FindDrafts(folder.Of(".drafts"), failure => Assert.Fail(failure.Message)));
    }
}
