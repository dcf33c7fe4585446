using System.CommandLine;
using System.Text;
using Hegao.CommandLine;
using Hegao.Output;
using Hegao.Workspace;

namespace Hegao.Commands;

/// <summary><c>hegao init</c>: a <c>hegao.toml</c> in which every setting stands as a comment, to be switched on by taking the sign away.</summary>
internal static class InitCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context)
    {
        var command = new Command("init", context.Say("在文件夹中写一个带说明的 hegao.toml", "write a hegao.toml with explanations into a folder"));
        var folder = new Argument<string>("FOLDER")
        {
            Description = context.Say("文件夹；不写则为当前文件夹", "the folder; the current one without it"),
            DefaultValueFactory = static _ => ".",
        };
        var force = new Option<bool>("--force") { Description = context.Say("覆盖已有文件", "replace a file that exists") };
        command.Add(folder);
        command.Add(force);
        command.SetAction(parsed => Run(context, parsed.GetRequiredValue(folder), parsed.GetValue(force)));
        return command;
    }

    private static int Run(ProgramContext context, string folder, bool replaces)
    {
        if (!Directory.Exists(folder))
        {
            context.Report($"没有“{folder}”这个文件夹。", $"there is no folder '{folder}'.");
            return ExitStatus.Failure;
        }

        var path = folder == "." ? SettingsFile.FileName : Path.Combine(folder, SettingsFile.FileName);
        if (!replaces && Path.Exists(path))
        {
            context.Report($"“{path}”已存在；要覆盖请加 --force。", $"'{path}' exists; add --force to replace it.");
            return ExitStatus.Failure;
        }

        try
        {
            File.WriteAllText(path, SettingsTemplate.Write(context.Language), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (UnauthorizedAccessException)
        {
            context.Report($"没有写入“{path}”的权限。", $"no permission to write '{path}'.");
            return ExitStatus.Failure;
        }

        using var writer = context.Streams.OpenText();
        writer.WriteLine(context.Say($"已写入 {path}。各项设置都是注释，去掉行首的“#”即起作用。", $"Wrote {path}. Every setting is a comment: take the “#” away to switch it on."));
        return ExitStatus.Clean;
    }
}
