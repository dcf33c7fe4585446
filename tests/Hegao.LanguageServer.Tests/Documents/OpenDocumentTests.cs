using System.Runtime.CompilerServices;
using Hegao.Analysis;
using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Tests.Running;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Tests.Documents;

public sealed class OpenDocumentTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void However_seldom_versions_are_analysed_they_mean_what_their_text_means(int every)
    {
        var document = Open();
        for (var version = 2; version < 200; version++)
        {
            document = document.WithChanges(version, [Insert(document, version)]);
            if (version % every == 0)
                document.Analyse();
        }

        Assert.Equal(199, document.Version);
        var fresh = DraftAnalysis.Create(DraftTree.Parse(document.Tree.GetText(), DraftFormat.PlainText));
        Assert.Null(AnalysisComparison.FirstDifference(document.Analysis, fresh));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Old_versions_are_not_kept_alive(int every)
    {
        var (document, early) = EditManyTimes(every);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.All(early, version => Assert.False(version.TryGetTarget(out _)));
        GC.KeepAlive(document);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (OpenDocument Newest, List<WeakReference<OpenDocument>> Early) EditManyTimes(int every)
    {
        var early = new List<WeakReference<OpenDocument>>();
        var document = Open();
        for (var version = 2; version < 300; version++)
        {
            if (version < 100)
                early.Add(new(document));
            document = document.WithChanges(version, [Insert(document, version)]);
            if (version % every == 0)
                document.Analyse();
        }

        return (document, early);
    }

    private static OpenDocument Open() => OpenDocument.Open(Drafts.Uri, 1, Drafts.Liyuan, DraftFormat.PlainText);

    private static TextChange Insert(OpenDocument document, int version) =>
        new(new(version * 37 % (document.Tree.Length - 3), version % 3), (version % 5) switch { 0 => "\n\n三、", 1 => "“", 2 => "（四）", 3 => "”", _ => "字" });
}
