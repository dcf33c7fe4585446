using System.Diagnostics.CodeAnalysis;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Hegao.LexiconCompiler;

/// <summary>A value of a TOML file with its place.</summary>
public sealed record TomlValue(object Content, SourcePlace Place)
{
    /// <summary>The text of a string.</summary>
    public string Text => Content as string ?? throw new LexiconException(Place, "A string is expected here.");

    /// <summary>The number of an integer.</summary>
    public int Integer => Content is long number ? checked((int)number) : throw new LexiconException(Place, "An integer is expected here.");

    /// <summary>True or false.</summary>
    public bool Boolean => Content as bool? ?? throw new LexiconException(Place, "true or false is expected here.");

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<TomlValue> Items => Content as IReadOnlyList<TomlValue> ?? throw new LexiconException(Place, "An array is expected here.");

    /// <summary>The table of an inline table.</summary>
    public TomlTable Table => Content as TomlTable ?? throw new LexiconException(Place, "A table is expected here.");

    /// <summary>Whether this is a string rather than an inline table.</summary>
    public bool IsText => Content is string;
}

/// <summary>A table of a TOML file: its name, place and entries in order. Asking for an entry marks it as known.</summary>
public sealed class TomlTable(string name, SourcePlace place)
{
    private readonly List<(string Key, TomlValue Value, SourcePlace Place)> _entries = [];
    private readonly HashSet<string> _known = [];

    /// <summary>The name in the brackets of [name] or [[name]]; empty for an inline table.</summary>
    public string Name => name;

    /// <summary>Where the table starts.</summary>
    public SourcePlace Place => place;

    /// <summary>All entries, in order.</summary>
    public IReadOnlyList<(string Key, TomlValue Value, SourcePlace Place)> Entries => _entries;

    internal void Add(string key, TomlValue value, SourcePlace at)
    {
        if (_entries.Any(e => e.Key == key))
            throw new LexiconException(at, $"\"{key}\" stands in this table twice.");
        _entries.Add((key, value, at));
    }

    /// <summary>The entry of a key, if there is one.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out TomlValue? value)
    {
        _known.Add(key);
        value = _entries.FirstOrDefault(e => e.Key == key).Value;
        return value is not null;
    }

    /// <summary>The entry of a key.</summary>
    /// <exception cref="LexiconException">There is none.</exception>
    public TomlValue Get(string key) => TryGet(key, out var value) ? value : throw new LexiconException(Place, $"\"{key}\" is missing in [{Name}].");

    /// <summary>The text of a key, or a default.</summary>
    public string? Text(string key, string? missing = null) => TryGet(key, out var value) ? value.Text : missing;

    /// <summary>The truth value of a key, or a default.</summary>
    public bool Flag(string key, bool missing = false) => TryGet(key, out var value) ? value.Boolean : missing;

    /// <summary>The strings of an array, or none.</summary>
    public IEnumerable<TomlValue> Texts(string key) => TryGet(key, out var value) ? value.Items : [];

    /// <summary>Reports the first entry that nothing asked for: a misspelt key must not be silently without effect.</summary>
    public void RejectUnknown()
    {
        foreach (var (key, _, at) in _entries)
        {
            if (!_known.Contains(key))
                throw new LexiconException(at, $"\"{key}\" means nothing in [{Name}].");
        }
    }
}

/// <summary>Reads a TOML file into tables that know their places.</summary>
public static class TomlFile
{
    /// <summary>The tables of a file, in order.</summary>
    /// <exception cref="LexiconException">The file is not valid TOML.</exception>
    public static IReadOnlyList<TomlTable> Read(string path)
    {
        var document = SyntaxParser.Parse(File.ReadAllText(path), path, validate: true);
        if (document.Diagnostics.FirstOrDefault(d => d.Kind == DiagnosticMessageKind.Error) is { } error)
            throw new LexiconException(Place(path, error.Span), error.Message);

        var tables = new List<TomlTable>();
        if (document.KeyValues.ChildrenCount > 0)
            throw new LexiconException(new(path, 1, 1), "Entries belong under a [table].");
        foreach (var syntax in document.Tables)
        {
            var table = new TomlTable(syntax.Name?.ToString().Trim() ?? "", Place(path, syntax.Span));
            foreach (var item in syntax.Items)
                Add(table, item, path);
            tables.Add(table);
        }
        return tables;
    }

    private static void Add(TomlTable table, KeyValueSyntax item, string path)
    {
        var place = Place(path, item.Span);
        var key = item.Key?.Key switch
        {
            BareKeySyntax bare => bare.Key?.Text,
            StringValueSyntax quoted => quoted.Value,
            _ => null,
        };
        if (key is null || item.Value is null || item.Key?.DotKeys.ChildrenCount > 0)
            throw new LexiconException(place, "A key = value is expected here, without dots in the key.");
        table.Add(key, Value(item.Value, path), place);
    }

    private static TomlValue Value(SyntaxNode value, string path)
    {
        var place = Place(path, value.Span);
        switch (value)
        {
            case StringValueSyntax text:
                return new(text.Value ?? "", place);
            case IntegerValueSyntax number:
                return new(number.Value, place);
            case BooleanValueSyntax truth:
                return new(truth.Value, place);
            case ArraySyntax array:
                return new(array.Items.Where(i => i.Value is not null).Select(i => Value(i.Value ?? array, path)).ToList(), place);
            case InlineTableSyntax inline:
                var table = new TomlTable("", place);
                foreach (var item in inline.Items)
                {
                    if (item.KeyValue is not null)
                        Add(table, item.KeyValue, path);
                }
                return new(table, place);
            default:
                throw new LexiconException(place, "Only strings, integers, true, false, arrays and inline tables are used here; write a decimal as a string.");
        }
    }

    private static SourcePlace Place(string path, SourceSpan span) => new(path, span.Start.Line + 1, span.Start.Column + 1);
}
