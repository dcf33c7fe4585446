using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Workspace;

namespace Hegao.Commands;

/// <summary><c>hegao series</c>: the reports of one place year by year, with last year's targets against this year's results.</summary>
internal static class SeriesCommand
{
    private static readonly string[] Header = ["地区", "年度", "报告", "指标", "目标", "完成", "差", "结果", "上年文件", "行", "今年文件", "行"];

    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = new Command("series", context.Say("列出同一地区历年报告，以及上年目标与今年完成情况", "list the reports of a place year by year, with last year's targets against this year's results"));
        var arguments = new DraftArguments(command, context, "text", "json", "csv");
        var place = new Option<string?>("--place") { Description = context.Say("只列这一地区", "this place only"), HelpName = context.Say("青溪县", "PLACE") };
        command.Add(place);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = arguments.GetSettings(parsed);
            var series = new ReportSeries(arguments.GetBatch(parsed, context).FindPaths().ToList(), settings);
            try
            {
                var places = SeriesOutput.Of(series, settings, parsed.GetValue(place)).ToList();
                await PrintAsync(places, arguments.FormatOf(parsed), context, cancellationToken);
                return ExitStatus.Clean;
            }
            catch (DraftUnreadableException exception)
            {
                context.Report(exception);
                return ExitStatus.Failure;
            }
        });
        return command;
    }

    private static async Task PrintAsync(List<SeriesOutput> places, string format, ProgramContext context, CancellationToken cancellationToken)
    {
        if (format == "json")
        {
            await using var output = new JsonOutput(context.Streams);
            output.Writer.WriteStartObject();
            output.Writer.WriteStartArray("places");
            foreach (var place in places)
                JsonSerializer.Serialize(output.Writer, place, OutputJsonContext.Default.SeriesOutput);
            output.Writer.WriteEndArray();
            output.Writer.WriteEndObject();
            await output.Writer.FlushAsync(cancellationToken);
            return;
        }

        await using var writer = context.Streams.OpenText();
        if (format == "csv")
        {
            await writer.WriteAsync(CsvOutput.Line(Header));
            foreach (var (place, year, target) in places.SelectMany(static place => place.Years, static (place, year) => (place, year)).SelectMany(static pair => pair.year.Targets, static (pair, target) => (pair.place, pair.year, target)))
                await writer.WriteAsync(CsvOutput.Line([place.Place, Text(year.Year), year.Kind, target.Indicator, Target(target), target.Result, Text(target.Difference), Outcome(target).Chinese, year.Before, Text(target.TargetLine), year.After, Text(target.ResultLine)]));
            return;
        }

        var console = new TextConsole(writer, context);
        if (places.Count == 0)
            console.WriteLine(console.Say("没有认出报告：标题和会议时间应写明地区和年份，或在 hegao.toml 的 [[report]] 中写明。", "No report was recognised: title and meeting line name place and year, or [[report]] in hegao.toml does."));
        for (var i = 0; i < places.Count; i++)
        {
            if (i > 0)
                console.WriteLine();
            Print(places[i], console);
        }
    }

    private static void Print(SeriesOutput place, TextConsole console)
    {
        console.WriteLine(place.Place, TextConsole.Strong);
        foreach (var report in place.Reports)
            console.WriteLine($"  {report.Year} {KindOf(report.Kind, console)}  {report.File}", TextConsole.Faint);
        foreach (var year in place.Years)
            Print(year, console);
    }

    private static void Print(SeriesYearOutput year, TextConsole console)
    {
        console.WriteLine();
        console.WriteLine(console.Say($"  {year.Year}年目标与完成情况（{year.Before} → {year.After}）", $"  Targets and results of {year.Year} ({year.Before} → {year.After})"), TextConsole.Strong);
        foreach (var target in year.Targets)
        {
            var sign = target.Outcome switch { "met" => "✓", "missed" => "✗", "undecided" => "?", _ => "–" };
            console.Write($"  {sign} {target.Indicator}  {console.Say("目标", "target")} {Target(target)}");
            if (target.Result is { } result)
                console.Write($"  {console.Say("完成", "result")} {result}");
            if (target.Difference is { } difference)
                console.Write($"  {console.Say("差", "difference")} {(difference > 0 ? "+" : string.Empty)}{Text(difference)}{UnitOf(target)}");
            console.WriteLine($"  {Outcome(target).In(console.Language)}  {target.TargetLine} → {Text(target.ResultLine) ?? "–"}", TextConsole.Faint);
        }

        foreach (var renamed in year.Renamed)
            console.WriteLine(console.Say($"  · 指标名称有变：{renamed.Before} → {renamed.After}", $"  · named differently: {renamed.Before} → {renamed.After}"), TextConsole.Faint);
    }

    private static string Target(TargetOutput target) => target.Target + target.Bound switch { "over" => "以上", "under" => "以内", "about" => "左右", _ => string.Empty };

    private static string UnitOf(TargetOutput target) =>
        target.Target.EndsWith('%') ? "个百分点" : target.Target[(target.Target.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..];

    private static Analysis.LocalizedText Outcome(TargetOutput target) => target.Outcome switch
    {
        "met" => new("达到", "met"),
        "missed" => new("未达到", "missed"),
        "undecided" => new("难以判定", "undecided"),
        _ => new("今年报告未提及", "not stated this year"),
    };

    private static string KindOf(string kind, TextConsole console) => kind switch
    {
        "plan" => console.Say("计划报告", "report on the plan"),
        "budget" => console.Say("预算报告", "report on the budget"),
        _ => console.Say("政府工作报告", "work report"),
    };

    private static string? Text(IFormattable? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
