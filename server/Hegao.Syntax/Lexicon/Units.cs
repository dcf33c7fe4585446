using System.Runtime.CompilerServices;

namespace Hegao.Syntax.Lexicon;

/// <summary>
/// The units and measure words (量词) of government reports, compiled from <c>grammars/lexicon/units.toml</c>. Any scale (万, 亿, 万亿) may
/// stand before a unit that takes one.
/// </summary>
public static partial class Units
{
    /// <summary>The value in the trie of a word that merely opens like a unit.</summary>
    private const int NotAUnit = 0;

    /// <summary>How many units there are, scales not counted; unit 0 is no unit.</summary>
    public static int Count => Dimensions.Length;

    /// <summary>The unit at the start of a text, with its scale: the longest reading.</summary>
    /// <remarks>
    /// A bare scale counts (就业17.78万). A counting unit takes an alternative in brackets with it (35台（套）). A word that merely opens like a
    /// unit (期间, 人民) is none; the lexicon lists such words.
    /// </remarks>
    /// <param name="folded">The text after the number, folded, without the 多 or 余 that may stand between.</param>
    /// <param name="length">How many characters belong to the unit; 0 when there is none.</param>
    /// <param name="id">The unit; <see cref="UnitId.None"/> when there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMatch(ReadOnlySpan<char> folded, out int length, out UnitId id)
    {
        if (!folded.IsEmpty && CompiledTrie.MayStart(FirstChars, folded[0]))
            return MatchLongest(folded, out length, out id);
        length = 0;
        id = default;
        return false;
    }

    /// <summary>The unit of exactly this text, as the lexicon writes it or folded from what the draft writes.</summary>
    public static bool TryFind(ReadOnlySpan<char> folded, out UnitId id)
    {
        if (TryMatch(folded, out var length, out id) && length == folded.Length)
            return true;
        id = default;
        return false;
    }

    /// <summary>The longest scale (万, 千万, 亿) at the start of a text, whatever stands behind it.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="length">How many characters belong to the scale; 0 when there is none.</param>
    /// <param name="factor">The power of ten that it stands for; 1 when there is none.</param>
    public static bool TryMatchScale(ReadOnlySpan<char> folded, out int length, out decimal factor)
    {
        (length, factor) = (0, 1);
        for (var scale = 1; scale < Powers.Length; scale++)
        {
            if (ScaleText(scale).Length > length && folded.StartsWith(ScaleText(scale), StringComparison.Ordinal))
                (length, factor) = (ScaleText(scale).Length, Powers[scale]);
        }

        return length > 0;
    }

    /// <summary>What a unit is.</summary>
    public static UnitInfo Get(UnitId id) => new(id);

    /// <summary>Joins a scale and the unit that stands after 多 or 余: 万余家, 万多亿元.</summary>
    /// <param name="scale">A bare scale.</param>
    /// <param name="unit">A unit, with or without a scale.</param>
    /// <param name="joined">The unit under the product of the scales.</param>
    /// <returns>False when the first is no bare scale, or the unit takes no such scale.</returns>
    public static bool TryCombine(UnitId scale, UnitId unit, out UnitId joined)
    {
        joined = default;
        if (!scale.HasScale || scale.HasUnit || (unit.HasUnit && Scalable[unit.Unit] == 0))
            return false;
        var power = Powers[scale.Scale] * Powers[unit.Scale];
        var product = Powers.IndexOf(power);
        if (product < 0)
            return false;
        joined = new(unit.Unit, product);
        return true;
    }

    private static CompiledTrie Trie => new(FirstChars, FirstRanks, Labels, FirstChild, Values);

    private static bool MatchLongest(ReadOnlySpan<char> folded, out int length, out UnitId id)
    {
        length = MatchWord(folded, out id);
        if (id.HasScale && MatchWord(folded[length..], out var unit) is var more and > 0 && !unit.HasScale && Scalable[unit.Unit] != 0)
        {
            length += more;
            id = new(unit.Unit, id.Scale);
        }
        length += AlternativeLength(folded[length..], id);
        return length > 0;
    }

    /// <summary>The length of the unit or of the bare scale at the start of a text, 0 when there is neither.</summary>
    private static int MatchWord(ReadOnlySpan<char> folded, out UnitId id)
    {
        id = default;
        if (!Trie.TryLongest(folded, out var length, out var value) || value == NotAUnit)
            return 0;
        // A unit in letters ends where the letters end: 50MW, but not the M of a code.
        if (CharClasses.Of(folded[length - 1]) == CharClass.Latin && length < folded.Length && CharClasses.Of(folded[length]) is CharClass.Latin or CharClass.Digit)
            return 0;
        id = new((ushort)value);
        return length;
    }

    /// <summary>The length of a second measure word in brackets, 台（套）, or 0.</summary>
    private static int AlternativeLength(ReadOnlySpan<char> rest, UnitId id)
    {
        if (!id.HasUnit || Counting[id.Unit] == 0 || rest.Length < 3 || rest[0] != '（')
            return 0;
        var length = MatchWord(rest[1..], out var alternative);
        return length > 0 && Counting[alternative.Unit] != 0 && rest.Length > length + 1 && rest[length + 1] == '）' ? length + 2 : 0;
    }
}
