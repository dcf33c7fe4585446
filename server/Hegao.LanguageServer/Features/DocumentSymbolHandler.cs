using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Text;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/documentSymbol</c>: the outline, as a tree or, for clients that know none, as a list.</summary>
internal sealed class DocumentSymbolHandler : IRequestHandler<TextDocumentParams, object>
{
    /// <summary>No heading is longer; the outline of an editor is a narrow column.</summary>
    private const int MaxNameLength = 120;

    /// <summary>Answers by <see cref="DocumentSymbol"/>s or <see cref="SymbolInformation"/>s.</summary>
    public ValueTask<object?> HandleAsync(TextDocumentParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;

        var positions = snapshot.Positions(document);
        var sections = document.Analysis.Outline.Sections;
        if (snapshot.Client.SymbolTree)
            return new(Tree(sections, positions, snapshot.Language));

        var list = new List<SymbolInformation>();
        Flatten(sections, null, document.Uri, positions, snapshot.Language, list);
        return new(list.ToArray());
    }

    private static DocumentSymbol[] Tree(ImmutableArray<OutlineSection> sections, PositionConverter positions, UserLanguage language) =>
        sections.Select(section => new DocumentSymbol(
            NameOf(section, language),
            KindOf(section.Kind),
            positions.ToRange(section.Span),
            positions.ToRange(section.TitleSpan),
            section.Children.IsEmpty ? null : Tree(section.Children, positions, language))).ToArray();

    private static void Flatten(
        ImmutableArray<OutlineSection> sections,
        string? container,
        string uri,
        PositionConverter positions,
        UserLanguage language,
        List<SymbolInformation> list)
    {
        foreach (var section in sections)
        {
            var name = NameOf(section, language);
            list.Add(new(name, KindOf(section.Kind), new(uri, positions.ToRange(section.Span)), container));
            Flatten(section.Children, name, uri, positions, language, list);
        }
    }

    /// <summary>
    /// Marker and title on one line, cut where only a whole paragraph could be so long; a name must not be empty (LSP 3.17 §documentSymbol),
    /// though a half-typed heading may be.
    /// </summary>
    internal static string NameOf(OutlineSection section, UserLanguage language)
    {
        var name = (section.Marker + section.Title).ReplaceLineEndings(" ").Trim();
        if (name.Length == 0)
            return language == UserLanguage.English ? "(untitled)" : "（无标题）";
        if (name.Length <= MaxNameLength)
            return name;
        var end = char.IsHighSurrogate(name[MaxNameLength - 1]) ? MaxNameLength - 1 : MaxNameLength;
        return name[..end] + "…";
    }

    /// <summary>Kinds are only icons in an editor: each kind of section has one of its own.</summary>
    internal static SymbolKind KindOf(SectionKind kind) => kind switch
    {
        SectionKind.Part => SymbolKind.Module,
        SectionKind.Glossary => SymbolKind.Object,
        SectionKind.RunIn => SymbolKind.Key,
        SectionKind.Item => SymbolKind.EnumMember,
        _ => SymbolKind.String,
    };
}
