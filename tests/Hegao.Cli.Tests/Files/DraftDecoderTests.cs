using System.Text;
using CsCheck;
using Hegao.Workspace;

namespace Hegao.Cli.Tests.Files;

public sealed class DraftDecoderTests
{
    private const string Draft = "二、2025年工作安排\r\n（一）稳增长。预计全年实现地区生产总值137.2亿元，增长5.4%。\n";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [Fact]
    public void Utf8_is_read_with_and_without_mark()
    {
        Assert.Equal(new(Draft, DraftEncoding.Utf8, HasByteOrderMark: false, Notice: null), DraftDecoder.Decode(Utf8.GetBytes(Draft)));
        Assert.Equal(new(Draft, DraftEncoding.Utf8, HasByteOrderMark: true, Notice: null), DraftDecoder.Decode([0xEF, 0xBB, 0xBF, .. Utf8.GetBytes(Draft)]));
    }

    [Fact]
    public void Utf16_is_read_by_its_mark()
    {
        Assert.Equal(
            new(Draft, DraftEncoding.Utf16LittleEndian, HasByteOrderMark: true, Notice: null),
            DraftDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Draft)]));
        Assert.Equal(
            new(Draft, DraftEncoding.Utf16BigEndian, HasByteOrderMark: true, Notice: null),
            DraftDecoder.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Draft)]));
    }

    [Theory]
    [InlineData("二、工作")]
    [InlineData("各位代表：现在，我代表县人民政府，向大会报告工作，请予审议。")]
    [InlineData("GDP137.2亿元，增长5.4%；“三区三线”划定成果获批，㙟㙠两村整村搬迁")]
    [InlineData("昇、堃、𬭎等名字里的字与四字节汉字，用国标码也能读。全年接待游客三百二十万人次，增长百分之八点六。")]
    public void Gb18030_is_recognised(string draft)
    {
        var bytes = Gb18030(draft);

        Assert.Equal(new(draft, DraftEncoding.Gb18030, HasByteOrderMark: false, Notice: null), DraftDecoder.Decode(bytes));
        Assert.Equal(bytes, DraftDecoder.Encode(draft, DraftEncoding.Gb18030, hasByteOrderMark: false));
    }

    [Fact]
    public void A_lost_byte_does_not_hide_that_a_draft_is_gb18030()
    {
        // 0xFF stands for no character in GB 18030.
        var decoded = DraftDecoder.Decode([.. Gb18030("一、工作回顾"), 0xFF, .. Gb18030("二、工作安排")]);

        Assert.Equal("一、工作回顾\uFFFD二、工作安排", decoded.Text);
        Assert.Equal(new ReadingNotice(DraftEncoding.Gb18030, 1, new(6, 1)), decoded.Notice);
    }

    [Fact]
    public void Damaged_utf8_is_read_with_replacement_and_says_where()
    {
        var bytes = Utf8.GetBytes("一、工作回顾。二、工作安排。");
        bytes[Utf8.GetByteCount("一、工作")] = 0xFF;

        var decoded = DraftDecoder.Decode(bytes);

        // The two bytes that continued the lost one stand alone, and each is replaced (Unicode 16, §3.9, U+FFFD substitution of maximal subparts).
        Assert.Equal("一、工作\uFFFD\uFFFD\uFFFD顾。二、工作安排。", decoded.Text);
        Assert.Equal(DraftEncoding.Utf8, decoded.Encoding);
        Assert.Equal(new ReadingNotice(DraftEncoding.Utf8, 3, new(4, 1)), decoded.Notice);
    }

    [Fact]
    public void A_draft_cut_off_in_the_middle_of_a_character_keeps_all_before_it()
    {
        var decoded = DraftDecoder.Decode(Utf8.GetBytes("增长5.4%，居全市第一").AsSpan(..^1));

        Assert.Equal("增长5.4%，居全市第\uFFFD", decoded.Text);
        Assert.Equal(1, decoded.Notice?.Count);
    }

    [Fact]
    public void Western_text_is_not_taken_for_chinese()
    {
        var decoded = DraftDecoder.Decode(Encoding.Latin1.GetBytes("Café, naïve façade: à bientôt"));

        Assert.Equal(DraftEncoding.Utf8, decoded.Encoding);
        Assert.StartsWith("Caf\uFFFD, na\uFFFDve", decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_utf16_is_read_with_replacement()
    {
        // A high surrogate without its low one, and half a code unit at the end.
        var decoded = DraftDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("增长"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("5%"), 0x41]);

        Assert.Equal("增长\uFFFD5%\uFFFD", decoded.Text);
        Assert.Equal(new ReadingNotice(DraftEncoding.Utf16LittleEndian, 2, new(2, 1)), decoded.Notice);
    }

    [Fact]
    public void A_replacement_character_that_the_draft_itself_holds_is_no_damage()
    {
        var decoded = DraftDecoder.Decode(Utf8.GetBytes("增长\uFFFD5%"));

        Assert.Null(decoded.Notice);
    }

    [Fact]
    public void An_empty_file_and_a_mark_alone_are_empty_drafts()
    {
        Assert.Equal(new("", DraftEncoding.Utf8, HasByteOrderMark: false, Notice: null), DraftDecoder.Decode([]));
        Assert.Equal(new("", DraftEncoding.Utf8, HasByteOrderMark: true, Notice: null), DraftDecoder.Decode([0xEF, 0xBB, 0xBF]));
        Assert.Equal(new("", DraftEncoding.Utf16LittleEndian, HasByteOrderMark: true, Notice: null), DraftDecoder.Decode([0xFF, 0xFE]));
    }

    /// <summary>Any text that has an encoding at all comes back as the same bytes, mark included, in each of the four encodings.</summary>
    [Fact]
    public void Valid_text_gives_back_the_same_bytes() =>
        Gen.Select(Gen.String[Gen.OneOf(Gen.Char['一', '鿿'], Gen.Char[' ', '~'], Gen.OneOf(Gen.Const('\r'), Gen.Const('\n'), Gen.Const('\0'), Gen.Const('\uFEFF'), Gen.Const('％')))], Gen.Bool)
            .Sample((text, hasMark) =>
            {
                var bytes = DraftDecoder.Encode(text, DraftEncoding.Utf8, hasMark);
                if (!hasMark && text.StartsWith('\uFEFF'))
                    return;
                var decoded = DraftDecoder.Decode(bytes);
                Assert.Equal(text, decoded.Text);
                Assert.Equal(bytes, DraftDecoder.Encode(decoded.Text, decoded.Encoding, decoded.HasByteOrderMark));

                foreach (var encoding in new[] { DraftEncoding.Utf16LittleEndian, DraftEncoding.Utf16BigEndian })
                    Assert.Equal(new(text, encoding, HasByteOrderMark: true, Notice: null), DraftDecoder.Decode(DraftDecoder.Encode(text, encoding, hasByteOrderMark: true)));
            });

    /// <summary>Any bytes are read; without a notice they come back as they were.</summary>
    [Fact]
    public void Any_bytes_are_read() =>
        Gen.Byte.Array.Sample(bytes =>
        {
            var decoded = DraftDecoder.Decode(bytes);
            if (decoded.Notice is not null)
                Assert.Equal('\uFFFD', decoded.Text[decoded.Notice.First.Start]);
            else if (decoded.Encoding == DraftEncoding.Utf8)
                Assert.Equal(bytes, DraftDecoder.Encode(decoded.Text, decoded.Encoding, decoded.HasByteOrderMark));
        });

    private static byte[] Gb18030(string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030")?.GetBytes(text) ?? throw new InvalidOperationException();
}
