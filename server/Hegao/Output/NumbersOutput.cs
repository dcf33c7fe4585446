using Hegao.Analysis;
using Hegao.Workspace;

namespace Hegao.Output;

/// <summary>What <c>hegao numbers</c> prints of one draft.</summary>
/// <param name="File">Path of the draft.</param>
/// <param name="Numbers">Every run of digits in reading order.</param>
internal sealed record NumbersOutput(string File, IReadOnlyList<NumberOutput> Numbers)
{
    /// <summary>Reads the numbers of <paramref name="file"/>.</summary>
    public static NumbersOutput Read(DraftFile file)
    {
        var analysis = file.Analyze();
        var places = DraftPlaces.Of(file, analysis.Tree);
        return new(file.Path, [.. analysis.Numbers.Select(number =>
        {
            var (line, column) = places.PositionOf(number.Span.Start);
            return new NumberOutput(line, column, places.Tree.GetText(number.Span), NameOf(number.Kind), number.Why.Chinese);
        })]);
    }

    private static string NameOf(NumberKind kind) => kind switch
    {
        NumberKind.Claim => "claim",
        NumberKind.Date => "date",
        NumberKind.Label => "label",
        NumberKind.Ordinal => "ordinal",
        _ => "unread",
    };
}

/// <summary>One run of digits.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">0-based, in UTF-16 code units.</param>
/// <param name="Text">The digits as written.</param>
/// <param name="Kind">claim date label ordinal unread.</param>
/// <param name="Why">The reason in a few words.</param>
internal sealed record NumberOutput(int Line, int Column, string Text, string Kind, string Why);
