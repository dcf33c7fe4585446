namespace Hegao.LanguageServer.Protocol;

/// <summary>Answer of <c>hegao/summary</c>: what a status bar shows of a draft.</summary>
internal sealed record DraftSummary(int? Version, int Claims, int Checks, int Failing, int Undecided, int Errors, int Warnings, int Infos);

/// <summary>Answer of <c>hegao/ledger</c>: indicators with conflicting values first, then those with another failing check, then the others in reading order.</summary>
internal sealed record Ledger(int? Version, LedgerSection[] Sections, LedgerIndicator[] Indicators);

/// <summary>A section, in reading order; sections lie inside one another.</summary>
internal sealed record LedgerSection(string Name, int Level, LspRange Range);

/// <summary>An indicator; <paramref name="Outcome"/> is the worst of its mentions, <paramref name="Conflict"/> whether two of its values contradict one another.</summary>
internal sealed record LedgerIndicator(string Name, string? Outcome, bool Conflict, LedgerMention[] Mentions);

/// <summary>
/// One claim; <paramref name="Section"/> is the number of the innermost section around it or −1, <paramref name="Outcome"/> the worst of the
/// checks on it (<c>fails</c>, <c>undecided</c>, <c>holds</c>) or null where nothing was checked, <paramref name="Wrong"/> the arithmetic of those that fail.
/// </summary>
internal sealed record LedgerMention(
    LspRange Range, string Text, string Facet, string? Period, string Status, string Reading, int Section, string? Outcome, string[] Wrong);

/// <summary>Parameters of <c>hegao/checks</c>; without a range all checks are listed, with one those that touch it.</summary>
internal sealed record CheckListParams(TextDocumentIdentifier TextDocument, LspRange? Range = null);

/// <summary>Answer of <c>hegao/checks</c>.</summary>
internal sealed record CheckList(int? Version, CheckItem[] Checks);

/// <summary>One check; <paramref name="Outcome"/> is <c>holds</c>, <c>fails</c>, <c>undecided</c>, or <c>ignored</c> where it fails and is not reported.</summary>
internal sealed record CheckItem(
    string Kind, string Title, string Rule, string Outcome, LspRange Range, string Text, string Expression, string? Message, CheckPlace[] Related);

/// <summary>Another place of a check.</summary>
internal sealed record CheckPlace(LspRange Range, string Message);

/// <summary>Parameters of <c>hegao/diff</c>: the older version as the bytes of its file, so that its encoding is found as for any draft.</summary>
internal sealed record DiffParams(TextDocumentIdentifier TextDocument, DiffBase Base);

/// <summary>The older version; <paramref name="Content"/> in Base64 (RFC 4648 §4), <paramref name="Name"/> a file name whose extension says whether it is Markdown.</summary>
internal sealed record DiffBase(string Name, byte[] Content);

/// <summary>Answer of <c>hegao/diff</c>.</summary>
internal sealed record DraftDiff(int? Version, DiffItem[] Changes);

/// <summary>One difference; <paramref name="Kind"/> is <c>changed</c>, <c>added</c>, <c>removed</c> or <c>moved</c>.</summary>
internal sealed record DiffItem(string Kind, string Indicator, DiffSide? Before, DiffSide? After);

/// <summary>A claim in one of the two versions; <paramref name="Range"/> counts in that version.</summary>
internal sealed record DiffSide(LspRange Range, string Text, string Reading);
