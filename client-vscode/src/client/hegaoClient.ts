import { LanguageClient, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';

/** The id of the client; the setting `hegao.trace.server` is found by it. */
const clientId = 'hegao';

/** The language client with the one habit of this extension. */
export class HegaoClient extends LanguageClient {
  constructor(server: ServerOptions, options: LanguageClientOptions) {
    super(clientId, '核稿 Hegao', server, options);
  }

  /** Failures go to the log only: the extension itself tells the user, once, with something to do about it. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
