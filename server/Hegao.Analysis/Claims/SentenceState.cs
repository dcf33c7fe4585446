using Hegao.Analysis.Lexicon;

namespace Hegao.Analysis.Claims;

/// <summary>What a sentence carries from one number to the next: the subject that a later clause leaves out, the verb that a list shares.</summary>
internal sealed class SentenceState
{
    /// <summary>The last subject, or null before the first.</summary>
    public string? Subject { get; set; }

    /// <summary>The subject joined with its carrier (项目总投资), which a change right behind is about; null where none.</summary>
    public string? Carried { get; set; }

    /// <summary>The verb that the last counted item opened with, or empty.</summary>
    public string Verb { get; set; } = string.Empty;

    /// <summary>The region that the sentence spoke of last, or null.</summary>
    public string? Region { get; set; }

    /// <summary>Whose indicators the sentence speaks of (开发区完成…, the whole before 其中), or null.</summary>
    public string? Owner { get; set; }

    /// <summary>Whether the owner is the whole before 其中: it holds to the end of the sentence.</summary>
    public bool IsListing { get; set; }

    /// <summary>Unit of the last item.</summary>
    public string Unit { get; set; } = string.Empty;

    /// <summary>The plan or report cue in force, or null.</summary>
    public bool? IsTarget { get; set; }

    /// <summary>Whether the sentence states the goals of the coming year: 主要预期目标是.</summary>
    public bool StatesGoals { get; set; }

    /// <summary>Whether the sentence calls its figures estimates: 预计.</summary>
    public bool IsEstimate { get; set; }

    /// <summary>The word that moved the sentence's period, in a clause of its own.</summary>
    public PeriodCue Cue { get; set; }

    /// <summary>The period that the sentence named; empty where the clause at hand settles none; null where the section decides.</summary>
    public string? Period { get; set; }

    /// <summary>The basis that a clause of its own names for what follows (按同口径计算), or null.</summary>
    public string? Basis { get; set; }

    /// <summary>Where the clause at hand starts.</summary>
    public int ClauseStart { get; set; }

    /// <summary>How many claims the sentence has made.</summary>
    public int Claims { get; set; }

    /// <summary>The owner of a carrier (开发区完成投资), of whom a next sentence that opens with its verb goes on to speak.</summary>
    public string? Topic { get; set; }

    /// <summary>Takes note of whose the next indicator is: 开发区完成税收6亿元 speaks of the zone; 全县完成税收36亿元 and 税收完成36亿元 of the report's own place.</summary>
    public void Own(string owner, Vocabulary vocabulary)
    {
        if (IsListing)
            return;
        var start = SubjectPhrase.TrimStart(owner, 0, owner.Length, vocabulary);
        var end = SubjectPhrase.TrimEnd(owner, start, owner.Length, vocabulary);
        var rest = end - start > 1 ? owner[start..end] : string.Empty;
        Owner = rest.Length == 0 || (Cues.TryFind(rest, out var cue) && cue.Region != RegionLevel.Part && cue.Is(CueKinds.Region | CueKinds.Period | CueKinds.Adverb | CueKinds.Opener)) ? null : rest;
    }
}
