using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;
using Hegao.Syntax.Markers;

namespace Hegao.LanguageServer.Features;

/// <summary>The places of a draft that its words can send the reader to, by what they are called. One that exists twice is none.</summary>
internal sealed class ReferredPlaces
{
    /// <summary>A longer line is a paragraph that speaks of an annex.</summary>
    private const int MaxAnnexLine = 60;

    private readonly Dictionary<(string Kind, int Number), int> places = [];
    private readonly HashSet<(string Kind, int Number)> ambiguous = [];

    /// <summary>Reads the outline and the headings of annexes; O(blocks).</summary>
    public ReferredPlaces(DraftAnalysis analysis)
    {
        AddSections(analysis.Outline.Sections);
        if (!places.Keys.Any(static place => place.Kind == "部分"))
            AddTopLevel(analysis.Outline.Sections);
        foreach (var block in analysis.Tree.Blocks)
            AddAnnex(block);
    }

    /// <summary>Where the place starts that is meant, or null where that is not certain.</summary>
    public int? Find(PlaceReference reference)
    {
        var name = (reference.Kind, reference.Number);
        return places.TryGetValue(name, out var start) && !ambiguous.Contains(name) ? start : null;
    }

    private void AddSections(ImmutableArray<OutlineSection> sections)
    {
        foreach (var section in sections)
        {
            if (PlaceReference.Read(Folding.Fold(section.Marker), out var kind, out var number) > 0)
                Add(kind, number, section.Span.Start);
            AddSections(section.Children);
        }
    }

    // 第二部分 of a draft that counts 一、二、三、 at its top; also where unmarked parts stand above.
    private void AddTopLevel(ImmutableArray<OutlineSection> sections)
    {
        foreach (var section in sections)
        {
            if (section.Marker.Trim() is { Length: > 1 } marker && marker[^1] == '、' && HanNumerals.ReadSmall(marker, out var number) == marker.Length - 1)
                Add("部分", number, section.Span.Start);
            else if (section.Kind == SectionKind.Part)
                AddTopLevel(section.Children);
        }
    }

    private void AddAnnex(BlockSyntax block)
    {
        if (!block.IsProse || block.ReadingLength > MaxAnnexLine || !block.Text.Contains('附'))
            return;
        var reading = block.GetReading();
        var length = PlaceReference.Read(reading, out var kind, out var number);
        if (length > 0 && PlaceReference.Annexes.Contains(kind) && reading.IndexOfAny(['。', '，', '；'], length) < 0)
            Add(kind, number, block.ToSource(0));
    }

    private void Add(string kind, int number, int start)
    {
        if (!places.TryAdd((kind, number), start))
            ambiguous.Add((kind, number));
    }
}
