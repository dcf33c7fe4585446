namespace Hegao.Analysis.Rules;

/// <summary>
/// A rule that looks at one block at a time and at nothing else, so that an edit runs it on the edited block alone. It holds no state.
/// </summary>
internal interface IParagraphRule
{
    /// <summary>What the rule is.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Reports what breaks the rule in <paramref name="paragraph"/>.</summary>
    void Check(ParagraphContext paragraph);
}
