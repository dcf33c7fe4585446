using BenchmarkDotNet.Running;
using Hegao.Benchmarks.Quick;

if (args is ["quick", ..])
{
    QuickRun.Run(Console.Out, asJson: args.Contains("--json"));
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
return 0;
