namespace Hegao.Syntax.Tests;

/// <summary>
/// What an edit makes the parser read again, as exact text (after the table of Typst's incremental parser). <c>‸</c> stands where text is
/// typed; <c>[|…|]</c> in the draft stands around what is replaced.
/// </summary>
public class ReparseTests
{
    private const string Report = "云川县人民政府工作报告\n一、工作回顾\n工业稳中有进，产值增长5%。\n农业再获丰收。\n二、工作安排\n扩大投资。\n";

    private const string Markdown = "# 工作报告\n\n## 一、回顾\n\n工业稳中有进，**产值**增长5%。\n\n- 农业丰收。\n- 商贸活跃。\n\n| 指标 | 值 |\n| --- | --- |\n| 产值 | 5 |\n\n尾声。\n";

    [Theory]
    [InlineData("稳中有进", "稳中‸有进", "求", "工业稳中求有进，产值增长5%。\n")]
    [InlineData("有进，产值", "有进[|，|]产值", "；", "工业稳中有进；产值增长5%。\n")]
    [InlineData("有进，产值", "有进，‸产值", "\n", "工业稳中有进，\n产值增长5%。\n")]
    [InlineData("有进，产值", "有进[|，|]产值", "。\n", "工业稳中有进。\n|产值增长5%。\n")]
    [InlineData("5%。\n农业", "5%。[|\n|]农业", "", "工业稳中有进，产值增长5%。农业再获丰收。\n")]
    [InlineData("5%。\n农业", "5%[|。|]\n农业", "", "工业稳中有进，产值增长5%\n")]
    [InlineData("5%。\n农业", "5%。\n‸农业", "\n", "工业稳中有进，产值增长5%。\n\n")]
    [InlineData("一、工作回顾", "‸一、工作回顾", "十", "十一、工作回顾\n")]
    [InlineData("二、工作安排\n", "[|二、工作安排\n|]", "", "")]
    [InlineData("云川县", "‸云川县", "— 1 —\n", "— 1 —\n")]
    public void Plain_text(string find, string edit, string typed, string read) => AssertRead(Report, DraftFormat.PlainText, find, edit, typed, read);

    [Theory]
    [InlineData("稳中有进", "稳中‸有进", "求", "工业稳中求有进，**产值**增长5%。\n\n")]
    [InlineData("**产值**", "**产值[|**|]", "", "工业稳中有进，**产值增长5%。\n\n")]
    [InlineData("有进，", "有进，‸", "\n\n", "工业稳中有进，\n\n|**产值**增长5%。\n\n")]
    [InlineData("# 工作", "[|# |]工作", "", "工作报告\n\n")]
    [InlineData("农业丰收", "农业‸丰收", "大", "- 农业大丰收。\n")]
    [InlineData("- 商贸", "[|- |]商贸", "", "- 农业丰收。\n商贸活跃。\n\n")]
    [InlineData("产值 | 5", "产值 | ‸5", "1", "| 产值 | 15 |\n\n")]
    [InlineData("| 产值", "‸| 产值", "\n", "| --- | --- |\n\n|| 产值 | 5 |\n\n")]
    [InlineData("尾声", "‸尾声", "# ", "# 尾声。\n")]
    [InlineData("尾声", "‸尾声", "```\n", "```\n尾声。\n")]
    public void Markdown_text(string find, string edit, string typed, string read) => AssertRead(Markdown, DraftFormat.Markdown, find, edit, typed, read);

    private static void AssertRead(string draft, DraftFormat format, string find, string edit, string typed, string read)
    {
        var at = draft.IndexOf(find, StringComparison.Ordinal);
        var caret = edit.IndexOf('‸');
        var span = caret >= 0
            ? new TextSpan(at + caret, 0)
            : new TextSpan(at + edit.IndexOf("[|", StringComparison.Ordinal), edit.IndexOf("|]", StringComparison.Ordinal) - edit.IndexOf("[|", StringComparison.Ordinal) - 2);
        var tree = DraftTree.Parse(draft, format).WithChanges(new TextChange(span, typed));
        var update = tree.Update ?? throw new InvalidOperationException("An edit has an update.");
        var blocks = Enumerable.Range(update.First, update.NewCount).Select(i => tree.GetBlock(i).Text.ToString()).ToArray();
        Assert.Equal(read, string.Join('|', blocks));
        Assert.Equal(blocks.Sum(b => b.Length), update.ReadChars);
    }
}
