import * as vscode from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn, State, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient/node';
import { language } from '../configuration';
import { draftSelector } from '../enablement/draftSelection';
import { locateServer } from '../server/locateServer';
import { reportStartFailure, type StartFailure } from '../server/startFailure';
import type { DraftFilter } from './draftFilter';
import { HegaoClient } from './hegaoClient';
import { RestartLimit } from './restartLimit';

export type SessionState = 'idle' | 'starting' | 'running' | 'failed';

/** The server as the rest of the extension sees it: started when first needed, started again when it dies. */
export class Session implements vscode.Disposable {
  readonly #serverFolder: string;
  readonly #filter: DraftFilter;
  readonly #log: vscode.LogOutputChannel;
  readonly #limit = new RestartLimit();
  readonly #stateChanged = new vscode.EventEmitter<SessionState>();
  #client: HegaoClient | undefined;
  #state: SessionState = 'idle';
  /** The client stopped only to start again. */
  #restarting = false;

  readonly onDidChangeState = this.#stateChanged.event;

  readonly #analysed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires when the server has analysed another version of a draft. */
  readonly onDidAnalyse = this.#analysed.event;

  constructor(serverFolder: string, filter: DraftFilter, log: vscode.LogOutputChannel) {
    this.#serverFolder = serverFolder;
    this.#filter = filter;
    this.#log = log;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Starts the server unless that was already tried; a failed start is tried again only by {@link restart}. */
  async ensureStarted(): Promise<void> {
    if (this.#state === 'idle') {
      await this.#start();
    }
  }

  /** Asks the server something; undefined where it does not run, knows no answer, or the text has moved on. */
  async ask<T>(method: string, params: object): Promise<T | undefined> {
    if (this.#client?.isRunning() !== true) {
      return undefined;
    }
    try {
      return (await this.#client.sendRequest<T | null>(method, params)) ?? undefined;
    } catch (error) {
      this.#log.debug(`${method}: ${error instanceof Error ? error.name : 'failed'}`);
      return undefined;
    }
  }

  async restart(): Promise<void> {
    this.#limit.reset();
    await this.stop();
    await this.#start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#filter.detach();
    this.#setState('idle');
    // A server that is already gone, or still starting, can't be stopped in order; disposing lets go of its process.
    await client?.dispose().catch((error: unknown) => {
      this.#log.debug(String(error));
    });
  }

  dispose(): void {
    this.#stateChanged.dispose();
    this.#analysed.dispose();
  }

  async #start(): Promise<void> {
    this.#setState('starting');
    const server = locateServer(this.#serverFolder);
    if ('problem' in server) {
      this.#fail(server);
      return;
    }
    const args = [...server.args, 'lsp'];
    this.#log.info(`${server.command} ${args.join(' ')}`);
    const client = new HegaoClient({ command: server.command, args }, this.#options());
    this.#client = client;
    this.#filter.attach(client);
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client) {
        this.#clientChanged(newState);
      }
    });
    // A start that fails is reported by the change of state.
    await client.start().catch(() => undefined);
  }

  #clientChanged(state: State): void {
    switch (state) {
      case State.Starting:
        this.#restarting = false;
        // After a restart the new process knows no document.
        if (this.#client !== undefined) {
          this.#filter.attach(this.#client);
        }
        this.#setState('starting');
        break;
      case State.Running:
        this.#setState('running');
        break;
      case State.StartFailed:
      case State.Stopped:
        if (!this.#restarting) {
          this.#fail({ problem: 'stopped' });
        }
        break;
    }
  }

  #fail(failure: StartFailure): void {
    if (this.#state === 'failed') {
      return;
    }
    this.#filter.detach();
    this.#setState('failed');
    void reportStartFailure(failure, this.#log, () => this.restart());
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [...draftSelector],
      diagnosticCollectionName: 'hegao',
      outputChannel: this.#log,
      traceOutputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      // Published findings carry the version that they belong to and come without being asked for.
      initializationOptions: { language: language(), diagnostics: 'push', codeLensCommand: 'hegao.checks.showSection' },
      initializationFailedHandler: () => false,
      errorHandler: this.#errorHandler(),
      middleware: {
        ...this.#filter.middleware,
        handleDiagnostics: (uri, diagnostics, next) => {
          next(uri, diagnostics);
          this.#analysed.fire(uri);
        },
      },
    };
  }

  #errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        // A server that dies while it starts would die again.
        this.#restarting = this.#state === 'running' && this.#limit.allows(performance.now());
        return { action: this.#restarting ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  #setState(state: SessionState): void {
    if (state !== this.#state) {
      this.#state = state;
      this.#stateChanged.fire(state);
    }
  }
}
