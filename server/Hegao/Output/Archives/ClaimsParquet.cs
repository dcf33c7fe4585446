using Parquet;
using Parquet.Schema;

namespace Hegao.Output.Archives;

/// <summary>
/// <c>hegao claims --format parquet</c>: the claims of a whole archive as one Apache Parquet file, for DuckDB, Spark and the like. A row is a claim; the columns are those of the CSV form, and the
/// report's title, place and year. Not part of programs that are trimmed or compiled to native code: Parquet.Net 6.1 gives warnings there.
/// </summary>
internal static class ClaimsParquet
{
    /// <summary>So many rows are kept in memory and written together, as a row group.</summary>
    private const int RowGroup = 100_000;

    // 28 digits are what a decimal holds; of them 10 behind the point serve rates and shares of a base unit, and 18 before it are a million 万亿.
    private const int Precision = 28;
    private const int Scale = 10;

    private static readonly (DataField<string> Field, Func<ClaimsOutput, ClaimOutput, string?> Read)[] Texts =
    [
        (new("file"), static (draft, _) => draft.File),
        (new("title"), static (draft, _) => draft.Title?.Title),
        (new("place"), static (draft, _) => draft.Title?.Place),
        (new("text"), static (_, claim) => claim.Text),
        (new("number"), static (_, claim) => claim.Number),
        (new("indicator"), static (_, claim) => claim.Indicator),
        (new("key"), static (_, claim) => claim.Key),
        (new("of"), static (_, claim) => claim.Of),
        (new("unit"), static (_, claim) => claim.Unit),
        (new("baseUnit"), static (_, claim) => claim.BaseUnit),
        (new("facet"), static (_, claim) => claim.Facet),
        (new("direction"), static (_, claim) => claim.Direction),
        (new("status"), static (_, claim) => claim.Status),
        (new("bound"), static (_, claim) => claim.Bound),
        (new("period"), static (_, claim) => claim.Period),
        (new("basis"), static (_, claim) => claim.Basis),
        (new("against"), static (_, claim) => claim.Against),
    ];

    private static readonly (DataField Field, Func<ClaimsOutput, ClaimOutput, int?> Read)[] Integers =
    [
        (new DataField<int>("year", nullable: true), static (draft, _) => draft.Title?.Year),
        (new DataField<int>("line", nullable: true), static (_, claim) => claim.Line),
        (new DataField<int>("column", nullable: true), static (_, claim) => claim.Column),
    ];

    private static readonly (DataField Field, Func<ClaimOutput, decimal?> Read)[] Values =
    [
        (new DecimalDataField("low", Precision, Scale, isNullable: true), static claim => claim.Low),
        (new DecimalDataField("high", Precision, Scale, isNullable: true), static claim => claim.High),
    ];

    /// <summary>Whether this program can write Parquet.</summary>
    public static bool IsBuiltIn => true;

    /// <summary>Writes the claims of <paramref name="drafts"/>.</summary>
    public static Task WriteAsync(IAsyncEnumerable<ClaimsOutput> drafts, Stream output, CancellationToken cancellationToken) => WriteAsync(drafts, output, RowGroup, cancellationToken);

    /// <summary>Writes the claims of <paramref name="drafts"/> in groups of at least <paramref name="rowGroup"/> rows.</summary>
    internal static async Task WriteAsync(IAsyncEnumerable<ClaimsOutput> drafts, Stream output, int rowGroup, CancellationToken cancellationToken)
    {
        var schema = new ParquetSchema([.. Texts.Select(static column => column.Field), .. Integers.Select(static column => column.Field), .. Values.Select(static column => column.Field)]);
        await using var writer = await ParquetWriter.CreateAsync(schema, output, cancellationToken: cancellationToken);
        var rows = new List<(ClaimsOutput Draft, ClaimOutput Claim)>();
        await foreach (var draft in drafts.WithCancellation(cancellationToken))
        {
            rows.AddRange(draft.Claims.Select(claim => (draft, claim)));
            if (rows.Count < rowGroup)
                continue;
            await WriteAsync(writer, rows, cancellationToken);
            rows.Clear();
        }

        if (rows.Count > 0)
            await WriteAsync(writer, rows, cancellationToken);
    }

    private static async Task WriteAsync(ParquetWriter writer, List<(ClaimsOutput Draft, ClaimOutput Claim)> rows, CancellationToken cancellationToken)
    {
        using var group = writer.CreateRowGroup();
        foreach (var (field, read) in Texts)
            await group.WriteAsync(field, [.. rows.Select(row => read(row.Draft, row.Claim))]);
        foreach (var (field, read) in Integers)
            await group.WriteAsync<int>(field, rows.Select(row => read(row.Draft, row.Claim)).ToArray(), cancellationToken: cancellationToken);
        foreach (var (field, read) in Values)
            await group.WriteAsync<decimal>(field, rows.Select(row => Fit(read(row.Claim))).ToArray(), cancellationToken: cancellationToken);
        group.CompleteValidate();
    }

    // What does not fit is left open: an end that is not known.
    private static decimal? Fit(decimal? value) => value is { } number && Math.Abs(number) < 1e18m ? decimal.Round(number, Scale) : null;
}
