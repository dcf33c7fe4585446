using System.CommandLine;
using Hegao.Analysis;
using Hegao.CommandLine;
using Hegao.Workspace;

namespace Hegao;

/// <summary>What every command needs: where to write, and in which language.</summary>
/// <param name="Streams">Where to read and write.</param>
/// <param name="Language">The language of everything the user reads.</param>
internal sealed record ProgramContext(ProgramStreams Streams, UserLanguage Language)
{
    /// <summary>One of two texts, by language.</summary>
    public string Say(string chinese, string english) => Language == UserLanguage.English ? english : chinese;

    /// <summary>Writes one line about something that went wrong.</summary>
    public void Report(string chinese, string english) => Report(new LocalizedText(chinese, english));

    /// <summary>Writes one line about something that went wrong.</summary>
    public void Report(LocalizedText message) => Streams.Error.WriteLine($"hegao: {message.In(Language)}");

    /// <summary>Writes one line about a draft or folder that could not be read.</summary>
    public void Report(DraftUnreadableException exception) => Report(UnreadableMessage.Of(exception));

    /// <summary>Writes one line about arguments that cannot be understood.</summary>
    public void ReportUsage(ParseResult parsed)
    {
        var program = HelpPage.PathOf(parsed.CommandResult.Command);
        var message = UsageError.Describe(parsed, this);
        Report($"{message}。用法见 {program} --help", $"{message}. See {program} --help");
    }
}
