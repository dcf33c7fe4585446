import * as vscode from 'vscode';

const storageKey = 'hegao.choices';

/** What the user chose for single files. Choices for saved files outlive the window; those for unsaved ones do not. */
export class Choices {
  readonly #saved: vscode.Memento;
  readonly #unsaved = new Map<string, boolean>();

  constructor(workspaceState: vscode.Memento) {
    this.#saved = workspaceState;
  }

  get(document: vscode.Uri): boolean | undefined {
    const key = document.toString();
    return this.#unsaved.get(key) ?? this.#read()[key];
  }

  async set(document: vscode.Uri, enabled: boolean): Promise<void> {
    const key = document.toString();
    if (document.scheme === 'untitled') {
      this.#unsaved.set(key, enabled);
    } else {
      await this.#saved.update(storageKey, { ...this.#read(), [key]: enabled });
    }
  }

  #read(): Readonly<Record<string, boolean>> {
    return this.#saved.get<Record<string, boolean>>(storageKey, {});
  }
}
