using System.Text.Json.Serialization;

namespace Hegao.Output.Checking;

/// <summary>The totals that <c>hegao check</c> prints last.</summary>
/// <param name="Files">Drafts that were read.</param>
/// <param name="Characters">Their length in UTF-16 code units.</param>
/// <param name="Claims">Indicator claims that were read.</param>
/// <param name="Checks">Comparisons that were made.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Warnings">Findings of severity warning.</param>
/// <param name="Infos">Findings of severity info.</param>
internal readonly record struct CheckSummary(int Files, long Characters, int Claims, int Checks, int Errors, int Warnings, int Infos)
{
    /// <summary>Findings that were passed over because a baseline lists them; absent where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Known { get; init; }

    /// <summary>The totals of two sets of drafts.</summary>
    public static CheckSummary operator +(CheckSummary left, CheckSummary right) => new(
        left.Files + right.Files,
        left.Characters + right.Characters,
        left.Claims + right.Claims,
        left.Checks + right.Checks,
        left.Errors + right.Errors,
        left.Warnings + right.Warnings,
        left.Infos + right.Infos)
    {
        Known = left.Known + right.Known,
    };
}
