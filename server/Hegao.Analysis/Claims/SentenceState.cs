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

    /// <summary>The word that moved the sentence's period, in a clause of its own.</summary>
    public PeriodCue Cue { get; set; }

    /// <summary>The period that the sentence named; empty where the clause at hand settles none; null where the section decides.</summary>
    public string? Period { get; set; }
}
