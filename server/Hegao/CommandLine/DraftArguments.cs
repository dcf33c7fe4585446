using System.CommandLine;
using System.CommandLine.Parsing;
using Hegao.Word;
using Hegao.Workspace;

namespace Hegao.CommandLine;

/// <summary>What the verbs that read drafts have in common: which drafts, and in which form to print.</summary>
internal sealed class DraftArguments
{
    /// <summary>Stands for standard input among the paths.</summary>
    public const string StandardInput = "-";

    private readonly Argument<string[]> paths;
    private readonly Option<string> name;
    private readonly Option<string> format;
    private readonly Option<string> revisions;
    private readonly SettingsOptions settings;

    /// <summary>Makes the arguments and adds them to <paramref name="command"/>.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="context">The language of the descriptions.</param>
    /// <param name="formats">The forms that the verb can print; the first is the default.</param>
    public DraftArguments(Command command, ProgramContext context, params string[] formats)
    {
        paths = new("FILE")
        {
            Description = context.Say(
                "文稿（.md、.txt、.docx）或文件夹（查找其下的文稿），可以有多个；“-”表示标准输入",
                "drafts (.md, .txt, .docx) or folders (all drafts below them), one or more; '-' is standard input"),
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result => RejectWhatIsNoPath(result, context));
        name = new("--name")
        {
            Description = context.Say(
                "标准输入的文稿名，如 draft.md；扩展名决定按 Markdown 还是纯文本读取",
                "name of the draft on standard input, such as draft.md; its extension says whether it is Markdown or plain text"),
            HelpName = "draft.md",
        };
        format = ChoiceOption.Create(context, "--format", context.Say("输出格式", "form of the output"), formats);
        revisions = RevisionsOption.Create(context);
        command.Add(paths);
        command.Add(name);
        command.Add(revisions);
        if (formats.Length > 1)
            command.Add(format);
        settings = new(command, context);
    }

    /// <summary>The drafts that the user asked for; of those the ones that <paramref name="selects"/> takes.</summary>
    public DraftBatch GetBatch(ParseResult parsed, ProgramContext context, Func<string, bool>? selects = null) =>
        new(context, parsed.GetRequiredValue(paths), parsed.GetValue(name), GetSettings(parsed), GetRevisions(parsed)) { Selects = selects ?? (static _ => true) };

    /// <summary>What tells the settings of a draft by its path.</summary>
    public Func<string, DraftSettings> GetSettings(ParseResult parsed) => settings.Get(parsed);

    /// <summary>Which text of Word drafts with tracked changes is read.</summary>
    public RevisionView GetRevisions(ParseResult parsed) => RevisionsOption.Of(parsed, revisions);

    /// <summary>The paths as the user wrote them.</summary>
    public IReadOnlyList<string> GetPaths(ParseResult parsed) => parsed.GetRequiredValue(paths);

    /// <summary>Whether the output is to be JSON.</summary>
    public bool IsJson(ParseResult parsed) => parsed.GetRequiredValue(format) == "json";

    /// <summary>The form of the output.</summary>
    public string FormatOf(ParseResult parsed) => parsed.GetRequiredValue(format);

    /// <summary>Whether the output is to be CSV.</summary>
    public bool IsCsv(ParseResult parsed) => parsed.GetRequiredValue(format) == "csv";

    private static void RejectWhatIsNoPath(ArgumentResult result, ProgramContext context)
    {
        // System.CommandLine takes an option that it does not know for a path; a file of that name can still be meant.
        foreach (var token in result.Tokens)
        {
            var value = token.Value;
            if (value.Length == 0)
                result.AddError(context.Say("文稿路径不能为空", "the path of a draft cannot be empty"));
            if (value.Length > 1 && value[0] == '-' && !Path.Exists(value))
                result.AddError(UsageError.UnknownOption(value, context));
        }
    }
}
