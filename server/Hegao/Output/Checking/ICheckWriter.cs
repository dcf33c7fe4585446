namespace Hegao.Output.Checking;

/// <summary>
/// One form in which <c>hegao check</c> prints. A run calls <see cref="Start"/>, <see cref="Write"/> for every draft in order, <see cref="End"/>, and
/// <see cref="FlushAsync"/> behind each of them, so that what is known is seen and memory does not grow with the folder. A new form is a class
/// and its line in <see cref="CheckFormats"/>.
/// </summary>
internal interface ICheckWriter : IAsyncDisposable
{
    /// <summary>Everything before the first draft.</summary>
    void Start();

    /// <summary>One draft, or a settings file in which something is wrong.</summary>
    void Write(CheckOutput draft);

    /// <summary>Everything behind the last draft.</summary>
    void End(CheckSummary summary);

    /// <summary>Sends what was written.</summary>
    Task FlushAsync(CancellationToken cancellationToken);
}
