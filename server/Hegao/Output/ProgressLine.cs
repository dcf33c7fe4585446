namespace Hegao.Output;

/// <summary>How far a run has come: one line on standard error that is written over, and gone when results are printed. Only a terminal sees it.</summary>
/// <param name="context">Where to write, in which language.</param>
/// <param name="total">How many drafts there are.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class ProgressLine(ProgramContext context, int total, TimeProvider clock)
{
    private const int Width = 24;

    /// <summary>A run that ends sooner shows none.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(400);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long start = clock.GetTimestamp();
    private TimeSpan shownAt;
    private bool isShown;

    /// <summary>Shows that <paramref name="done"/> drafts are done.</summary>
    public void Show(int done)
    {
        var now = clock.GetElapsedTime(start);
        if (now < Delay || now - shownAt < Interval)
            return;
        var filled = Width * done / Math.Max(total, 1);
        context.Streams.Error.Write($"\r{new string('█', filled)}{new string('░', Width - filled)} {done}/{total} {context.Say("篇", "drafts")}");
        context.Streams.Error.Flush();
        (shownAt, isShown) = (now, true);
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (!isShown)
            return;
        context.Streams.Error.Write("\r\e[K");
        context.Streams.Error.Flush();
        isShown = false;
    }
}
