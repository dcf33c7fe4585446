using System.Runtime.CompilerServices;
using Hegao.Word;
using Hegao.Workspace;

namespace Hegao.CommandLine;

/// <summary>The drafts that the user named, in a fixed order: as named, and inside a folder as <see cref="DraftFolder"/> lists them.</summary>
/// <param name="context">Where to report what cannot be read.</param>
/// <param name="paths">Files, folders and <see cref="DraftArguments.StandardInput"/>, as the user wrote them.</param>
/// <param name="standardInputName">What to call the draft on standard input, or null.</param>
/// <param name="settings">The settings of a draft by its path; called on several threads.</param>
/// <param name="revisions">Which text of Word documents with tracked changes is read.</param>
internal sealed class DraftBatch(ProgramContext context, IReadOnlyList<string> paths, string? standardInputName, Func<string, DraftSettings> settings, RevisionView revisions = RevisionView.Final)
{
    /// <summary>Drafts read ahead of the one being printed: enough to keep all processors busy, few enough to keep memory flat over any folder.</summary>
    private static readonly int ReadAhead = 2 * Environment.ProcessorCount;

    private readonly Lazy<ReportSeries?> series = new(() => IsSingle(paths) ? null : new(Drafts(paths), settings));
    private int failures;

    /// <summary>Which of the drafts are read; all of them without it.</summary>
    public Func<string, bool> Selects { get; init; } = static _ => true;

    /// <summary>Whether something could not be read; known when <see cref="ProcessAsync"/> has ended.</summary>
    public bool HasFailures => failures > 0;

    /// <summary>Whether the user named one draft, not a folder and not several: JSON is then one object instead of a list.</summary>
    public bool IsSingleDraft => IsSingle(paths);

    /// <summary>The paths of the drafts, none of them read yet.</summary>
    public IEnumerable<string> FindPaths() => FindDrafts().Where(draft => !draft.IsFailure && Selects(draft.Path)).Select(static draft => draft.Path);

    /// <summary>Reads every draft once and hands out what <paramref name="work"/> makes of it, in order; what cannot be read is reported and passed over.</summary>
    /// <param name="work">Called on several threads.</param>
    /// <param name="cancellationToken">Ends the run between two drafts.</param>
    public async IAsyncEnumerable<T> ProcessAsync<T>(Func<DraftFile, T> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var running = new Queue<(string Path, Task<T> Work)>();
        foreach (var draft in FindDrafts())
        {
            if (!draft.IsFailure && !Selects(draft.Path))
                continue;
            running.Enqueue((draft.Path, Task.Run(() => work(WithSettings(draft.Read())), cancellationToken)));
            if (running.Count > ReadAhead && await FinishAsync(running.Dequeue()) is (true, var done))
                yield return done;
        }

        while (running.TryDequeue(out var next))
        {
            if (await FinishAsync(next) is (true, var done))
                yield return done;
        }
    }

    private DraftFile WithSettings(DraftFile file)
    {
        var own = settings(file.Path);
        return file with { Settings = series.Value is { } reports ? own.With(reports.RelatedTo(file.Path)) : own };
    }

    private static bool IsSingle(IReadOnlyList<string> paths) => paths.Count == 1 && !Directory.Exists(paths[0]);

    // All drafts that were named, also those that are not read: a report is held against them.
    private static IEnumerable<string> Drafts(IReadOnlyList<string> paths) =>
        paths.SelectMany(static path => Directory.Exists(path) ? DraftFolder.FindDrafts(path, static _ => { }) : File.Exists(path) ? [path] : []);

    private async Task<(bool Succeeded, T Result)> FinishAsync<T>((string Path, Task<T> Work) draft)
    {
        try
        {
            return (true, await draft.Work);
        }
        catch (DraftUnreadableException exception)
        {
            failures++;
            context.Report(exception);
            return default;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of this program must not cost the reviewer the other drafts. Its message may quote the draft, so only its kind and place are told.
            failures++;
            context.Report(InternalError.Of(exception, draft.Path));
            return default;
        }
    }

    /// <summary>The drafts, not yet read. What is already known to fail takes its turn too, so that errors come in the order of the arguments.</summary>
    private IEnumerable<PendingDraft> FindDrafts()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path == DraftArguments.StandardInput)
            {
                if (seen.Add(path))
                    yield return new(path, ReadStandardInput);
            }
            else if (!Directory.Exists(path))
            {
                if (seen.Add(Path.GetFullPath(path)))
                    yield return new(path, () => DraftFileReader.Read(path, revisions));
            }
            else
            {
                foreach (var read in FindDraftsBelow(path, seen))
                    yield return read;
            }
        }
    }

    private IEnumerable<PendingDraft> FindDraftsBelow(string folder, HashSet<string> seen)
    {
        var unreadable = new List<DraftUnreadableException>();
        var isEmpty = true;
        foreach (var draft in DraftFolder.FindDrafts(folder, unreadable.Add))
        {
            isEmpty = false;
            if (seen.Add(Path.GetFullPath(draft)))
                yield return new(draft, () => DraftFileReader.Read(draft, revisions));
        }

        if (isEmpty && unreadable.Count == 0)
            unreadable.Add(new(folder, DraftFailure.NoDrafts));
        foreach (var failure in unreadable)
            yield return new(failure.Path, () => throw failure, IsFailure: true);
    }

    private DraftFile ReadStandardInput()
    {
        try
        {
            return DraftFileReader.Read(context.Streams.Input, standardInputName ?? DraftArguments.StandardInput, revisions);
        }
        catch (IOException exception)
        {
            throw new DraftUnreadableException(DraftArguments.StandardInput, DraftFailure.Unreadable, exception);
        }
    }

    private readonly record struct PendingDraft(string Path, Func<DraftFile> Read, bool IsFailure = false);
}
