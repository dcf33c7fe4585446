using Hegao.LanguageServer.Protocol;
using Hegao.LanguageServer.Tests.Running;
using Hegao.Syntax;
using Hegao.Workspace;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hegao.LanguageServer.Tests.Protocol;

/// <summary>Requests about a draft that changes while they are answered, or that nobody wants any more.</summary>
public sealed class StaleRequestTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_asks_again_is_told_that_the_draft_changed_and_any_other_is_answered(bool retries)
    {
        var state = new ServerState();
        var document = OpenDocument.Open(Drafts.Uri, 1, Drafts.Liyuan, DraftFormat.PlainText);
        state.Update(snapshot => snapshot with
        {
            Documents = snapshot.Documents.With(document),
            Client = new ClientProfile { RetriedMethods = retries ? ["test"] : [] },
        });
        var endpoint = new RequestEndpoint<TextDocumentParams, string>("test", new ChangingHandler(state, document), state, NullLogger.Instance);

        var answer = endpoint.InvokeAsync(new TextDocumentParams(new(Drafts.Uri)), CancellationToken.None);

        if (retries)
            Assert.Equal(ErrorCodes.ContentModified, (await Assert.ThrowsAsync<LspException>(() => answer)).Code);
        else
            Assert.Equal("answer", await answer);
    }

    private sealed class ChangingHandler(ServerState state, OpenDocument document) : IRequestHandler<TextDocumentParams, string>
    {
        public ValueTask<string?> HandleAsync(TextDocumentParams parameters, ServerSnapshot snapshot, CancellationToken cancellationToken)
        {
            state.Update(current => current with { Documents = current.Documents.With(document.WithChanges(2, [new(new(0, 0), "一")])) });
            return new("answer");
        }
    }
}
