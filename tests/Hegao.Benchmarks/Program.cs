using BenchmarkDotNet.Running;
using Hegao.Benchmarks.Quick;

if (args is ["quick", ..])
{
    await QuickRun.RunAsync(Console.Out, asJson: args.Contains("--json"));
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
return 0;
