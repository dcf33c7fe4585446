using Hegao.Syntax.Lexicon;

namespace Hegao.Analysis.Lexicon;

/// <summary>The compiled indicators together with the user's own. Immutable; a change of the settings makes a new one.</summary>
public sealed class IndicatorLexicon
{
    private readonly WordTrie _words;
    private readonly TrieTables _ends;
    private readonly Indicator[] _own;
    private readonly Dictionary<string, Indicator> _changed;

    private IndicatorLexicon(WordTrie words, TrieTables ends, Indicator[] own, Dictionary<string, Indicator> changed)
    {
        _words = words;
        _ends = ends;
        _own = own;
        _changed = changed;
    }

    /// <summary>The compiled indicators alone.</summary>
    public static IndicatorLexicon BuiltIn { get; } = With([]);

    /// <summary>Adds a user's indicators. A word of theirs takes precedence over the same word of the compiled lexicon.</summary>
    public static IndicatorLexicon With(IEnumerable<IndicatorDefinition> definitions)
    {
        var own = new List<Indicator>();
        var words = new List<(string Word, int Value)>();
        var changed = new Dictionary<string, Indicator>();
        foreach (var definition in definitions)
        {
            var key = Folding.Fold(definition.Key);
            if (key.Length == 0)
                continue;
            var known = TryFindCompiled(key, out var compiled);
            var indicator = new Indicator(known ? compiled.Key : key, definition.Traits ?? (known ? compiled.Traits : Indicators.TraitsOfHead(key)));
            if (known)
                changed[indicator.Key] = indicator;
            words.AddRange(definition.Aliases.Prepend(key).Select(w => (Folding.Fold(w), own.Count)));
            own.Add(indicator);
        }
        return new(WordTrie.Build(words), TrieBuilder.BuildReversed(words), [.. own], changed);
    }

    /// <summary>The indicator whose key or alias a whole folded phrase is.</summary>
    public bool TryFind(ReadOnlySpan<char> folded, out Indicator indicator)
    {
        if (TryMatch(folded, out var length, out indicator) && length == folded.Length)
            return true;
        indicator = default;
        return false;
    }

    /// <summary>The longest key or alias at the start of a folded text.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="length">The length of the key or alias, 0 when there is none.</param>
    /// <param name="indicator">The indicator.</param>
    public bool TryMatch(ReadOnlySpan<char> folded, out int length, out Indicator indicator)
    {
        var compiled = Indicators.TryMatch(folded, out length, out var number);
        if (_own.Length == 0)
            return Known(compiled, number, out indicator);
        return Choose(_words.TryLongest(folded, out var ownLength, out var own), ownLength, own, compiled, ref length, number, out indicator);
    }

    /// <summary>The longest key or alias at the end of a folded text.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="length">The length of the key or alias, 0 when there is none.</param>
    /// <param name="indicator">The indicator.</param>
    public bool TryMatchEnd(ReadOnlySpan<char> folded, out int length, out Indicator indicator)
    {
        var compiled = Indicators.TryMatchEnd(folded, out length, out var number);
        if (_own.Length == 0)
            return Known(compiled, number, out indicator);
        return Choose(new CompiledTrie(_ends).TryLongestEnd(folded, out var ownLength, out var own), ownLength, own, compiled, ref length, number, out indicator);
    }

    /// <summary>The traits of an indicator phrase: its own when it is known, those of its ending otherwise.</summary>
    public IndicatorTraits TraitsOf(ReadOnlySpan<char> folded) =>
        TryFind(folded, out var indicator) ? indicator.Traits : Indicators.TraitsOfHead(folded);

    private static bool Known(bool found, int number, out Indicator indicator)
    {
        indicator = found ? Indicators.Get(number) : default;
        return found;
    }

    private static bool TryFindCompiled(string folded, out Indicator indicator)
    {
        var found = Indicators.TryMatch(folded, out var length, out var number) && length == folded.Length;
        indicator = found ? Indicators.Get(number) : default;
        return found;
    }

    private bool Choose(bool hasOwn, int ownLength, int own, bool hasCompiled, ref int length, int compiled, out Indicator indicator)
    {
        if (hasOwn && ownLength >= length)
        {
            length = ownLength;
            indicator = _own[own];
            return true;
        }
        indicator = hasCompiled ? Indicators.Get(compiled) : default;
        if (hasCompiled && _changed.TryGetValue(indicator.Key, out var changed))
            indicator = changed;
        return hasCompiled;
    }
}
