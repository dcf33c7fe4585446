using Hegao.Syntax;
using Tomlyn.Syntax;

namespace Hegao.Workspace;

/// <summary>A value of a TOML file with its place. Read from Tomlyn's syntax tree, without reflection.</summary>
/// <param name="Content">A <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, list of nodes or <see cref="TomlTable"/>; null for what settings never hold (dates).</param>
/// <param name="Place">Where it stands.</param>
internal sealed record TomlNode(object? Content, TextSpan Place);

/// <summary>An entry of a table.</summary>
/// <param name="Key">Its key.</param>
/// <param name="KeyPlace">Where the key stands.</param>
/// <param name="Value">Its value.</param>
internal sealed record TomlEntry(string Key, TextSpan KeyPlace, TomlNode Value);

/// <summary>A table of a TOML file, however it is written: under a heading, with dotted keys or in braces.</summary>
/// <param name="place">Where it starts.</param>
internal sealed class TomlTable(TextSpan place)
{
    private readonly List<TomlEntry> entries = [];

    /// <summary>Where it starts.</summary>
    public TextSpan Place => place;

    /// <summary>Its entries in order.</summary>
    public IReadOnlyList<TomlEntry> Entries => entries;

    /// <summary>The entry called <paramref name="key"/>, or null.</summary>
    public TomlEntry? Find(string key) => entries.Find(entry => entry.Key == key);

    /// <summary>The whole of a file as one table. What Tomlyn could not read is left out; it is among the document's diagnostics.</summary>
    public static TomlTable Of(DocumentSyntax document)
    {
        var root = new TomlTable(default);
        foreach (var item in document.KeyValues)
            root.Add(item);
        foreach (var heading in document.Tables)
        {
            if (heading.Name is not { } name || root.Open(name, heading is TableArraySyntax, SpanOf(name.Span)) is not { } table)
                continue;
            foreach (var item in heading.Items)
                table.Add(item);
        }

        return root;
    }

    private static TextSpan SpanOf(SourceSpan span) => new(Math.Max(0, span.Offset), Math.Max(0, span.Length));

    private void Add(KeyValueSyntax item)
    {
        if (item.Key is not { } key || item.Value is not { } value)
            return;
        var path = PathOf(key);
        var table = this;
        for (var i = 0; i + 1 < path.Count && table is not null; i++)
            table = table.Inner(path[i].Name, path[i].Place, isArray: false);
        if (table is not null && path.Count > 0 && table.Find(path[^1].Name) is null)
            table.entries.Add(new(path[^1].Name, path[^1].Place, Read(value)));
    }

    private TomlTable? Open(KeySyntax name, bool isArray, TextSpan at)
    {
        var path = PathOf(name);
        var table = this;
        for (var i = 0; i < path.Count && table is not null; i++)
            table = table.Inner(path[i].Name, at, isArray && i == path.Count - 1);
        return ReferenceEquals(table, this) ? null : table;
    }

    // The table of a key, made where it is missing: of an array of tables the last one, or another one where the heading adds one.
    private TomlTable? Inner(string key, TextSpan at, bool isArray)
    {
        var found = Find(key);
        if (found is null)
        {
            var made = new TomlTable(at);
            entries.Add(new(key, at, new(isArray ? new List<TomlNode> { new(made, at) } : made, at)));
            return made;
        }

        if (found.Value.Content is TomlTable table)
            return isArray ? null : table;
        if (found.Value.Content is not List<TomlNode> list)
            return null;
        if (!isArray)
            return list.Count > 0 ? list[^1].Content as TomlTable : null;
        var next = new TomlTable(at);
        list.Add(new(next, at));
        return next;
    }

    private static List<(string Name, TextSpan Place)> PathOf(KeySyntax key)
    {
        var path = new List<(string, TextSpan)>();
        Take(key.Key);
        foreach (var item in key.DotKeys)
            Take(item.Key);
        return path;

        void Take(BareKeyOrStringValueSyntax? part)
        {
            if (part is BareKeySyntax { Key.Text: { } bare })
                path.Add((bare, SpanOf(part.Span)));
            else if (part is StringValueSyntax { Value: { } quoted })
                path.Add((quoted, SpanOf(part.Span)));
        }
    }

    private static TomlNode Read(SyntaxNode value)
    {
        var place = SpanOf(value.Span);
        switch (value)
        {
            case StringValueSyntax text:
                return new(text.Value ?? string.Empty, place);
            case IntegerValueSyntax number:
                return new(number.Value, place);
            case FloatValueSyntax number:
                return new(number.Value, place);
            case BooleanValueSyntax truth:
                return new(truth.Value, place);
            case ArraySyntax array:
                return new(array.Items.Select(static item => item.Value).OfType<SyntaxNode>().Select(Read).ToList(), place);
            case InlineTableSyntax inline:
                var table = new TomlTable(place);
                foreach (var item in inline.Items)
                {
                    if (item.KeyValue is { } entry)
                        table.Add(entry);
                }

                return new(table, place);
            default:
                return new(null, place);
        }
    }
}
