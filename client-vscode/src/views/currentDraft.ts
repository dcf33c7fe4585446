import * as vscode from 'vscode';
import type { Session } from '../client/session';
import type { DraftSelection } from '../enablement/draftSelection';

/** A view follows the writer when the writer pauses, so that typing never waits for it. */
const pauseMs = 300;

/** The draft that the views are about: the one in front, or the last one that was. */
export class CurrentDraft implements vscode.Disposable {
  readonly #selection: DraftSelection;
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: { dispose(): unknown }[];
  #document: vscode.TextDocument | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Fires after a pause when another draft came to the front, or what is known of this one changed. */
  readonly onDidChange = this.#changed.event;

  constructor(selection: DraftSelection, session: Session) {
    this.#selection = selection;
    this.#session = session;
    const update = () => {
      this.#update();
    };
    this.#subscriptions = [
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(update),
      selection.onDidChange(update),
      session.onDidChangeState(update),
      session.onDidAnalyse(uri => {
        if (uri.toString() === this.#document?.uri.toString()) {
          this.#schedule();
        }
      }),
      vscode.workspace.onDidCloseTextDocument(update),
    ];
    this.#update();
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** The editor that shows the draft, if one does. */
  get editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(editor => editor.document === this.#document);
  }

  /** Asks the server about the draft; undefined where there is no draft or no server. */
  async ask<T>(method: string, params: object = {}): Promise<T | undefined> {
    return this.#document === undefined ? undefined : this.#session.ask<T>(method, { textDocument: { uri: this.#document.uri.toString() }, ...params });
  }

  /** Shows a place of the draft; the focus goes there unless it is to stay. */
  async reveal(range: vscode.Range, preserveFocus = false): Promise<void> {
    if (this.#document !== undefined) {
      await vscode.window.showTextDocument(this.#document, { selection: range, preserveFocus, viewColumn: this.editor?.viewColumn ?? vscode.ViewColumn.Active });
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #update(): void {
    const active = vscode.window.activeTextEditor?.document;
    if (active !== undefined && this.#selection.isDraft(active)) {
      this.#document = active;
    } else if (this.#document !== undefined && (this.#document.isClosed || !this.#selection.isDraft(this.#document))) {
      this.#document = undefined;
    }
    void vscode.commands.executeCommand('setContext', 'hegao.hasDraft', this.#document !== undefined);
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#changed.fire();
    }, pauseMs);
  }
}

/** A range of the protocol as one of the editor. */
export function toRange(range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } }): vscode.Range {
  return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}
