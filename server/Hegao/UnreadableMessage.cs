using Hegao.Analysis;
using Hegao.Workspace;

namespace Hegao;

/// <summary>Says in one line what could not be read, why, and what to do.</summary>
internal static class UnreadableMessage
{
    /// <summary>The line for <paramref name="exception"/>.</summary>
    public static LocalizedText Of(DraftUnreadableException exception)
    {
        var path = exception.Path;
        var limit = DraftFileReader.MaximumBytes / (1024 * 1024);
        return exception.Failure switch
        {
            DraftFailure.NotFound => new(
                $"找不到“{path}”，请检查路径。",
                $"cannot find '{path}'; check the path."),
            DraftFailure.NoDrafts => new(
                $"文件夹“{path}”中没有文稿（*.md、*.txt）。",
                $"the folder '{path}' holds no drafts (*.md, *.txt)."),
            DraftFailure.TooLarge => new(
                $"“{path}”超过 {limit} MB，不予读取；请拆分后再核。",
                $"'{path}' is larger than {limit} MB and is not read; split it first."),
            DraftFailure.OfficeFormat => new(
                $"“{path}”不是纯文本；请在办公软件中另存为 .txt（UTF-8）或 .md 后再核。",
                $"'{path}' is not plain text; save it as .txt (UTF-8) or .md in your office program first."),
            DraftFailure.AccessDenied => new(
                $"没有读取“{path}”的权限。",
                $"no permission to read '{path}'."),
            _ => new(
                $"无法读取“{path}”：{exception.InnerException?.Message ?? "系统未说明原因"}",
                $"cannot read '{path}': {exception.InnerException?.Message ?? "the system gave no reason"}"),
        };
    }
}
