import * as vscode from 'vscode';

const settingsFileName = 'hegao.toml';

/** The folders of the workspace that hold a `hegao.toml`, kept up to date. */
export class SettingsFiles implements vscode.Disposable {
  readonly #folders = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: { dispose(): unknown }[] = [this.#changed];

  /** Fires when a `hegao.toml` appears or goes away. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFileName}`);
    const add = (file: vscode.Uri) => {
      this.#folders.add(parent(file).toString());
      this.#changed.fire();
    };
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(add),
      // A program that saves by renaming shows as a change where the old file was deleted a moment before.
      watcher.onDidChange(add),
      watcher.onDidDelete(file => {
        this.#folders.delete(parent(file).toString());
        this.#changed.fire();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
    );
  }

  /** Reads the workspace afresh. */
  async refresh(): Promise<void> {
    const files = await vscode.workspace.findFiles(`**/${settingsFileName}`, '**/node_modules/**');
    this.#folders.clear();
    for (const file of files) {
      this.#folders.add(parent(file).toString());
    }
    this.#changed.fire();
  }

  /** Whether a `hegao.toml` lies beside the document, or above it inside its workspace folder. */
  covers(document: vscode.Uri): boolean {
    const root = vscode.workspace.getWorkspaceFolder(document)?.uri.toString();
    if (root === undefined) {
      return false;
    }
    for (let folder = parent(document); ; folder = parent(folder)) {
      if (this.#folders.has(folder.toString())) {
        return true;
      }
      if (folder.toString() === root || folder.path === '/') {
        return false;
      }
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

function parent(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}
