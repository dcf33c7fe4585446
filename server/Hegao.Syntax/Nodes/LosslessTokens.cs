using Hegao.Syntax.Green;

namespace Hegao.Syntax;

/// <summary>Lays the tokens of a block's reading and what the reading leaves out side by side, so that together they are the text.</summary>
internal static class LosslessTokens
{
    public static IEnumerable<TokenSyntax> Of(GreenBlock block, int origin)
    {
        if (block.Content.Tokens.Length == 0 && block.Content.Elisions.Length == 0)
        {
            if (block.Length > 0)
                yield return new(KindOf(block.Kind), new(origin, block.Length));
            yield break;
        }

        var (elisions, next, at) = (block.Content.Elisions, 0, 0);
        foreach (var token in block.Content.Tokens)
        {
            for (var left = (int)token.Length; left > 0;)
            {
                for (; next < elisions.Length && elisions[next].Start == at; at += elisions[next++].Length)
                    yield return new(KindOf(elisions[next].Kind), new(origin + at, elisions[next].Length));

                // A token that an elision cuts (36.5 9亿元) is told in parts.
                var part = next < elisions.Length ? Math.Min(left, elisions[next].Start - at) : left;
                yield return new(token.Kind, new(origin + at, part));
                (at, left) = (at + part, left - part);
            }
        }

        for (; next < elisions.Length; at += elisions[next++].Length)
            yield return new(KindOf(elisions[next].Kind), new(origin + at, elisions[next].Length));
    }

    private static TokenKind KindOf(ElisionKind kind) => kind switch
    {
        ElisionKind.Markup => TokenKind.Markup,
        ElisionKind.LineBreak => TokenKind.LineBreak,
        ElisionKind.Space => TokenKind.Padding,
        ElisionKind.Chrome => TokenKind.Chrome,
        _ => TokenKind.Damage,
    };

    private static TokenKind KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Blank => TokenKind.LineBreak,
        BlockKind.Chrome => TokenKind.Chrome,
        BlockKind.Rule => TokenKind.Markup,
        _ => TokenKind.Verbatim,
    };
}
