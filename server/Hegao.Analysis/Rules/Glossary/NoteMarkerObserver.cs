using Hegao.Analysis.Glossaries;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>Notes the markers that refer to a glossary ([1], 【2】) where they are used; HG3001 asks whether there is one.</summary>
internal sealed class NoteMarkerObserver : IParagraphRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor => UnusedEntryRule.Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        var text = paragraph.Reading.AsSpan();
        for (var at = text.IndexOfAny("[［【〔"); at >= 0 && at < text.Length;)
        {
            // At the start of its block a marker opens an entry or a list. 〔2023〕5号 is the number of a document: no note has four digits.
            var length = 1;
            if (NoteMarker.TryRead(text[at..], out _, out var read))
            {
                length = read;
                if (at > 0)
                    paragraph.Report(UnusedEntryRule.Rule, at, read, new("注释序号", "the marker of a note"));
            }

            var next = text[(at + length)..].IndexOfAny("[［【〔");
            at = next < 0 ? -1 : at + length + next;
        }
    }
}
