import * as vscode from 'vscode';
import { DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, type LanguageClient, type Middleware } from 'vscode-languageclient/node';
import type { DraftSelection } from '../enablement/draftSelection';
import { refreshProviders } from './refreshProviders';

/**
 * Lets the server see the drafts and nothing else: a document that is switched off is never opened there, and no
 * request about it leaves the editor.
 */
export class DraftFilter implements vscode.Disposable {
  readonly #selection: DraftSelection;
  readonly #subscriptions: { dispose(): unknown }[];
  /** Documents that the server holds open. */
  readonly #open = new Set<string>();
  #client: LanguageClient | undefined;

  constructor(selection: DraftSelection) {
    this.#selection = selection;
    this.#subscriptions = [selection.onDidChange(() => this.#reconcile())];
  }

  readonly middleware: Middleware = {
    didOpen: async (document, next) => {
      if (this.#selection.isDraft(document) && !this.#open.has(key(document.uri))) {
        this.#open.add(key(document.uri));
        await next(document);
      }
    },
    didChange: async (event, next) => {
      if (this.#open.has(key(event.document.uri))) {
        await next(event);
      }
    },
    didSave: async (document, next) => {
      if (this.#open.has(key(document.uri))) {
        await next(document);
      }
    },
    didClose: async (document, next) => {
      if (this.#open.delete(key(document.uri))) {
        await next(document);
      }
    },
    // One place for every request there is and will be. `null` is what LSP 3.17 lets each of them answer for "nothing here".
    sendRequest: (type, params, token, next) =>
      this.#isAboutClosedDocument(params) ? Promise.resolve(null as Awaited<ReturnType<typeof next>>) : next(type, params, token),
  };

  /** To be called with each new client before it starts: the server knows no document then. */
  attach(client: LanguageClient): void {
    this.#open.clear();
    this.#client = client;
  }

  /** To be called when the server is gone. */
  detach(): void {
    this.#open.clear();
    this.#client = undefined;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Opens and closes documents at the server until it holds just the drafts. */
  async #reconcile(): Promise<void> {
    const client = this.#client;
    if (client?.isRunning() !== true) {
      return;
    }
    for (const document of vscode.workspace.textDocuments) {
      const isOpen = this.#open.has(key(document.uri));
      if (isOpen === this.#selection.isDraft(document)) {
        continue;
      }
      const feature = isOpen ? client.getFeature(DidCloseTextDocumentNotification.method) : client.getFeature(DidOpenTextDocumentNotification.method);
      await feature.getProvider(document)?.send(document);
      if (isOpen) {
        client.diagnostics?.delete(document.uri);
      }
      refreshProviders(document);
    }
  }

  #isAboutClosedDocument(params: unknown): boolean {
    const uri = documentUri(params);
    return uri !== undefined && !this.#open.has(key(vscode.Uri.parse(uri)));
  }
}

/** One spelling for both sides: the editor's and the protocol's differ in what they escape. */
function key(uri: vscode.Uri): string {
  return uri.toString();
}

/** The `textDocument.uri` that most requests carry. */
function documentUri(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) {
    return undefined;
  }
  const { textDocument } = params;
  return typeof textDocument === 'object' && textDocument !== null && 'uri' in textDocument && typeof textDocument.uri === 'string' ? textDocument.uri : undefined;
}
