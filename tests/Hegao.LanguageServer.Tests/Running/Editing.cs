using System.Text.Json.Nodes;

namespace Hegao.LanguageServer.Tests.Running;

/// <summary>Drafts with a caret in them, and edits put into drafts, as an editor does.</summary>
public static class Editing
{
    /// <summary>The draft without the caret's sign ‸, and where it stood.</summary>
    public static (string Draft, Place Caret) TakeCaret(string marked)
    {
        var at = marked.IndexOf('‸', StringComparison.Ordinal);
        Assert.True(at >= 0, "the draft has no caret");
        var draft = marked.Remove(at, 1);
        return (draft, Place.At(draft, at));
    }

    /// <summary>The draft after <paramref name="edits"/>, which must not overlap (LSP 3.17 §textEditArray).</summary>
    public static string Apply(string draft, JsonNode? edits)
    {
        var ordered = (edits?.AsArray() ?? [])
            .Select(edit => (Start: Place.From(edit?["range"]?["start"]).ToOffset(draft), End: Place.From(edit?["range"]?["end"]).ToOffset(draft), Text: (string?)edit?["newText"]))
            .OrderByDescending(static edit => edit.Start)
            .ToList();
        var free = draft.Length;
        foreach (var (start, end, text) in ordered)
        {
            Assert.True(start <= end && end <= free, "edits overlap");
            (draft, free) = (string.Concat(draft.AsSpan(0, start), text, draft.AsSpan(end)), start);
        }

        return draft;
    }
}
