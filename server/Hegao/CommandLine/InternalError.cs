using Hegao.Analysis;

namespace Hegao.CommandLine;

/// <summary>Says in one line that the program itself failed at a draft; holds nothing of the draft's text.</summary>
internal static class InternalError
{
    /// <summary>The line for <paramref name="exception"/>, which the work on <paramref name="path"/> ended with.</summary>
    public static LocalizedText Of(Exception exception, string path)
    {
        var frames = (exception.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var place = frames.FirstOrDefault(frame => frame.Contains("Hegao.", StringComparison.Ordinal)) ?? frames.FirstOrDefault();
        var what = $"{exception.GetType().Name} {place}".TrimEnd();
        return new(
            $"处理“{path}”时程序出错，该文稿未处理完；请将本行报告给开发者：{what}",
            $"the program failed at '{path}', which is not done; please report this line: {what}");
    }
}
