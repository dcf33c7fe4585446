namespace Hegao.Analysis;

/// <summary>The languages in which Hegao speaks to its users.</summary>
public enum UserLanguage
{
    /// <summary>Simplified Chinese, the default.</summary>
    Chinese,

    /// <summary>English, when the client or <c>--lang en</c> asks for it.</summary>
    English,
}

/// <summary>One text in both languages.</summary>
/// <param name="Chinese">Official register, full sentence where it stands alone.</param>
/// <param name="English">The same in English.</param>
public readonly record struct LocalizedText(string Chinese, string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(UserLanguage language) => language == UserLanguage.English ? English : Chinese;
}
