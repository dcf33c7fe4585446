namespace Hegao.Output.Checking;

/// <summary>The forms of <c>hegao check --format</c>.</summary>
internal static class CheckFormats
{
    private static readonly (string Name, Func<ProgramContext, ICheckWriter> Open)[] All =
    [
        ("text", static context => new TextCheckWriter(context)),
        ("json", static context => new JsonCheckWriter(context.Streams)),
        ("sarif", static context => new SarifCheckWriter(context)),
        ("github", static context => new GithubCheckWriter(context.Streams)),
        ("junit", static context => new JUnitCheckWriter(context)),
        ("csv", static context => new CsvCheckWriter(context)),
    ];

    /// <summary>Their names; the first is the default.</summary>
    public static string[] Names => [.. All.Select(static format => format.Name)];

    /// <summary>Starts the output in the form called <paramref name="name"/>, one of <see cref="Names"/>.</summary>
    public static ICheckWriter Open(string name, ProgramContext context) => All.First(format => format.Name == name).Open(context);
}
