using System.Collections.Immutable;
using Hegao.Analysis;
using Hegao.Output;
using Hegao.Syntax;
using Hegao.Workspace;

namespace Hegao.Reports;

/// <summary>What a review report is about: a draft, all that is known of it, and the names by which parts of the page link to one another.</summary>
internal sealed class ReviewSubject
{
    private readonly ReportedChecks reported;
    private readonly ClaimVerdicts verdicts;

    /// <summary>Analyses <paramref name="file"/>.</summary>
    public ReviewSubject(DraftFile file, UserLanguage language)
    {
        (File, Language) = (file, language);
        Analysis = file.Analyze();
        Places = DraftPlaces.Of(file, Analysis.Tree);
        Findings = Analysis.FindingsWith(file.Content.Notice);
        reported = new(Analysis);
        verdicts = new(Analysis);
        Unread = [.. Analysis.Numbers.Where(static number => number.Kind == NumberKind.Unread)];
        ChecksOfClaims = MapChecks();
    }

    /// <summary>The draft.</summary>
    public DraftFile File { get; }

    /// <summary>What it means.</summary>
    public DraftAnalysis Analysis { get; }

    /// <summary>Its lines or paragraphs.</summary>
    public DraftPlaces Places { get; }

    /// <summary>The language of the page.</summary>
    public UserLanguage Language { get; }

    /// <summary>All findings in reading order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The numbers that nothing is known of.</summary>
    public ImmutableArray<NumberReading> Unread { get; }

    /// <summary>For each claim the numbers of the checks that rest on it, in reading order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> ChecksOfClaims { get; }

    /// <summary>One of two texts, by language.</summary>
    public string Say(string chinese, string english) => Language == UserLanguage.English ? english : chinese;

    /// <summary>holds, fails, undecided or ignored.</summary>
    public string OutcomeOf(Check check) => reported.OutcomeOf(check);

    /// <summary>What the checks say of a claim.</summary>
    public ClaimVerdict VerdictOf(int claim) => verdicts[claim];

    /// <summary>第5行, or 第5段 of a Word document.</summary>
    public string PlaceOf(int offset) => Places.NameOf(offset).In(Language);

    /// <summary>A stretch of the draft in one short line.</summary>
    public string Quote(TextSpan span)
    {
        const int longest = 60;
        var cut = span.Length > longest;
        var text = Analysis.Tree.GetText(cut ? new(span.Start, longest) : span).ReplaceLineEndings(" ").Trim();
        return !cut ? text : (text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text) + "…";
    }

    /// <summary>The link to a place in the draft: to the claim that stands there, else to its paragraph.</summary>
    public string LinkTo(TextSpan span)
    {
        var claim = FirstClaimBehind(span.Start);
        return claim < Analysis.Claims.Length && Analysis.Claims[claim].Span.Start < Math.Max(span.End, span.Start + 1)
            ? $"#{ClaimName(claim)}"
            : $"#{BlockName(Analysis.Tree.FindBlock(span.Start).Index)}";
    }

    /// <summary>The first claim that ends behind <paramref name="offset"/>, or the number of claims.</summary>
    public int FirstClaimBehind(int offset)
    {
        var (low, high) = (0, Analysis.Claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Analysis.Claims[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The name of a paragraph of the draft.</summary>
    public static string BlockName(int block) => $"p{block + 1}";

    /// <summary>The name of a claim where it stands in the draft.</summary>
    public static string ClaimName(int claim) => $"c{claim + 1}";

    /// <summary>The name of a claim in the ledger.</summary>
    public static string MentionName(int claim) => $"m{claim + 1}";

    /// <summary>The name of a finding where it stands in the draft.</summary>
    public static string MarkName(int finding) => $"f{finding + 1}";

    /// <summary>The name of a finding in the list by rule.</summary>
    public static string FindingName(int finding) => $"d{finding + 1}";

    /// <summary>The name of a check.</summary>
    public static string CheckName(int check) => $"k{check + 1}";

    private List<int>[] MapChecks()
    {
        var map = new List<int>[Analysis.Claims.Length];
        for (var claim = 0; claim < map.Length; claim++)
            map[claim] = [];
        for (var check = 0; check < Analysis.Checks.Length; check++)
        {
            Note(map, Analysis.Checks[check].Span, check);
            foreach (var place in Analysis.Checks[check].Related)
                Note(map, place.Span, check);
        }

        return map;
    }

    private void Note(List<int>[] map, TextSpan span, int check)
    {
        for (var claim = FirstClaimBehind(span.Start); claim < map.Length && Analysis.Claims[claim].Span.Start < span.End; claim++)
        {
            if (!map[claim].Contains(check))
                map[claim].Add(check);
        }
    }
}
