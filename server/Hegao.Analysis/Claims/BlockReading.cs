using Hegao.Syntax;

namespace Hegao.Analysis.Claims;

/// <summary>What a block says by itself: its numbers and the claims among them. Attached to the block, so that every version that shares it has it already.</summary>
/// <param name="Numbers">What its numbers were read as.</param>
/// <param name="Years">What it says of the years that the text from here on speaks of.</param>
/// <param name="Vocabulary">The words in which it was read.</param>
internal sealed record BlockReading(IReadOnlyList<NumberFact> Numbers, YearScope Years, Vocabulary Vocabulary)
{
    private static readonly BlockReading None = new([], YearScope.None, Vocabulary.BuiltIn);

    /// <summary>Its claims in reading order; those of a table row need the table's header and are not among them.</summary>
    public ClaimFact[] Claims { get; } = Collect(Numbers);

    /// <summary>The reading of <paramref name="block"/>; made at the first call, and again where the user's words have changed.</summary>
    public static BlockReading Of(BlockSyntax block, Vocabulary vocabulary) => BlockNotes.Of(block).Reading(block, vocabulary);

    /// <summary>Reads a block.</summary>
    public static BlockReading Read(BlockSyntax block, Vocabulary vocabulary)
    {
        var text = block.GetReading();
        var numbers = ClaimReader.Read(block, text, vocabulary);
        var years = YearScopes.Read(text);
        return numbers.Count == 0 && years == YearScope.None && ReferenceEquals(vocabulary, Vocabulary.BuiltIn) ? None : new(numbers, years, vocabulary);
    }

    private static ClaimFact[] Collect(IReadOnlyList<NumberFact> numbers)
    {
        var count = 0;
        for (var i = 0; i < numbers.Count; i++)
            count += numbers[i].Claim is null ? 0 : 1;
        if (count == 0)
            return [];
        var claims = new ClaimFact[count];
        for (var i = numbers.Count - 1; i >= 0; i--)
        {
            if (numbers[i].Claim is { } claim)
                claims[--count] = claim;
        }

        return claims;
    }
}
