using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Analysis.Fixes;
using Hegao.Syntax;

namespace Hegao.LanguageServer.Features;

/// <summary>
/// Formats a draft: the corrections that can't change what it says. Markers of sections and lists stay as they
/// are, also where their numbers are wrong: that is what a writer must see.
/// </summary>
internal static class DraftFormatting
{
    /// <summary>The rules of structure: what they would change is markers and the lines that these open.</summary>
    private const string Structure = "HG1";

    /// <summary>The edits for all of a draft, or for those corrections that lie wholly in <paramref name="within"/>.</summary>
    public static ImmutableArray<TextChange> Edits(DraftAnalysis draft, TextSpan? within, CancellationToken cancellationToken) =>
        FormFixing.Edits(draft, static finding => !finding.Rule.StartsWith(Structure, StringComparison.Ordinal), within, cancellationToken);
}
