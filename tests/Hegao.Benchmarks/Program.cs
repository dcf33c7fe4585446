using BenchmarkDotNet.Running;
using Hegao.Benchmarks.Quick;
using Hegao.Benchmarks.Texts;

if (args is ["quick", ..])
{
    await QuickRun.RunAsync(Console.Out, asJson: args.Contains("--json"), isBrief: args.Contains("--brief"));
    return 0;
}

// The text that is measured, for other programs to be measured on.
if (args is ["text", "txt" or "md", var chars])
{
    Console.OutputEncoding = new System.Text.UTF8Encoding(false);
    Console.Out.Write(LongDraft.Make(args[1] == "md" ? DraftFormat.Markdown : DraftFormat.PlainText, int.Parse(chars, System.Globalization.CultureInfo.InvariantCulture)));
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
return 0;
