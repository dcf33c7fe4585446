using System.CommandLine;
using System.Reflection;
using Hegao.LanguageServer;

namespace Hegao.Commands;

/// <summary><c>hegao lsp</c>: the language server on standard input and output, as an editor starts it.</summary>
internal static class LspCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var paranoid = new Option<bool>("--paranoid")
        {
            Description = context.Say("每次编辑后都与重新分析的结果比对（慢，用于测试和报告问题）", "compare every state with one analysed from scratch (slow; for tests and bug reports)"),
        };
        var standardStreams = new Option<bool>("--stdio")
        {
            Description = context.Say("使用标准输入输出；总是如此，许多编辑器会写上", "use standard input and output; always so, many editors say it"),
        };
        var clientProcess = new Option<int?>("--clientProcessId")
        {
            Description = context.Say("编辑器的进程号；initialize 请求中已有，此处只为兼容", "the editor's process; initialize says it too, so it is only accepted here"),
        };
        var command = new Command("lsp", context.Say("语言服务器（LSP 3.17），由编辑器启动", "language server (LSP 3.17), started by an editor")) { paranoid, standardStreams, clientProcess };
        command.SetAction(async (parsed, cancellationToken) => await LanguageServerHost.RunAsync(
            context.Streams.Input,
            context.Streams.Output,
            new LanguageServerOptions { Paranoid = parsed.GetValue(paranoid), Version = Version },
            cancellationToken));
        return command;
    }

    private static string? Version => typeof(LspCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
