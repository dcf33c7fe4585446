using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// A check that a block's own text opens and that only the whole draft can close: the whole of a share, the year of a section. Attached to
/// the block like its other facts, so that an edit elsewhere finds it made.
/// </summary>
/// <param name="Rule">The rule that opened it.</param>
internal abstract record OpenCheck(RuleDescriptor Rule)
{
    /// <summary>Closes the check where its block stands in <paramref name="draft"/>; null where the draft has nothing to hold it against.</summary>
    public abstract Check? Close(AnalysisParts draft, BlockSyntax block);
}
