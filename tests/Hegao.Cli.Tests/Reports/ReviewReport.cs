using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests.Reports;

/// <summary>A review report as a browser reads it.</summary>
internal sealed record ReviewReport(string Html, IHtmlDocument Page)
{
    /// <summary>Writes the report of a draft that is nowhere but here.</summary>
    public static async Task<ReviewReport> OfAsync(string text, string name = "draft.md", params string[] options)
    {
        using var folder = new TemporaryFolder();
        return await OfFileAsync(folder.Write(name, text), options);
    }

    public static async Task<ReviewReport> OfFileAsync(string path, params string[] options)
    {
        var run = await ProgramRun.StartAsync(["report", path, .. options]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        return new(run.Output, new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(run.Output));
    }

    /// <summary>What makes a page whole: its links lead somewhere, no name is given twice, and nothing in it runs, loads or leads out.</summary>
    public void AssertWhole()
    {
        var names = Page.All.Where(static element => element.HasAttribute("id")).Select(static element => element.Id).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.DoesNotContain(Page.QuerySelectorAll("[href]").Select(static link => link.GetAttribute("href") ?? ""), link => !link.StartsWith('#') || !names.Contains(link[1..]));
        Assert.Empty(Page.QuerySelectorAll("script, link, base, iframe, object, embed, img, form, button, a:not([href]), [style], [src], [srcset], [action]"));
        Assert.DoesNotContain(Page.All.SelectMany(static element => element.Attributes), static attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));

        var sheet = Assert.Single(Page.QuerySelectorAll("style")).TextContent;
        var policy = Page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content");
        Assert.Equal($"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'; base-uri 'none'; form-action 'none'", policy);
        Assert.DoesNotContain("url(", sheet, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", sheet, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The texts of the elements that <paramref name="selector"/> picks, one space between words.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. Page.QuerySelectorAll(selector).Select(static element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
