using System.CommandLine;
using System.Text;
using Hegao.Analysis.Facts;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Workspace;

namespace Hegao.Commands;

/// <summary><c>hegao facts init</c>: a facts table to be filled in, one row for each figure that a draft states.</summary>
internal static class FactsInitCommand
{
    private static readonly string[] Header = ["指标", "地区", "时期", "数值", "单位", "口径", "类型", "性质", "文中数值"];

    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var draft = new Argument<string>("DRAFT") { Description = context.Say("文稿", "the draft") };
        var output = new Option<string?>("-o", "--output")
        {
            Description = context.Say("写到这一文件；不写则为文稿旁的 facts/<文稿名>.csv", "write to this file; without it to facts/NAME.csv beside the draft"),
            HelpName = "facts.csv",
        };
        var all = new Option<bool>("--all") { Description = context.Say("词库以外的指标也列入", "also indicators that the lexicon does not know") };
        var force = new Option<bool>("--force") { Description = context.Say("覆盖已有文件", "replace a file that exists") };
        var command = new Command("init", context.Say("按文稿的指标台账写出一张待填的核定数表（CSV，可用 Excel 打开）", "write a table to fill in from the draft's ledger (CSV, opens in Excel)")) { draft, output, all, force };
        var settings = new SettingsOptions(command, context);
        command.SetAction(parsed => Run(context, parsed.GetRequiredValue(draft), parsed.GetValue(output), settings.Get(parsed), parsed.GetValue(all), parsed.GetValue(force)));
        return command;
    }

    private static int Run(ProgramContext context, string draft, string? output, Func<string, DraftSettings> settings, bool all, bool replaces)
    {
        try
        {
            var file = DraftFileReader.Read(draft);
            file = file with { Settings = settings(file.Path) };
            var path = output ?? Path.Combine(Path.GetDirectoryName(draft) ?? string.Empty, FactsFile.FolderName, Path.GetFileNameWithoutExtension(draft) + ".csv");
            if (!replaces && Path.Exists(path))
            {
                context.Report($"“{path}”已存在；要覆盖请加 --force。", $"'{path}' exists; add --force to replace it.");
                return ExitStatus.Failure;
            }

            var table = new StringBuilder(CsvOutput.Line(Header));
            var rows = 0;
            foreach (var (row, stated) in FactTemplate.Rows(file.Analyze(), all))
            {
                table.Append(CsvOutput.Line([row.Indicator, row.Region, row.Period, string.Empty, row.Unit, row.Basis, row.Facet, row.Status, stated]));
                rows++;
            }

            // Excel reads UTF-8 only where the mark stands.
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(path, table.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            using var writer = context.Streams.OpenText();
            writer.WriteLine(context.Say($"已写入 {path}：{rows} 行。在“数值”列填入核定数，没有填的行不起作用。", $"Wrote {path}: {rows} rows. Fill in the column 数值; rows without a value do not count."));
            return ExitStatus.Clean;
        }
        catch (DraftUnreadableException exception)
        {
            context.Report(exception);
            return ExitStatus.Failure;
        }
        catch (UnauthorizedAccessException)
        {
            context.Report("没有写入的权限。", "no permission to write there.");
            return ExitStatus.Failure;
        }
    }
}
