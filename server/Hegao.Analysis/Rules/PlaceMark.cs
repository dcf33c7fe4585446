using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// The place of a finding's first related place in its message: 第5行. A finding that outlives edits elsewhere carries a mark there, which becomes
/// a place when it is shown. The mark is a noncharacter, which Unicode sets aside for a program's own use (§23.7).
/// </summary>
internal static class PlaceMark
{
    private const string Mark = "\uFDD0";

    /// <summary>What a rule writes for <paramref name="offset"/>, the start of the first related place.</summary>
    public static LocalizedText Of(AnalysisParts draft, int offset) => draft.IsLive ? new(Mark, Mark) : draft.Options.Places.NameOf(draft.Tree, offset);

    /// <summary>Whether a message has a mark.</summary>
    public static bool IsIn(LocalizedText text) => text.Chinese.Contains(Mark, StringComparison.Ordinal);

    /// <summary><paramref name="text"/> with the line of <paramref name="offset"/> for the mark; what is edited has lines.</summary>
    public static LocalizedText Fill(LocalizedText text, DraftTree tree, int offset)
    {
        if (!IsIn(text))
            return text;
        var name = PlaceNames.Lines.NameOf(tree, offset);
        return new(text.Chinese.Replace(Mark, name.Chinese, StringComparison.Ordinal), text.English.Replace(Mark, name.English, StringComparison.Ordinal));
    }
}
