using Hegao.Analysis.Claims;
using Hegao.Analysis.Lexicon;
using Hegao.Syntax;

namespace Hegao.Analysis.Rules;

/// <summary>HG2004: a part larger than its whole. The whole is an exact level directly before 其中; the scope ends at ； or where a new verb takes an object of its own.</summary>
internal sealed class PartOfWholeRule : IParagraphRule
{
    /// <summary>What the rule is; parts that the lexicon knows and stages of a whole report under it too.</summary>
    internal static readonly RuleDescriptor Rule = new("HG2004", new("部分大于整体", "A part larger than its whole"), Severity.Error);

    /// <inheritdoc/>
    public RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public void Check(ParagraphContext paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Claims.Count; i++)
            {
                var whole = sentence.Claims[i];
                if (whole is { Facet: Facet.Level, Bound: BoundKind.None } && whole.BaseUnit is not ("%" or "‰") && !IsOneOfSeveral(sentence, i) && OpenedBy(sentence, i) is { } first)
                    CheckParts(paragraph, sentence, i, first);
            }

            CheckTotals(paragraph, sentence);
        }
    }

    /// <summary>The first claim behind 其中 where the claim at <paramref name="index"/> is the whole; its own growth may stand between: 22亿元，增长5%，其中…</summary>
    internal static int? OpenedBy(ClaimSentence sentence, int index)
    {
        var (whole, next) = (sentence.Claims[index], sentence.Claims[index + 1]);
        if (Opens(sentence.Between(whole, next)))
            return index + 1;
        return next is { Facet: Facet.Growth or Facet.Delta } && next.Key == whole.Key && index + 2 < sentence.Claims.Count && ChangeGap.Read(sentence.Between(whole, next)).IsChange && Opens(sentence.Between(next, sentence.Claims[index + 2])) ? index + 2 : null;
    }

    /// <summary>The parts of a list behind 其中, from <paramref name="first"/> on, in order.</summary>
    internal static IEnumerable<ClaimFact> PartsOf(ClaimSentence sentence, int index, int first)
    {
        var whole = sentence.Claims[index];
        var opener = sentence.Before(first);
        var inBrackets = opener.LastIndexOf('（') > opener.LastIndexOf('）');
        for (var i = first; i < sentence.Claims.Count; i++)
        {
            var gap = sentence.Before(i);
            if (gap.ContainsAny("；。.;") || (inBrackets && i > first && gap.Contains('）')) || (i > first && (gap.Contains("其中", StringComparison.Ordinal) || gap.Contains("，", StringComparison.Ordinal) && StartsNewPredicate(gap))))
                yield break;
            if (sentence.Claims[i] is { Facet: Facet.Level, Bound: BoundKind.None or BoundKind.About } part && part.BaseUnit == whole.BaseUnit && part.Unit.Length > 0)
                yield return part;
        }
    }

    // 其中新开工5个，推进…51个: behind the comma a verb with an object of its own.
    private static bool StartsNewPredicate(ReadOnlySpan<char> gap)
    {
        var comma = gap.IndexOf('，');
        var rest = gap[(comma + 1)..];
        return !Cues.TryMatch(rest, CueKinds.Change, out _, out _) && (Cues.TryMatch(rest, CueKinds.Counted | CueKinds.Light | CueKinds.Opener, out _, out _) || rest.Length > MaxPartWords);
    }

    // 由20项预期性和8项约束性指标组成，其中18项…: the whole is the sum of what is listed.
    private static bool IsOneOfSeveral(ClaimSentence sentence, int index) =>
        index > 0 && sentence.Claims[index - 1].BaseUnit == sentence.Claims[index].BaseUnit && sentence.Before(index) is { Length: > 0 } gap && (gap[^1] is '和' or '及' or '与' or '、' || sentence.Behind(index).Contains("组成", StringComparison.Ordinal));

    private static bool Opens(ReadOnlySpan<char> gap)
    {
        var at = gap.IndexOf("其中");
        return at >= 0 && gap[..at].Trim("，、（ ").Length <= MaxNoun && !gap[..at].Contains('。') && !gap[..at].Contains('；');
    }

    private static void CheckParts(ParagraphContext paragraph, ClaimSentence sentence, int index, int first)
    {
        var whole = sentence.Claims[index];
        foreach (var part in PartsOf(sentence, index, first))
            Add(paragraph, sentence, whole, part);
    }

    // 新增建筑业企业31家，总数达到304家.
    private static void CheckTotals(ParagraphContext paragraph, ClaimSentence sentence)
    {
        for (var i = 0; i + 1 < sentence.Claims.Count; i++)
        {
            var (part, total) = (sentence.Claims[i], sentence.Claims[i + 1]);
            var gap = sentence.Between(part, total);
            if (part is { Facet: Facet.Level, Bound: BoundKind.None } && part.Indicator.StartsWith("新增", StringComparison.Ordinal) && total is { Facet: Facet.Level, Bound: BoundKind.None } && part.BaseUnit == total.BaseUnit
                && (gap.StartsWith("，总数") || gap.StartsWith("、总数") || gap.StartsWith("，总量") || gap.StartsWith("，累计")))
                Add(paragraph, sentence, total, part);
        }
    }

    /// <summary>Whether a part fits into its whole; undecided where only the widest readings of both let it.</summary>
    internal static CheckOutcome Outcome(ClaimFact part, ClaimFact whole)
    {
        var (p, w) = (ClaimChecks.ValueOf(part), ClaimChecks.ValueOf(whole));
        return w.Rounded.High is not { } high || p.Rounded.Low <= high ? CheckOutcome.Holds : p.Loose.Low <= w.Loose.High ? CheckOutcome.Undecided : CheckOutcome.Fails;
    }

    /// <summary>What is said of a part that exceeds its whole, each with its name and its value as written.</summary>
    internal static LocalizedText Say((string Name, string Written) part, (string Name, string Written) whole) => new(
        $"部分大于整体：“{part.Name}”为{part.Written}，而整体“{whole.Name}”只有{whole.Written}。",
        $"A part exceeds its whole: “{part.Name}” is {part.Written}, “{whole.Name}” only {whole.Written}.");

    /// <summary>Notes that a part was held against its whole; nothing where their values have no limits to compare.</summary>
    internal static void Add(ParagraphContext paragraph, ClaimSentence sentence, ClaimFact whole, ClaimFact part)
    {
        if (ClaimChecks.ValueOf(part).Rounded.Low is null || ClaimChecks.ValueOf(whole).Rounded.High is null)
            return;
        var outcome = Outcome(part, whole);
        paragraph.Add(new CheckFact(
            Rule,
            CheckKind.PartWhole,
            outcome,
            paragraph.SpanOf(part),
            $"{sentence.Written(part)} {(outcome == CheckOutcome.Fails ? ">" : "≤")} {sentence.Written(whole)}",
            ClaimChecks.Places(paragraph, sentence, whole),
            Say((part.Indicator, sentence.Written(part)), (whole.Indicator, sentence.Written(whole))),
            []));
    }

    /// <summary>How many characters of a noun may stand between the whole's unit and 其中.</summary>
    private const int MaxNoun = 20;

    /// <summary>How many characters the name of a further part has at most behind a comma.</summary>
    private const int MaxPartWords = 16;
}
