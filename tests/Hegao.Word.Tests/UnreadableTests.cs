using System.IO.Compression;
using System.Text;

namespace Hegao.Word.Tests;

/// <summary>What cannot be read is turned away for one reason.</summary>
public class UnreadableTests
{
    [Fact]
    public void OtherBytesAreDamaged()
    {
        Assert.Equal(WordFailure.Damaged, FailureOf("这不是文档"u8.ToArray()));
        Assert.Equal(WordFailure.Damaged, FailureOf([]));
    }

    [Fact]
    public void ATruncatedDocumentIsDamaged()
    {
        using var draft = new DocxBuilder().Text("全县总体平稳。");
        var bytes = draft.ToStream().ToArray();

        for (var length = 0; length < bytes.Length; length += 97)
            Assert.Equal(WordFailure.Damaged, FailureOf(bytes[..length]));
    }

    [Fact]
    public void EveryFlippedByteIsReadOrTurnedAway()
    {
        using var draft = new DocxBuilder().Text("全县总体平稳。").Table(["指标", "数值"], ["粮食", "21.6"]);
        var bytes = draft.ToStream().ToArray();
        var failures = 0;
        for (var i = 0; i < bytes.Length; i += 7)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0x55;
            try
            {
                WordReader.Read(new MemoryStream(damaged));
            }
            catch (WordUnreadableException)
            {
                failures++;
            }
        }

        Assert.NotEqual(0, failures);
    }

    [Fact]
    public void CompoundFilesAreEncryptedOrOld()
    {
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Assert.Equal(WordFailure.BinaryWord, FailureOf([.. mark, .. new byte[600]]));
        Assert.Equal(WordFailure.Encrypted, FailureOf([.. mark, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
    }

    [Fact]
    public void AZipBombIsTooLarge()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("word/document.xml").Open())
        {
            entry.Write("<a>"u8);
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i <= WordLimits.MaxUnpackedBytes >> 20; i++)
                entry.Write(spaces);
            entry.Write("</a>"u8);
        }

        Assert.Equal(WordFailure.TooLarge, FailureOf(stream.ToArray()));
    }

    [Fact]
    public void ElementsInOneAnotherWithoutEndAreTooLarge()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("word/document.xml").Open())
            entry.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000))));

        Assert.Equal(WordFailure.TooLarge, FailureOf(stream.ToArray()));
    }

    private static WordFailure FailureOf(byte[] bytes) =>
        Assert.Throws<WordUnreadableException>(() => WordReader.Read(new MemoryStream(bytes))).Failure;
}
