using Hegao.Analysis;
using Hegao.Word;

namespace Hegao.Output;

/// <summary>Says what of a Word document its Markdown does not show.</summary>
internal static class WordLossText
{
    /// <summary>One line for <paramref name="count"/> times <paramref name="loss"/>.</summary>
    public static LocalizedText Of(WordLoss loss, int count) => loss switch
    {
        WordLoss.Picture => new($"图片、图表、嵌入对象 {count} 个：略去", $"{count} pictures, charts or embedded objects: left out"),
        WordLoss.HeaderFooter => new($"页眉、页脚 {count} 处：略去", $"{count} headers or footers: left out"),
        WordLoss.Comment => new($"批注 {count} 条：略去", $"{count} comments: left out"),
        WordLoss.Contents => new($"目录 {count} 行：略去", $"{count} lines of a table of contents: left out"),
        WordLoss.Revision => new("修订：只保留一种视图（见 --revisions）", "tracked changes: one view is kept (see --revisions)"),
        WordLoss.NestedTable => new($"嵌套表格 {count} 个：文字并入外层单元格", $"{count} nested tables: their text stands in the outer cell"),
        WordLoss.MergedCell => new($"合并单元格 {count} 个：文字留在第一格", $"{count} merged cells: their text stands in the first"),
        WordLoss.HiddenText => new($"隐藏文字 {count} 处：略去", $"{count} stretches of hidden text: left out"),
        _ => new($"未识别的编号格式 {count} 处：写作阿拉伯数字", $"{count} numbers in an unknown format: written in Arabic digits"),
    };
}
