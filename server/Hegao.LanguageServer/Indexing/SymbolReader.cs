using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Features;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;
using Hegao.Syntax;
using Hegao.Syntax.Lexicon;

namespace Hegao.LanguageServer.Indexing;

/// <summary>Lists the names of a draft: its sections, the terms of its glossary, its indicators, each indicator once with the value that is stated first.</summary>
internal static class SymbolReader
{
    /// <summary>The names in the order sections, terms, indicators, each in reading order.</summary>
    public static ImmutableArray<IndexedSymbol> Read(DraftAnalysis analysis, PositionEncoding encoding, UserLanguage language)
    {
        var symbols = ImmutableArray.CreateBuilder<IndexedSymbol>();
        var positions = new PositionConverter(analysis.Tree, encoding);
        AddSections(symbols, analysis.Outline.Sections, analysis.Outline.Title?.Title, positions, language);
        foreach (var entry in analysis.Glossary.Entries)
            symbols.Add(Make(entry.Term, SymbolKind.Constant, positions.ToRange(entry.TermSpan), language == UserLanguage.English ? "Glossary" : "名词解释"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in analysis.Claims)
        {
            if (claim.Indicator.Length > 0 && seen.Add(claim.Key))
                symbols.Add(Make(claim.Indicator, SymbolKind.Variable, positions.ToRange(claim.Span), $"{ShortText.Of(analysis.Tree, claim.Span)} · {ClaimWords.Reading(claim, language)}"));
        }

        return symbols.ToImmutable();
    }

    private static void AddSections(
        ImmutableArray<IndexedSymbol>.Builder symbols, ImmutableArray<OutlineSection> sections, string? container, PositionConverter positions, UserLanguage language)
    {
        foreach (var section in sections)
        {
            var name = DocumentSymbolHandler.NameOf(section, language);
            symbols.Add(Make(name, DocumentSymbolHandler.KindOf(section.Kind), positions.ToRange(TextSpan.FromBounds(section.MarkerSpan.Start, section.TitleSpan.End)), container));
            AddSections(symbols, section.Children, name, positions, language);
        }
    }

    private static IndexedSymbol Make(string name, SymbolKind kind, LspRange range, string? container) => new(name, SymbolQuery.Fold(name), kind, range, container);
}
