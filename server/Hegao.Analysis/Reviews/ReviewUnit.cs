using Hegao.Syntax;

namespace Hegao.Analysis.Reviews;

/// <summary>A piece of checking with an answer of its own: what a block says by itself and opens, one indicator, or one rule of the whole draft.</summary>
/// <param name="Block">The block; default for the others.</param>
/// <param name="Key">The indicator; null for the others.</param>
/// <param name="Rule">The rule's number in the catalogue; −1 for the others.</param>
internal readonly record struct ReviewUnit(BlockId Block, string? Key, int Rule)
{
    public static ReviewUnit Of(BlockId block) => new(block, null, -1);

    public static ReviewUnit Of(string key) => new(default, key, -1);

    public static ReviewUnit Of(int rule) => new(default, null, rule);
}

/// <summary>A unit's last answer.</summary>
/// <param name="Findings">What it found.</param>
/// <param name="Reads">The indicators that it looked up.</param>
internal sealed record ReviewAnswer(List<LocatedFinding> Findings, string[] Reads)
{
    /// <summary>Whether a new answer says the same.</summary>
    public bool Is(List<LocatedFinding> findings, HashSet<string> reads)
    {
        if (findings.Count != Findings.Count || !reads.SetEquals(Reads))
            return false;
        for (var i = 0; i < findings.Count; i++)
        {
            if (!findings[i].Says(Findings[i]))
                return false;
        }

        return true;
    }
}
