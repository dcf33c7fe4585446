namespace Hegao.Syntax;

/// <summary>A sentence (句) with its stop and the quotes that close behind it.</summary>
/// <param name="Node">The untyped view.</param>
public readonly record struct SentenceSyntax(NodeSyntax Node)
{
    /// <summary>Where it stands in the draft.</summary>
    public TextSpan Span => Node.Span;

    /// <summary>Its clauses, one or more.</summary>
    public IEnumerable<ClauseSyntax> Clauses
    {
        get
        {
            foreach (var child in Node.Children)
            {
                if (child.Kind == NodeKind.Clause)
                    yield return new(child);
            }
        }
    }
}
