using System.Collections.Immutable;
using Hegao.Analysis.Rules;

namespace Hegao.Workspace;

/// <summary>Reads settings files.</summary>
public static class SettingsFiles
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="DraftUnreadableException">It cannot be read.</exception>
    public static SettingsFile Read(string path) => Parse(path, DraftFileReader.Read(path).Content.Text);

    /// <summary>Reads <paramref name="text"/> as the content of the file at <paramref name="path"/>.</summary>
    public static SettingsFile Parse(string path, string text) => SettingsReader.Read(path, text);

    /// <summary>Reads the file at <paramref name="path"/>; one that cannot be read says nothing but that.</summary>
    public static SettingsFile ReadOrReport(string path)
    {
        try
        {
            return Read(path);
        }
        catch (DraftUnreadableException)
        {
            var problem = SettingsErrorRule.Report(default, new("设置文件无法读取，其中的设置不起作用。请检查文件的权限和编码。", "This settings file cannot be read, and nothing in it counts. Check its permissions and encoding."));
            return Parse(path, string.Empty) with { Problems = [problem] };
        }
    }
}
