using System.Security.Cryptography;
using System.Text;
using Hegao.Analysis;

namespace Hegao.Reports;

/// <summary>
/// A review report: one HTML page that needs nothing else. It has no script, loads nothing and links to nothing outside itself; its
/// content security policy (https://www.w3.org/TR/CSP3/) allows the one style sheet in it, by its hash, and forbids all the rest.
/// </summary>
internal static class ReviewPage
{
    private const string SheetName = "Hegao.Reports.review.css";

    /// <summary>Writes the page.</summary>
    public static void Write(ReviewSubject subject, TextWriter output)
    {
        var html = new HtmlWriter(output);
        html.Doctype().Open("html", ("lang", subject.Say("zh-Hans", "en"))).Line();
        Head(html, subject);
        html.Open("body").Line();
        SummaryPart.Write(html, subject);
        html.Open("main").Line();
        FindingsPart.Write(html, subject);
        DraftPart.Write(html, subject);
        LedgerPart.Write(html, subject);
        ChecksPart.Write(html, subject);
        UndecidedPart.Write(html, subject);
        html.Close().Line();
        html.Leaf("footer", subject.Say("由核稿（Hegao）生成。本页自成一体，不含脚本，不访问网络。", "Made by Hegao (核稿). This page stands by itself: no script, no network.")).Line();
        html.Close().Close().Line();
    }

    /// <summary>What the draft is called: its title, or the name of its file.</summary>
    public static string TitleOf(ReviewSubject subject) =>
        subject.Analysis.Outline.Title is { Title.Length: > 0 } title ? title.Title : Path.GetFileName(subject.File.Path);

    private static void Head(HtmlWriter html, ReviewSubject subject)
    {
        var sheet = ReadSheet();
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));
        html.Open("head").Line();
        html.Void("meta", ("charset", "utf-8")).Line();
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")).Line();
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Void("meta", ("name", "robots"), ("content", "noindex")).Line();
        html.Leaf("title", subject.Say($"核稿报告：{TitleOf(subject)}", $"Review: {TitleOf(subject)}")).Line();
        html.Style(sheet);
        html.Close().Line();
    }

    // A browser reads every line break as LF and hashes that.
    private static string ReadSheet()
    {
        using var stream = typeof(ReviewPage).Assembly.GetManifestResourceStream(SheetName) ?? throw new InvalidOperationException($"{SheetName} is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
