using System.CommandLine;
using Hegao.Workspace;

namespace Hegao.CommandLine;

/// <summary><c>--config FILE</c> and <c>--no-config</c>: which settings count; without either the <c>hegao.toml</c> files around each draft.</summary>
internal sealed class SettingsOptions
{
    private readonly Option<string> file;
    private readonly Option<bool> none;

    /// <summary>Makes the options and adds them to <paramref name="command"/>.</summary>
    public SettingsOptions(Command command, ProgramContext context)
    {
        file = new("--config")
        {
            Description = context.Say("只用这一设置文件，不查找 hegao.toml", "use this settings file alone instead of looking for hegao.toml"),
            HelpName = SettingsFile.FileName,
        };
        none = new("--no-config") { Description = context.Say("不用任何设置文件", "use no settings file") };
        command.Add(file);
        command.Add(none);
    }

    /// <summary>What tells the settings of a draft by its path; called on several threads.</summary>
    public Func<string, DraftSettings> Get(ParseResult parsed)
    {
        if (parsed.GetValue(none))
            return static _ => DraftSettings.None;
        if (parsed.GetValue(file) is not { } path)
            return new SettingsFolders().Of;
        var settings = new Lazy<FolderSettings>(() => FolderSettings.None.With(SettingsFiles.Read(path)));
        return draft => settings.Value.For(draft);
    }
}
