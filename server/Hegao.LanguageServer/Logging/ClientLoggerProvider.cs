using Hegao.LanguageServer.Protocol;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer.Logging;

/// <summary>
/// Brings log records to the client: from Information on as <c>window/logMessage</c>, below as <c>$/logTrace</c> while the client traces
/// (LSP 3.17 §logTrace). A record below Trace holds no text of a draft.
/// </summary>
internal sealed class ClientLoggerProvider(IClient client) : ILoggerProvider
{
    private volatile string trace = TraceValue.Off;

    /// <summary>What the client asked for by <c>initialize</c> or <c>$/setTrace</c>; anything but the three known values is off.</summary>
    public string Trace
    {
        get => trace;
        set => trace = value is TraceValue.Messages or TraceValue.Verbose ? value : TraceValue.Off;
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new ClientLogger(this);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }

    private bool IsEnabled(LogLevel level) => level switch
    {
        LogLevel.None => false,
        LogLevel.Trace => trace == TraceValue.Verbose,
        LogLevel.Debug => trace != TraceValue.Off,
        _ => true,
    };

    private void Write(LogLevel level, string message)
    {
        _ = level < LogLevel.Information
            ? client.NotifyAsync("$/logTrace", new LogTraceParams(message))
            : client.NotifyAsync("window/logMessage", new LogMessageParams(TypeOf(level), message));
    }

    private static MessageType TypeOf(LogLevel level) => level switch
    {
        LogLevel.Critical or LogLevel.Error => MessageType.Error,
        LogLevel.Warning => MessageType.Warning,
        _ => MessageType.Info,
    };

    private sealed class ClientLogger(ClientLoggerProvider provider) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => provider.IsEnabled(logLevel);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // The exception itself is not written: its message may quote the draft.
            if (provider.IsEnabled(logLevel))
                provider.Write(logLevel, formatter(state, null));
        }
    }
}
