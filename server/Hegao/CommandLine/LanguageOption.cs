using System.CommandLine;
using Hegao.Analysis;

namespace Hegao.CommandLine;

/// <summary><c>--lang zh|en</c>: the language in which the program speaks. Without it the variable <c>HEGAO_LANG</c> decides, else Chinese.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    private const string Variable = "HEGAO_LANG";

    /// <summary>
    /// The language that <paramref name="arguments"/> ask for. Read ahead of the parser, because the parser's own messages and the help page need it;
    /// a wrong value is left for the parser to report.
    /// </summary>
    public static UserLanguage Detect(ReadOnlySpan<string> arguments, Func<string, string?> readEnvironment)
    {
        for (var i = 0; i < arguments.Length && arguments[i] != "--"; i++)
        {
            if (arguments[i] == Name && i + 1 < arguments.Length)
                return Parse(arguments[i + 1]);
            if (arguments[i].StartsWith(Name, StringComparison.Ordinal) && arguments[i].Length > Name.Length && arguments[i][Name.Length] is '=' or ':')
                return Parse(arguments[i][(Name.Length + 1)..]);
        }

        return Parse(readEnvironment(Variable));
    }

    /// <summary>The option itself, valid for every verb.</summary>
    public static Option<string> Create(ProgramContext context)
    {
        var option = ChoiceOption.Create(
            context,
            Name,
            context.Say($"界面语言；不写则看环境变量 {Variable}", $"language of messages; without it the variable {Variable} decides"),
            "zh",
            "en");
        option.Recursive = true;
        return option;
    }

    private static UserLanguage Parse(string? value) => value == "en" ? UserLanguage.English : UserLanguage.Chinese;
}
