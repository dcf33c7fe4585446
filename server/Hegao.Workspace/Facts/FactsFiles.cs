using System.IO.Compression;
using System.Xml;
using ExcelDataReader.Exceptions;
using Hegao.Analysis;
using Hegao.Analysis.Rules;

namespace Hegao.Workspace;

/// <summary>Reads facts files. A file never fails: what is wrong in it is said at its cell, and the other rows count.</summary>
public static class FactsFiles
{
    /// <summary>The largest file that is read: 8 MiB; a bureau's yearbook has less.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    /// <summary>A workbook that unpacks to more than 64 MiB was made to do harm.</summary>
    private const long MaxUnpackedBytes = 64L * 1024 * 1024;

    /// <summary>Reads the file at <paramref name="path"/> in the words of <paramref name="vocabulary"/>.</summary>
    public static FactsFile Read(string path, Vocabulary vocabulary)
    {
        try
        {
            if (new FileInfo(path).Length > MaximumBytes)
                return Unreadable(path, new($"文件超过 {MaximumBytes / 1024 / 1024} MB，没有读取。", $"The file has more than {MaximumBytes / 1024 / 1024} MB and was not read."));
            if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
                return Parse(path, DraftFileReader.Read(path).Content.Text, vocabulary);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (!IsWithinLimits(stream))
                return Unreadable(path, new("工作簿解开后过大，没有读取。", "The workbook unpacks to too much and was not read."));
            stream.Position = 0;
            return FactsTable.Read(path, WorkbookSheet.Read(stream), vocabulary);
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException or XmlException or FormatException or OverflowException or ArgumentException or KeyNotFoundException or NullReferenceException or InvalidOperationException or NotSupportedException)
        {
            return Unreadable(path, new("文件已损坏、有密码，或不是 Excel 工作簿（.xlsx），无法读取。请用 Excel 另存为 .xlsx 或 .csv。", "The file is damaged, under a password or no Excel workbook (.xlsx). Save it as .xlsx or .csv with Excel."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DraftUnreadableException)
        {
            return Unreadable(path, new("文件无法读取，请检查权限，或是否正被其他程序占用。", "The file cannot be read: check its permissions, and whether another program holds it."));
        }
    }

    /// <summary>Reads <paramref name="text"/> as the content of the CSV file at <paramref name="path"/>.</summary>
    public static FactsFile Parse(string path, string text, Vocabulary vocabulary) => FactsTable.Read(path, CsvSheet.Read(text), vocabulary);

    private static FactsFile Unreadable(string path, LocalizedText why) => new(path, [], [new(new(path, 1, 0, 0), why)]);

    // What an entry says of its own size is not to be trusted; what it unpacks to is counted.
    private static bool IsWithinLimits(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var left = MaxUnpackedBytes;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; left >= 0 && (read = content.Read(buffer)) > 0;)
                left -= read;
        }

        return left >= 0;
    }
}
