using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hegao.Output;

namespace Hegao.Reports;

/// <summary>
/// Writes HTML in which nothing that comes from a draft can become markup: elements and attribute names are the program's own words,
/// texts and attribute values are always escaped. Elements are closed in the order in which they were opened.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    // Chinese stays as it is; <, >, &, quotes and what is no character become references.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Stack<string> open = new();

    /// <summary>Opens an element. An attribute whose value is null is left out; one whose value is empty stands alone.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        open.Push(element);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter Close()
    {
        output.Write($"</{open.Pop()}>");
        return this;
    }

    /// <summary>An element that holds text alone.</summary>
    public HtmlWriter Leaf(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(text).Close();

    /// <summary>An element without content and without an end tag: meta, input.</summary>
    public HtmlWriter Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        return this;
    }

    /// <summary>Text; line breaks are spaces and other control characters are made visible.</summary>
    public HtmlWriter Text(string text)
    {
        output.Write(Encoder.Encode(TextConsole.Visible(text)));
        return this;
    }

    /// <summary>A line break of the source, which no reader sees.</summary>
    public HtmlWriter Line()
    {
        output.Write('\n');
        return this;
    }

    /// <summary>The program's own style sheet, as it is.</summary>
    public HtmlWriter Style(string sheet)
    {
        output.Write($"<style>{sheet}</style>\n");
        return this;
    }

    /// <summary>The line that makes a page be read by today's standard.</summary>
    public HtmlWriter Doctype()
    {
        output.Write("<!DOCTYPE html>\n");
        return this;
    }

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write($"<{element}");
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            output.Write($" {name}");
            if (value.Length > 0)
                output.Write($"=\"{Encoder.Encode(TextConsole.Visible(value))}\"");
        }

        output.Write('>');
    }
}
