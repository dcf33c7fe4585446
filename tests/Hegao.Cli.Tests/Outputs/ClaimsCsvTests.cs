using Hegao.Cli.Tests.Running;

namespace Hegao.Cli.Tests.Outputs;

/// <summary><c>hegao claims --format csv</c>.</summary>
public sealed class ClaimsCsvTests
{
    [Fact]
    public async Task Claims_are_a_table_with_a_header()
    {
        using var input = new MemoryStream("一般公共预算收入15.28亿元，增长6.3%。\n"u8.ToArray());
        var run = await ProgramRun.StartAsync(new Surroundings { Input = input }, "claims", "-", "--name", "a.txt", "--format", "csv");
        Assert.Equal(
            "file,line,column,text,number,indicator,key,of,unit,low,high,baseUnit,facet,direction,status,bound,period,basis,against\r\n"
            + "a.txt,1,8,15.28亿元,15.28,一般公共预算收入,一般公共预算收入,,亿元,1527500000.000,1528500000.000,元,level,,actual,exact,,,\r\n"
            + "a.txt,1,18,6.3%,6.3,一般公共预算收入,一般公共预算收入,,%,6.25,6.35,%,growth,up,actual,exact,,,\r\n",
            run.Output);
    }
}
