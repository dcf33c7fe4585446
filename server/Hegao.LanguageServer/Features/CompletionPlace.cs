using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Hegao.Workspace;

namespace Hegao.LanguageServer.Features;

/// <summary>What stands around the caret on its line when a completion is asked for.</summary>
internal sealed class CompletionPlace
{
    /// <summary>No name is longer; further away nothing on the line counts (UTF-16 code units).</summary>
    private const int Window = 40;

    private const int MinTyped = 2;

    private readonly string foldedBefore;
    private readonly string foldedAfter;
    private readonly Lazy<bool> isInHeading;

    private CompletionPlace(OpenDocument document, int offset)
    {
        var tree = document.Tree;
        Offset = offset;
        LineStart = offset - tree.GetPosition(offset).Character;
        Before = tree.GetText(TextSpan.FromBounds(Math.Max(LineStart, offset - Window), offset));
        var after = tree.GetText(TextSpan.FromBounds(offset, Math.Min(tree.Length, offset + Window)));
        After = after.IndexOfAny(['\r', '\n']) is >= 0 and var end ? after[..end] : after;
        (foldedBefore, foldedAfter) = (Folding.Fold(Before), Folding.Fold(After));
        isInHeading = new(() => StandsInHeading(document, offset));
    }

    /// <summary>The caret.</summary>
    public int Offset { get; }

    /// <summary>Where its line starts.</summary>
    public int LineStart { get; }

    /// <summary>What stands before it on the line, its last characters where that is long.</summary>
    public string Before { get; }

    /// <summary>What stands behind it on the line, its first characters where that is long.</summary>
    public string After { get; }

    /// <summary>Whether <see cref="Before"/> reaches back to the start of the line.</summary>
    public bool ReachesLineStart => Offset - Before.Length == LineStart;

    /// <summary>Whether a clause ends at the caret, so that nothing is cut in two by what is put there.</summary>
    public bool IsAtEndOfClause => After.Length == 0 || char.IsPunctuation(After[0]) || char.IsWhiteSpace(After[0]);

    /// <summary>
    /// Whether the caret stands in the title of a section. Titles end with Enter, and in some editors Enter takes the first item of a list that came up
    /// by itself.
    /// </summary>
    public bool IsInHeading => isInHeading.Value;

    /// <summary>The place at <paramref name="offset"/>; null in code, markup and front matter, where no language is written.</summary>
    public static CompletionPlace? At(OpenDocument document, int offset) =>
        document.Tree.FindBlock(offset).Kind is BlockKind.Code or BlockKind.Html or BlockKind.FrontMatter ? null : new(document, offset);

    /// <summary>How many characters right before the caret are the first ones of <paramref name="name"/>, whatever script and width both are written in.</summary>
    /// <param name="name">A name.</param>
    /// <param name="skipped">How many characters before the caret don't count (达到 behind the name).</param>
    public int TypedOf(string name, int skipped = 0)
    {
        var folded = Folding.Fold(name).AsSpan();
        var before = foldedBefore.AsSpan(0, foldedBefore.Length - skipped);
        for (var typed = Math.Min(folded.Length, before.Length); typed > 0; typed--)
        {
            if (before.EndsWith(folded[..typed], StringComparison.Ordinal))
                return typed;
        }

        return 0;
    }

    /// <summary>
    /// Whether <paramref name="typed"/> characters of a name before the caret tell that this name is meant: two where a word begins with them for certain, behind
    /// punctuation or a number; three in running text, where 社会 may be the end of 全社会.
    /// </summary>
    public bool Tells(int typed) => typed > MinTyped || (typed == MinTyped && (typed == Before.Length || !char.IsLetter(Before[^(typed + 1)])));

    /// <summary>Whether the rest of a name of which <paramref name="typed"/> characters stand before the caret stands behind it already.</summary>
    public bool HasRestOf(string name, int typed) => foldedAfter.StartsWith(Folding.Fold(name)[typed..], StringComparison.Ordinal);

    private static bool StandsInHeading(OpenDocument document, int offset) =>
        document.Tree.FindBlock(offset).Kind == BlockKind.Heading
        || (SectionLookup.Innermost(document.Analysis.Outline, offset) is { Kind: not SectionKind.Item } section && section.TitleSpan.Touches(offset));
}
