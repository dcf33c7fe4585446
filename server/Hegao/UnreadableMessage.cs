using Hegao.Analysis;
using Hegao.Word;
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
                $"文件夹“{path}”中没有文稿（*.md、*.txt、*.docx）。",
                $"the folder '{path}' holds no drafts (*.md, *.txt, *.docx)."),
            DraftFailure.TooLarge => new(
                $"“{path}”超过 {limit} MB，不予读取；请拆分后再核。",
                $"'{path}' is larger than {limit} MB and is not read; split it first."),
            DraftFailure.OfficeFormat when DraftFile.IsWord(path) => new(
                $"“{path}”虽以 .docx 命名，其实是旧版 Word（.doc）或 WPS 的文稿；请在 Word 或 WPS 中打开它，另存为 .docx 后再核。",
                $"'{path}' is named .docx but is a document of old Word (.doc) or WPS; open it there and save it as .docx first."),
            DraftFailure.OfficeFormat => new(
                $"不能直接读取“{path}”；请在 Word 或 WPS 中打开它，另存为 .docx 后再核（版式文件 .ofd、.pdf 请先导出为 .docx 或 .txt）。",
                $"cannot read '{path}' as it is; open it in Word or WPS and save it as .docx first (export .ofd and .pdf as .docx or .txt)."),
            DraftFailure.EncryptedWord => new(
                $"“{path}”有密码保护；请在 Word 中去掉打开密码、另存后再核。",
                $"'{path}' is protected by a password; remove it in Word and save the document first."),
            DraftFailure.DamagedWord => new(
                $"“{path}”已损坏，或者不是 Word 文档；请在 Word 中修复并另存为 .docx 后再核。",
                $"'{path}' is damaged or no Word document; repair it in Word and save it as .docx first."),
            DraftFailure.WordTooLarge => new(
                $"“{path}”解压后超过 {WordLimits.MaxUnpackedBytes / (1024 * 1024)} MB，或者嵌套过深，不予读取。",
                $"'{path}' unpacks to more than {WordLimits.MaxUnpackedBytes / (1024 * 1024)} MB, or is nested too deep; it is not read."),
            DraftFailure.AccessDenied => new(
                $"没有读取“{path}”的权限。",
                $"no permission to read '{path}'."),
            _ => new(
                $"无法读取“{path}”：{exception.InnerException?.Message ?? "系统未说明原因"}",
                $"cannot read '{path}': {exception.InnerException?.Message ?? "the system gave no reason"}"),
        };
    }
}
