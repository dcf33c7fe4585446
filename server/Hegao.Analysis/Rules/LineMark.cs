using System.Globalization;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>
/// The line of a finding's first related place in its message. A finding that outlives edits elsewhere carries a mark there, which becomes a
/// number when it is shown. The mark is a noncharacter, which Unicode sets aside for a program's own use (§23.7).
/// </summary>
internal static class LineMark
{
    private const string Mark = "\uFDD0";

    /// <summary>What a rule writes for the 1-based line of <paramref name="offset"/>, the start of the first related place.</summary>
    public static string Of(AnalysisParts draft, int offset) => draft.IsLive ? Mark : Number(draft.Tree, offset);

    /// <summary>Whether a message has a mark.</summary>
    public static bool IsIn(LocalizedText text) => text.Chinese.Contains(Mark, StringComparison.Ordinal);

    /// <summary><paramref name="text"/> with the line of <paramref name="offset"/> for the mark.</summary>
    public static LocalizedText Fill(LocalizedText text, DraftTree tree, int offset)
    {
        if (!IsIn(text))
            return text;
        var line = Number(tree, offset);
        return new(text.Chinese.Replace(Mark, line, StringComparison.Ordinal), text.English.Replace(Mark, line, StringComparison.Ordinal));
    }

    private static string Number(DraftTree tree, int offset) => (tree.GetPosition(offset).Line + 1).ToString(CultureInfo.InvariantCulture);
}
