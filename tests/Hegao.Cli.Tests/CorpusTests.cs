using Hegao.Cli.Tests.Running;
using Hegao.Workspace;
using Xunit.Abstractions;

namespace Hegao.Cli.Tests;

/// <summary>Real reports, clean and damaged, which lie beside the repository and are no part of it.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "..", "shared", "corpus");

    [Theory]
    [InlineData("outline")]
    [InlineData("glossary")]
    [InlineData("claims")]
    [InlineData("numbers")]
    [InlineData("check", "--fail-on", "never")]
    public async Task Every_verb_ends_well_on_every_report(string verb, params string[] options)
    {
        if (IsAbsent())
            return;

        var run = await ProgramRun.StartAsync([verb, Corpus, "--format", "json", .. options]);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void Every_report_gives_back_its_bytes_and_is_recognised_in_gb18030()
    {
        if (IsAbsent())
            return;

        foreach (var path in DraftFolder.FindDrafts(Corpus, failure => Assert.Fail(failure.Message)))
        {
            var bytes = File.ReadAllBytes(path);
            var decoded = DraftDecoder.Decode(bytes);
            Assert.Equal(bytes, DraftDecoder.Encode(decoded.Text, decoded.Encoding, decoded.HasByteOrderMark));

            var inGb18030 = DraftDecoder.Decode(DraftDecoder.Encode(decoded.Text, DraftEncoding.Gb18030, hasByteOrderMark: false));
            Assert.Equal((path, DraftEncoding.Gb18030, decoded.Text), (path, inGb18030.Encoding, inGb18030.Text));
        }
    }

    private bool IsAbsent()
    {
        if (Directory.Exists(Corpus))
            return false;
        output.WriteLine("skipped: ../shared/corpus is absent, so no real report can be read");
        return true;
    }
}
