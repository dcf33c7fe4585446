using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>Collects what is offered at one place, the best first, up to a limit.</summary>
internal sealed class CompletionItems(CompletionPlace place, PositionConverter positions)
{
    /// <summary>A longer list is not read; what is typed next narrows it.</summary>
    public const int Max = 50;

    private readonly List<CompletionItem> items = [];

    /// <summary>Whether what is typed next may bring up other items than these.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Offers <paramref name="text"/> in the place of the <paramref name="typed"/> characters before the caret.</summary>
    /// <param name="text">What is put into the draft.</param>
    /// <param name="name">What the typed characters are the first of; the client filters by it.</param>
    /// <param name="typed">How many characters of the name stand before the caret.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="detail">What is known of it, in one line.</param>
    /// <param name="adjust">Gives the item details of its own.</param>
    public void Add(string text, string name, int typed, CompletionItemKind kind, string? detail, Func<CompletionItem, CompletionItem>? adjust = null)
    {
        if (items.Count == Max)
        {
            IsIncomplete = true;
            return;
        }

        // Clients compare what is typed with the filter by character, so it starts as the writer typed it (half-width, traditional).
        var filter = string.Concat(place.Before.AsSpan(place.Before.Length - typed), name.AsSpan(typed));
        var range = positions.ToRange(new TextSpan(place.Offset - typed, typed));
        var item = new CompletionItem(text.Trim(), kind, detail, $"{items.Count:D3}", filter, new(range, text));
        items.Add(adjust?.Invoke(item) ?? item);
    }

    /// <summary>The list; null where nothing is offered.</summary>
    public CompletionList? ToList() => items.Count == 0 ? null : new(IsIncomplete, [.. items]);
}
