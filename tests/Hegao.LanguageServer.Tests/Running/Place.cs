using System.Text.Json.Nodes;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>A position on the wire.</summary>
public readonly record struct Place(int Line, int Character)
{
    /// <summary>Where <paramref name="offset"/> lies in <paramref name="text"/>, counted in UTF-16 code units by a loop of the test's own.</summary>
    public static Place At(string text, int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            var breaks = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
            if (breaks)
                (line, start) = (line + 1, i + 1);
        }

        return new(line, offset - start);
    }

    /// <summary>Where <paramref name="words"/> begin in <paramref name="text"/>, for the <paramref name="nth"/> time (from 1).</summary>
    public static Place Of(string text, string words, int nth = 1)
    {
        var at = -1;
        for (var i = 0; i < nth; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"the draft does not say {words}");
        }

        return At(text, at);
    }

    public static Place From(JsonNode? position) => new((int?)position?["line"] ?? -1, (int?)position?["character"] ?? -1);

    /// <summary>The offset in <paramref name="text"/>, for positions that lie in it.</summary>
    public int ToOffset(string text)
    {
        for (var offset = 0; offset <= text.Length; offset++)
        {
            if (At(text, offset) == this)
                return offset;
        }

        throw new ArgumentException($"{this} does not lie in the draft");
    }

    public JsonObject ToJson() => new() { ["line"] = Line, ["character"] = Character };

    public static JsonObject Range(Place start, Place end) => new() { ["start"] = start.ToJson(), ["end"] = end.ToJson() };

    /// <summary>One change of a didChange between two places.</summary>
    public static JsonObject Edit(Place start, Place end, string newText) => new() { ["range"] = Range(start, end), ["text"] = newText };

    /// <summary>One change of a didChange: the code units from one offset to another give way to <paramref name="newText"/>.</summary>
    public static JsonObject Change(string text, int start, int end, string newText) => new()
    {
        ["range"] = Range(At(text, start), At(text, end)),
        ["text"] = newText,
    };
}
