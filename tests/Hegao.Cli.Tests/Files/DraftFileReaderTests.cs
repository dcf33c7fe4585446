using Hegao.Cli.Tests.Running;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.Cli.Tests.Files;

public sealed class DraftFileReaderTests
{
    [Theory]
    [InlineData("报告.md", DraftFormat.Markdown)]
    [InlineData("报告.report.MD", DraftFormat.Markdown)]
    [InlineData("报告.markdown", DraftFormat.Markdown)]
    [InlineData("报告.txt", DraftFormat.PlainText)]
    [InlineData("报告", DraftFormat.PlainText)]
    [InlineData("-", DraftFormat.PlainText)]
    public void The_extension_says_how_lines_are_read(string path, DraftFormat format) => Assert.Equal(format, DraftFile.FormatOf(path));

    [Fact]
    public void A_draft_is_read_from_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("报告.md", "# 云川县政府工作报告\n");

        Assert.Equal(new DraftFile(path, new("# 云川县政府工作报告\n", DraftEncoding.Utf8, HasByteOrderMark: false, Notice: null)), DraftFileReader.Read(path));
    }

    [Fact]
    public void A_draft_is_read_from_a_stream_that_knows_no_length()
    {
        using var stream = new DripStream(10_000);

        var file = DraftFileReader.Read(stream, "draft.txt");

        Assert.Equal(new string('a', 10_000), file.Content.Text);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_before_it_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Of("huge.txt");
        using (var huge = File.Create(path))
            huge.SetLength(DraftFileReader.MaximumBytes + 1L);

        var exception = Assert.Throws<DraftUnreadableException>(() => DraftFileReader.Read(path));

        Assert.Equal((path, DraftFailure.TooLarge), (exception.Path, exception.Failure));
    }

    [Fact]
    public void A_stream_that_never_ends_is_refused_at_the_limit()
    {
        using var endless = new DripStream(long.MaxValue);

        var exception = Assert.Throws<DraftUnreadableException>(() => DraftFileReader.Read(endless, "-"));

        Assert.Equal(DraftFailure.TooLarge, exception.Failure);
    }

    [Theory]
    [InlineData("报告.doc")]
    [InlineData("报告.ofd")]
    [InlineData("报告.WPS")]
    [InlineData("报告.pdf")]
    public void Office_formats_are_refused_by_name(string name)
    {
        using var folder = new TemporaryFolder();

        var exception = Assert.Throws<DraftUnreadableException>(() => DraftFileReader.Read(folder.Write(name, "PK")));

        Assert.Equal(DraftFailure.OfficeFormat, exception.Failure);
    }

    /// <summary>Gives <c>a</c> a few thousand times at once, as a pipe does: no length, no seeking, never what was asked for.</summary>
    private sealed class DripStream(long length) : Stream
    {
        private long left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(Math.Min(count, 4093), left);
            buffer.AsSpan(offset, given).Fill((byte)'a');
            left -= given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
