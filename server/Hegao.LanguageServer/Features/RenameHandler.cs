using System.Buffers;
using Hegao.Analysis;
using Hegao.LanguageServer.Protocol;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary><c>textDocument/rename</c>: a glossary term in its entry and all its mentions, or an indicator in all claims that word it so.</summary>
internal sealed class RenameHandler : IRequestHandler<RenameParams, WorkspaceEdit>
{
    /// <summary>A longer text is no name (UTF-16 code units).</summary>
    private const int MaxName = 60;

    private static readonly SearchValues<char> Unnamed = SearchValues.Create("\n\r，。；！？：:");

    /// <inheritdoc/>
    public ValueTask<WorkspaceEdit?> HandleAsync(RenameParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.TryGetDocument(parameters.TextDocument.Uri, out var document))
            return default;
        var target = RenameTarget.Find(document, parameters.Position, snapshot);
        var name = parameters.NewName.Trim();
        if (name.Length is 0 or > MaxName || name.AsSpan().ContainsAny(Unnamed))
            throw Unfit(snapshot.Language);
        return new(WorkspaceEdits.Build(document, snapshot, [.. target.Places.Select(place => new TextChange(place, name))]));
    }

    // A stop would end the clause that the name stands in, a colon the head of a glossary entry.
    private static LspException Unfit(UserLanguage language) => new(ErrorCodes.RequestFailed, language == UserLanguage.English
        ? $"A name has 1 to {MaxName} characters on one line, without stops and colons."
        : $"名称应为一行之内的1至{MaxName}个字，不能含有句读和冒号。");
}
