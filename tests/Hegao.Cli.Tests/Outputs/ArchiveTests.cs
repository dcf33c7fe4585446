using System.Collections;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using Hegao.Cli.Tests.Running;
using Hegao.Output;
using Hegao.Output.Archives;

namespace Hegao.Cli.Tests.Outputs;

/// <summary>
/// <c>hegao claims --format parquet</c>, read by DuckDB. What the pages in <c>docs</c> show is what their queries answer over the right samples; started with <c>REWRITE_README=1</c> the
/// test writes the answers into the pages instead.
/// </summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Samples => Path.Combine(Repository.Root, "tests", "Samples", "right");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("archive.md")]
    [InlineData("archive.zh-CN.md")]
    public async Task The_page_shows_what_its_queries_answer(string name)
    {
        var page = Path.Combine(Repository.Root, "docs", name);
        var written = await File.ReadAllTextAsync(page);
        using var archive = Open(await WriteAsync(Samples));

        var actual = WithAnswers(written, archive);

        if (Environment.GetEnvironmentVariable("REWRITE_README") == "1")
            await File.WriteAllTextAsync(page, actual);
        else
            Assert.Equal(actual, written);
    }

    [Fact]
    public async Task A_row_says_what_the_csv_says()
    {
        var draft = folder.Write("a.txt", "2025年杏山县政府工作报告\n\n一、2024年工作回顾\n一般公共预算收入15.28亿元，增长6.3%，税收占比64.7%。\n二、2025年工作安排\n一般公共预算收入增长6%以上。\n");
        var csv = await ProgramRun.StartAsync("claims", draft, "--format", "csv");
        using var archive = Open(await WriteAsync(draft));

        var rows = Query(archive, "SELECT file, line, \"column\", text, number, indicator, key, \"of\", unit, low, high, baseUnit, facet, direction, status, bound, period, basis, against FROM 'claims.parquet'");

        var expected = csv.Output.TrimEnd().Split("\r\n").Select(static line => line.Split(',')).ToList();
        Assert.Equal(expected[0], rows[0]);
        Assert.Equal(expected.Count, rows.Count);
        foreach (var (wanted, row) in expected.Zip(rows).Skip(1))
            Assert.Equal(wanted.Select(Value), row.Select(Value));
    }

    [Fact]
    public async Task Values_are_decimals_and_places_integers()
    {
        using var archive = Open(await WriteAsync(Samples));

        var types = Query(archive, "DESCRIBE SELECT * FROM 'claims.parquet'").Skip(1).ToDictionary(static row => row[0], static row => row[1]);

        Assert.Equal(["DECIMAL(28,10)", "DECIMAL(28,10)"], [types["low"], types["high"]]);
        Assert.Equal(["INTEGER", "INTEGER", "INTEGER"], [types["year"], types["line"], types["column"]]);
        Assert.All(types.Where(static type => type.Key is not ("low" or "high" or "year" or "line" or "column")), static type => Assert.Equal("VARCHAR", type.Value));
    }

    [Fact]
    public async Task Many_row_groups_are_one_table()
    {
        var path = folder.Of("claims.parquet");
        await using (var file = File.Create(path))
            await ClaimsParquet.WriteAsync(Drafts(7), file, 2, CancellationToken.None);
        using var archive = Open(path);

        Assert.Equal([["n", "s"], ["7", "21"]], Query(archive, "SELECT count(*) AS n, sum(low)::INTEGER AS s FROM 'claims.parquet'"));
        Assert.Equal("4", Query(archive, "SELECT count(DISTINCT row_group_id) FROM parquet_metadata('claims.parquet')")[1][0]);
    }

    [Fact]
    public async Task An_archive_without_claims_is_a_table_without_rows()
    {
        using var archive = Open(await WriteAsync(folder.Write("a.txt", "一、工作回顾\n")));

        Assert.Equal("0", Query(archive, "SELECT count(*) FROM 'claims.parquet'")[1][0]);
    }

    [Fact]
    public async Task A_terminal_is_not_filled_with_bytes()
    {
        var run = await ProgramRun.StartAsync(new Surroundings { IsTerminal = true }, "claims", Samples, "--format", "parquet", "--lang", "en");

        Assert.Equal(new ProgramRun(2, "", "hegao: a Parquet file cannot be shown in a terminal; write it to a file: hegao claims … --format parquet > claims.parquet.\n"), run);
    }

    private static async IAsyncEnumerable<ClaimsOutput> Drafts(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return new($"{i}.txt", [new(1, 0, "1个", "1", "项目", "项目", null, "个", i, null, "个", "level", null, "actual", "exact", null, null, null)]);
        }
    }

    private static string Value(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.##########", CultureInfo.InvariantCulture) : text;

    private async Task<string> WriteAsync(string drafts)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var status = await HegaoProgram.RunAsync(["claims", drafts, "--format", "parquet"], new(Stream.Null, output, error, OutputIsTerminal: false, static _ => null));
        Assert.Equal((0, ""), (status, error.ToString()));
        return folder.Write("claims.parquet", output.ToArray());
    }

    private static DuckDBConnection Open(string path)
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SET file_search_path = '{Path.GetDirectoryName(path)}'";
        command.ExecuteNonQuery();
        return connection;
    }

    // The header and the rows, every value as text.
    private static List<string[]> Query(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]> { Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray() };
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : Write(reader.GetValue(column)))]);
        return rows;
    }

    private static string Write(object value) => value switch
    {
        bool yes => yes ? "✓" : "✗",
        string text => text,
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(Write).Order(StringComparer.Ordinal)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // The page with the answer of every query as a table behind it, in the place of the table that stands there.
    private static string WithAnswers(string page, DuckDBConnection archive)
    {
        var result = new StringBuilder();
        StringBuilder? query = null;
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            result.Append(lines[i]).Append(i + 1 < lines.Length ? "\n" : "");
            if (lines[i] == "```sql")
            {
                query = new();
            }
            else if (query is not null && lines[i] == "```")
            {
                while (i + 1 < lines.Length && (lines[i + 1].StartsWith('|') || (lines[i + 1].Length == 0 && lines[i + 2].StartsWith('|'))))
                    i++;
                Append(result.Append('\n'), Query(archive, query.ToString()));
                query = null;
            }
            else
            {
                query?.Append(lines[i]).Append('\n');
            }
        }

        return result.ToString();
    }

    private static void Append(StringBuilder page, List<string[]> rows)
    {
        Assert.True(rows.Count > 1, "A query of the page has no answer.");
        page.Append("| ").AppendJoin(" | ", rows[0]).Append(" |\n|").Insert(page.Length, "---|", rows[0].Length).Append('\n');
        foreach (var row in rows.Skip(1))
            page.Append("| ").AppendJoin(" | ", row).Append(" |\n");
    }
}
