namespace Hegao.LexiconCompiler;

/// <summary>Takes the words of a part of the lexicon: each must be in the folded form and may stand only once.</summary>
/// <param name="fold">Folds a text.</param>
public sealed class WordRegister(Func<string, string> fold)
{
    private readonly Dictionary<string, SourcePlace> _places = [];

    /// <summary>Takes a word for the entry at a place.</summary>
    /// <returns>The word.</returns>
    /// <exception cref="LexiconException">The word is empty, not folded, or taken.</exception>
    public string Take(string word, SourcePlace place)
    {
        CheckFolded(word, place);
        if (!_places.TryAdd(word, place))
            throw new LexiconException(place, $"\"{word}\" stands at {_places[word]} already.");
        return word;
    }

    /// <summary>Checks a word that may stand several times.</summary>
    /// <exception cref="LexiconException">The word is empty or not folded.</exception>
    public void CheckFolded(string word, SourcePlace place)
    {
        if (word.Length == 0 || fold(word) != word)
            throw new LexiconException(place, $"\"{word}\" is not in the folded form; write \"{fold(word)}\".");
    }
}
