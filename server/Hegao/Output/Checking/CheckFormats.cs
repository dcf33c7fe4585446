namespace Hegao.Output.Checking;

/// <summary>The forms of <c>hegao check --format</c>.</summary>
internal static class CheckFormats
{
    private static readonly (string Name, Func<ProgramContext, bool, ICheckWriter> Open)[] All =
    [
        ("text", static (context, isSingle) => new TextCheckWriter(context, isGrouped: !isSingle)),
        ("json", static (context, _) => new JsonCheckWriter(context.Streams)),
        ("sarif", static (context, _) => new SarifCheckWriter(context)),
        ("github", static (context, _) => new GithubCheckWriter(context)),
        ("junit", static (context, _) => new JUnitCheckWriter(context)),
        ("csv", static (context, _) => new CsvCheckWriter(context)),
    ];

    /// <summary>Their names; the first is the default.</summary>
    public static string[] Names => [.. All.Select(static format => format.Name)];

    /// <summary>Starts the output.</summary>
    /// <param name="name">Its form, one of <see cref="Names"/>.</param>
    /// <param name="context">Where to write, in which language.</param>
    /// <param name="isSingleDraft">Whether the user named one draft, not a folder and not several.</param>
    public static ICheckWriter Open(string name, ProgramContext context, bool isSingleDraft) => All.First(format => format.Name == name).Open(context, isSingleDraft);
}
