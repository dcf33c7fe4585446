using System.CommandLine;
using Hegao.Word;

namespace Hegao.CommandLine;

/// <summary><c>--revisions final|original</c>: which text of Word drafts with tracked changes is read.</summary>
internal static class RevisionsOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string> Create(ProgramContext context) => ChoiceOption.Create(
        context,
        "--revisions",
        context.Say("Word 文稿中的修订：按接受后（final）还是接受前（original）读取", "tracked changes of a Word draft: read it as if they were accepted (final) or rejected (original)"),
        "final",
        "original");

    /// <summary>What the user asked for.</summary>
    public static RevisionView Of(ParseResult parsed, Option<string> option) =>
        parsed.GetRequiredValue(option) == "original" ? RevisionView.Original : RevisionView.Final;
}
