using Hegao.Analysis;

namespace Hegao.CommandLine;

/// <summary>What the help page of a verb shows last: commands as a reviewer types them, from the plain to the rare.</summary>
internal static class HelpExamples
{
    /// <summary>The examples of <paramref name="verb"/>: the command, and what it is for. None for most verbs that take a draft and nothing else.</summary>
    public static IReadOnlyList<(string Command, LocalizedText Purpose)> Of(string verb) => verb switch
    {
        "hegao" =>
        [
            ("hegao check 报告.md", new("核一篇文稿", "check one draft")),
            ("hegao check 文稿/ --fail-on warning", new("核整个文件夹", "check a folder")),
            ("hegao explain HG2001", new("看一条规则查什么、怎样改", "read what a rule finds and how to mend it")),
        ],
        "check" =>
        [
            ("hegao check 报告.md", new("核一篇", "one draft")),
            ("hegao check 文稿/", new("核文件夹中的全部文稿，按文稿列出，末尾按规则汇总", "all drafts of a folder, draft by draft, summed up by rule")),
            ("hegao check 文稿/ --write-baseline 已知问题.tsv", new("把现有问题记为已知", "take what is found now as known")),
            ("hegao check 文稿/ --baseline 已知问题.tsv", new("此后只看新问题", "from then on see what is new")),
            ("hegao check . --changed-since main", new("只核本分支改过的文稿", "only drafts that this branch changed")),
            ("hegao check 报告.md --watch", new("边改边核，一保存就重核", "check again whenever it is saved")),
            ("hegao check 报告.docx --comments 批注.docx", new("把问题写成 Word 批注", "write the findings as Word comments")),
            ("hegao check 文稿/ --format sarif > 结果.sarif", new("交给其他工具", "for other tools")),
        ],
        "fix" =>
        [
            ("hegao fix 报告.md", new("只看会改什么", "see what would change")),
            ("hegao fix 文稿/ --write", new("改写文件夹中的文稿", "write the drafts of a folder")),
        ],
        "claims" =>
        [
            ("hegao claims 报告.md --format csv > 指标.csv", new("做成可在表格软件中打开的台账", "a ledger for a spreadsheet")),
        ],
        "checks" =>
        [
            ("hegao checks 报告.md", new("看每一处核对的算式，相符的也看", "the arithmetic of everything that was verified, also of what holds")),
        ],
        "diff" =>
        [
            ("hegao diff 送审稿.md 修改稿.md", new("两稿之间哪些数据变了", "which numbers changed between two versions")),
        ],
        "facts" =>
        [
            ("hegao facts init 报告.md", new("写出待填的核定数表 facts/报告.csv", "write the table facts/报告.csv to fill in")),
            ("hegao facts 报告.md", new("看哪些核定数用到了，哪些数据还没有核定数", "which figures are used, and which numbers have none")),
        ],
        "series" =>
        [
            ("hegao series 历年报告/", new("各地历年报告，上年目标与今年完成情况", "the reports of each place, with targets and results")),
            ("hegao series 历年报告/ --place 青溪县 --format csv > 目标.csv", new("一个地区，做成表格", "one place, as a table")),
        ],
        "import" =>
        [
            ("hegao import 报告.docx -o 报告.report.md", new("做成可在编辑器中打开的文稿", "a draft for the editor")),
        ],
        "explain" =>
        [
            ("hegao explain", new("列出全部规则", "list all rules")),
            ("hegao explain HG2001", new("看一条规则", "read one rule")),
        ],
        "completion" =>
        [
            ("hegao completion bash >> ~/.bashrc", new("在 bash 中启用，重开终端后生效", "for bash, from the next terminal on")),
            ("hegao completion pwsh >> $PROFILE", new("在 PowerShell 中启用", "for PowerShell")),
        ],
        _ => [],
    };
}
