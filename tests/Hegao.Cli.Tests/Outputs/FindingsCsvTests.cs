using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests.Outputs;

/// <summary><c>hegao check --format csv</c>.</summary>
public sealed class FindingsCsvTests
{
    [Fact]
    public async Task Findings_are_a_table_with_a_header()
    {
        using var input = new MemoryStream("一、工作回顾\n（一）稳增长，经济运行平稳。\n（三）惠民生，民生持续改善。\n"u8.ToArray());

        var run = await ProgramRun.StartAsync(new Surroundings { Input = input }, "check", "-", "--name", "a.txt", "--format", "csv");

        Assert.Equal(
            "file,line,column,endLine,endColumn,severity,rule,title,message,expression,quote,related,fixes\r\n"
            + "a.txt,3,1,3,4,error,HG1001,序号不连续、重复或颠倒,序号不连续：此处应为“（二）”，写作“（三）”。,,,a.txt:2:1 前一个序号“（一）”,改为“（二）”\r\n",
            run.Output);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public async Task A_spreadsheet_gets_no_formula_from_the_name_of_a_draft()
    {
        using var input = new MemoryStream("一、工作回顾\n实施“四大工程，新开工项目20个。\n"u8.ToArray());

        var run = await ProgramRun.StartAsync(new Surroundings { Input = input }, "check", "-", "--name", "=HYPERLINK(1).txt", "--format", "csv");

        Assert.Contains("\n'=HYPERLINK(1).txt,2,", run.Output, StringComparison.Ordinal);
    }
}
