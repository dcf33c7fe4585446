using System.CommandLine;

namespace Hegao.CommandLine;

/// <summary>An option that takes one of a few words, and says so in the user's language when it is given another.</summary>
internal static class ChoiceOption
{
    /// <summary>Makes the option; the first of <paramref name="choices"/> is the default.</summary>
    public static Option<string> Create(ProgramContext context, string name, string description, params string[] choices)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices),
            DefaultValueFactory = _ => choices[0],
        };
        option.CompletionSources.Add(choices);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!choices.Contains(token.Value))
                {
                    result.AddError(context.Say(
                        $"选项 {name} 不能是“{token.Value}”，可取 {string.Join('、', choices)}",
                        $"option {name} cannot be '{token.Value}'; choose one of {string.Join(", ", choices)}"));
                }
            }
        });
        return option;
    }
}
