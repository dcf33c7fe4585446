import * as vscode from 'vscode';
import { enableSetting } from '../configuration';
import type { Choices } from './choices';
import { decide, type Decision } from './decision';
import type { SettingsFiles } from './settingsFiles';

/**
 * Documents that can be drafts at all. Only files on disk and unsaved documents: the other side of a comparison, a
 * notebook cell or a chat box is nobody's draft.
 */
export const draftSelector: readonly { readonly scheme: string; readonly language: string }[] = ['file', 'untitled'].flatMap(
  scheme => ['markdown', 'plaintext'].map(language => ({ scheme, language })),
);

/** Which of the open documents Hegao reads. */
export class DraftSelection implements vscode.Disposable {
  readonly #choices: Choices;
  readonly #settingsFiles: SettingsFiles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: { dispose(): unknown }[];

  /** Fires when the answer may have changed for any document. */
  readonly onDidChange = this.#changed.event;

  constructor(choices: Choices, settingsFiles: SettingsFiles) {
    this.#choices = choices;
    this.#settingsFiles = settingsFiles;
    this.#subscriptions = [
      this.#changed,
      settingsFiles.onDidChange(() => {
        this.#changed.fire();
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('hegao.enable')) {
          this.#changed.fire();
        }
      }),
    ];
  }

  /** Whether the document can be a draft: a Markdown or plain text file, or an unsaved one. */
  canBeDraft(document: vscode.TextDocument): boolean {
    return vscode.languages.match(draftSelector, document) > 0;
  }

  decide(document: vscode.TextDocument): Decision {
    return decide({
      fileName: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
      setting: enableSetting(document.uri),
      hasSettingsFile: this.#settingsFiles.covers(document.uri),
      choice: this.#choices.get(document.uri),
    });
  }

  isDraft(document: vscode.TextDocument): boolean {
    return this.canBeDraft(document) && this.decide(document).enabled;
  }

  async choose(document: vscode.TextDocument, enabled: boolean): Promise<void> {
    await this.#choices.set(document.uri, enabled);
    this.#changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
