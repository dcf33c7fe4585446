namespace Hegao.Analysis.Glossaries;

/// <summary>The forms in which the body of a report uses a term: quotes and spaces aside, the whole term, its quoted core, its name in brackets.</summary>
internal static class TermForms
{
    /// <summary>A shorter core would be found in words that have nothing to do with the term.</summary>
    private const int MinCore = 3;

    /// <summary>The forms of <paramref name="term"/>, without quotes, the whole term first.</summary>
    public static IReadOnlyList<string> Of(string term)
    {
        var forms = new List<string>();
        Add(forms, Bare(term), 2);
        if (term.IndexOfAny(['“', '「']) is >= 0 and var quote && term.IndexOfAny(['”', '」'], quote) is > 0 and var close && close - quote < term.Length - 1)
            Add(forms, Bare(term[(quote + 1)..close]), MinCore);
        if (term.IndexOf('（', StringComparison.Ordinal) is > 1 and var open && term.IndexOf('）', open) is > 0 and var end)
        {
            Add(forms, Bare(term[..open] + term[(end + 1)..]), MinCore);
            Add(forms, Bare(term[(open + 1)..end]), MinCore);
        }

        // 2026年10件民生实事: the body says of which year it speaks.
        if (term.IndexOf('年', StringComparison.Ordinal) == 4 && term.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            Add(forms, Bare(term[5..]), MinCore);
        return forms;
    }

    /// <summary>The terms of a head that names several (“三级平台、两个代办”); empty where it names one.</summary>
    public static IReadOnlyList<string> PartsOf(string term)
    {
        var parts = Bare(term).Split('、');
        return parts.Length > 1 && parts.All(static part => part.Length >= MinCore) ? parts : [];
    }

    /// <summary>Whether <paramref name="c"/> does not count when terms are compared.</summary>
    public static bool IsIgnored(char c) => c is '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '"' or '\'' or ' ';

    /// <summary><paramref name="text"/> without the characters that do not count.</summary>
    public static string Bare(string text) => string.Concat(text.Where(static c => !IsIgnored(c)));

    private static void Add(List<string> forms, string form, int min)
    {
        if (form.Length >= min && !forms.Contains(form))
            forms.Add(form);
    }
}
