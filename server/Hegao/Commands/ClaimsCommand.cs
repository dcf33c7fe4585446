using System.CommandLine;
using System.Globalization;
using Hegao.Output;
using Hegao.Output.Archives;

namespace Hegao.Commands;

/// <summary><c>hegao claims</c>: every number that states the value of an indicator, with what it was read as.</summary>
internal static class ClaimsCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(ProgramContext context) => DraftCommand.Create(
        context,
        "claims",
        context.Say("列出指标表述：指标、数值、单位、时期、完成数或目标数", "list the indicator claims: indicator, value, unit, period, reported or planned"),
        ClaimsOutput.Read,
        OutputJsonContext.Default.ClaimsOutput,
        Print,
        (Header, Rows),
        ClaimsParquet.WriteAsync);

    private static readonly string[] Header =
        ["file", "line", "column", "text", "number", "indicator", "key", "of", "unit", "low", "high", "baseUnit", "facet", "direction", "status", "bound", "period", "basis", "against"];

    private static IEnumerable<string?[]> Rows(ClaimsOutput claims) => claims.Claims.Select(claim => (string?[])
    [
        claims.File, Write(claim.Line), Write(claim.Column), claim.Text, claim.Number, claim.Indicator, claim.Key, claim.Of, claim.Unit, Write(claim.Low), Write(claim.High), claim.BaseUnit, claim.Facet,
        claim.Direction, claim.Status, claim.Bound, claim.Period, claim.Basis, claim.Against,
    ]);

    private static string? Write(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static void Print(ClaimsOutput claims, TextConsole console)
    {
        console.WriteLine(claims.File, TextConsole.Strong);
        if (claims.Claims.Count == 0)
            console.WriteLine(console.Say("  （没有指标表述）", "  (no claims)"), TextConsole.Faint);
        foreach (var claim in claims.Claims)
        {
            console.Write($"  {claim.Line}:{claim.Column + 1}  ", TextConsole.Faint);
            console.Write(claim.Indicator, TextConsole.Strong);
            console.Write($"  {claim.Text}");
            console.WriteLine($"  {claim.Facet} {claim.Direction} {claim.Status} {claim.Bound} {claim.Period}", TextConsole.Faint);
        }
    }
}
