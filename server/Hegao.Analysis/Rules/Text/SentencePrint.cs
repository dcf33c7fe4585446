using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>What tells whether a sentence was said before: a hash of its words, and where it stands in its block's reading.</summary>
/// <param name="Hash">Hash of the words; equal words have equal hashes within one run of the program.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">Its length.</param>
internal readonly record struct SentencePrint(int Hash, int Start, int Length)
{
    /// <summary>A shorter sentence may well be said twice: 20 characters, digits included.</summary>
    private const int MinWords = 20;

    /// <summary>The sentences of <paramref name="block"/> that nobody says twice on purpose: long ones that hold a number or two clauses.</summary>
    public static IReadOnlyList<SentencePrint> Of(BlockSyntax block, string reading)
    {
        if (!block.IsProse || reading.Length < MinWords)
            return [];
        List<SentencePrint>? prints = null;
        foreach (var sentence in block.Sentences)
        {
            var (start, end) = (sentence.Node.ReadingStart, sentence.Node.ReadingEnd);
            var text = reading.AsSpan(start, end - start).Trim();
            if (text.Length < MinWords || !text.EndsWith("。") || !HasWords(text) || !(text.ContainsAnyInRange('0', '9') || text.Contains('，')))
                continue;
            (prints ??= []).Add(new(string.GetHashCode(text), start, end - start));
        }

        return prints ?? (IReadOnlyList<SentencePrint>)[];
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) && ++count == MinWords)
                return true;
        }

        return false;
    }
}
