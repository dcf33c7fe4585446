using Hegao.Syntax;

namespace Hegao.Analysis.Ignores;

/// <summary>A comment that has one rule pass over one place: <c>&lt;!-- hegao-ignore HG2001 原因 --&gt;</c>.</summary>
/// <param name="Rule">The rule's id, upper case.</param>
/// <param name="Reason">Why, as the writer put it; empty where none is given.</param>
/// <param name="Place">Where the comment stands.</param>
internal sealed record IgnoreComment(string Rule, string Reason, BlockPlace Place)
{
    private const string Opener = "<!--";

    private const string Word = "hegao-ignore";

    /// <summary>The comments in a block.</summary>
    public static IReadOnlyList<IgnoreComment> Read(BlockSyntax block)
    {
        var text = block.Text;
        if (text.IndexOf(Word) < 0)
            return [];
        var found = new List<IgnoreComment>();
        for (var at = 0; at < text.Length;)
        {
            var open = text[at..].IndexOf(Opener);
            if (open < 0)
                break;
            open += at;
            var length = text[open..].IndexOf("-->");
            if (length < 0)
                break;
            var body = text.Slice(open + Opener.Length, length - Opener.Length).Trim();
            at = open + length + 3;
            if (!body.StartsWith(Word))
                continue;
            body = body[Word.Length..].Trim();
            var end = body.IndexOfAny(" \t　");
            var rule = end < 0 ? body : body[..end];
            found.Add(new(rule.ToString().ToUpperInvariant(), end < 0 ? string.Empty : body[end..].Trim().ToString(), new(block.Id, new(open, length + 3))));
        }

        return found;
    }
}
