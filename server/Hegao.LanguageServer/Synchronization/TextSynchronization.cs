using System.Text;
using Hegao.Analysis;
using Hegao.LanguageServer.Configuration;
using Hegao.LanguageServer.Diagnostics;
using Hegao.LanguageServer.Protocol;
using Hegao.Workspace;
using Microsoft.Extensions.Logging;

namespace Hegao.LanguageServer.Synchronization;

/// <summary>
/// <c>textDocument/didOpen</c>, <c>didChange</c> and <c>didClose</c>, in the order of arrival. What breaks the protocol's rules is logged
/// and read in the way that loses least: the server's text must stay the editor's.
/// </summary>
internal sealed partial class TextSynchronization(
    ServerState state, IClient client, DiagnosticsPublisher publisher, SettingsFilesSync settings, ParanoidCheck? paranoid, ILogger logger)
{
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    /// <summary>Opens a document. One that is already open is opened anew, since the text that came last is the editor's.</summary>
    public void Open(DidOpenTextDocumentParams parameters)
    {
        var item = parameters.TextDocument;
        if (IsTooLarge(item.Text))
        {
            Refuse(item.Uri);
            return;
        }

        refused.Remove(item.Uri);
        if (state.Current.TryGetDocument(item.Uri, out _))
            LogOpenedTwice();
        paranoid?.Opened(item.Uri, item.Text);
        settings.Opening();
        Adopt(OpenDocument.Open(item.Uri, item.Version, item.Text, DocumentFormats.Of(item.LanguageId, item.Uri), state.Current.SettingsOf(item.Uri)));
    }

    /// <summary>Applies changes, each in the coordinates that its predecessors leave behind (LSP 3.17 §didChange).</summary>
    public void Change(DidChangeTextDocumentParams parameters)
    {
        var (uri, version) = (parameters.TextDocument.Uri, parameters.TextDocument.Version);
        if (!state.Current.TryGetDocument(uri, out var document))
        {
            if (!refused.Contains(uri))
                LogNotOpen("didChange");
            return;
        }

        // The changes of a version that does not grow are applied all the same: the editor has made them, whatever it calls the result.
        if (version <= document.Version)
            LogVersionNotGrowing(document.Version, version);

        var changes = new ContentChanges(document.Tree, state.Current.Client.Encoding);
        foreach (var change in parameters.ContentChanges)
        {
            var edit = changes.Add(change);
            paranoid?.Changed(uri, edit);
        }

        Adopt(document.WithChanges(version, changes.ToArray()));
    }

    /// <summary>Closes a document.</summary>
    public void Close(DidCloseTextDocumentParams parameters)
    {
        var uri = parameters.TextDocument.Uri;
        if (refused.Remove(uri))
            return;
        if (!state.Current.TryGetDocument(uri, out _))
        {
            LogNotOpen("didClose");
            return;
        }

        state.Update(snapshot => snapshot with { Documents = snapshot.Documents.Without(uri) });
        publisher.DocumentClosed(uri);
        paranoid?.Closed(uri);
    }

    /// <summary>The same limit as for files; a code unit takes at most three bytes.</summary>
    private static bool IsTooLarge(string text) =>
        text.Length > DraftFileReader.MaximumBytes / 3 && Encoding.UTF8.GetByteCount(text) > DraftFileReader.MaximumBytes;

    private void Refuse(string uri)
    {
        refused.Add(uri);
        state.Update(snapshot => snapshot with { Documents = snapshot.Documents.Without(uri) });
        publisher.DocumentClosed(uri);
        const int Megabytes = DraftFileReader.MaximumBytes >> 20;
        _ = client.NotifyAsync("window/showMessage", new LogMessageParams(MessageType.Warning, state.Current.Language == UserLanguage.English
            ? $"This draft is larger than {Megabytes} MB and is not checked. Please split it."
            : $"文稿超过 {Megabytes} MB，不作检查。请拆分后再打开。"));
    }

    private void Adopt(OpenDocument document)
    {
        state.Update(snapshot => snapshot with { Documents = snapshot.Documents.With(document) });
        publisher.DocumentChanged(document);
        paranoid?.Check(document);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "文稿已打开，又收到 didOpen，以后者为准 (didOpen for an open document; the later one counts)")]
    private partial void LogOpenedTwice();

    [LoggerMessage(Level = LogLevel.Warning, Message = "收到未打开文稿的 {method}，已忽略 ({method} for a document that is not open; ignored)")]
    private partial void LogNotOpen(string method);

    [LoggerMessage(Level = LogLevel.Warning, Message = "版本号没有增大：{before} → {after} (the version does not grow)")]
    private partial void LogVersionNotGrowing(int? before, int? after);
}
