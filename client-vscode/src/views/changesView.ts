import * as vscode from 'vscode';
import type { DiffItem, DiffKind, DraftDiff } from '../client/workPlaces';
import { toRange, type CurrentDraft } from './currentDraft';
import { readHead } from './gitHead';
import { Shown } from './shown';

type Row = { readonly kind: DiffKind; readonly items: readonly Row[] } | { readonly item: DiffItem };

/** The older version that a draft is held against. */
interface Base {
  readonly document: string;
  readonly name: string;
  readonly label: string;
  readonly uri: vscode.Uri;
  readonly content: Uint8Array;
}

const kinds: readonly DiffKind[] = ['changed', 'added', 'removed', 'moved'];

/** 数据变动: the numbers of the draft against those of another version. */
export class ChangesView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #draft: CurrentDraft;
  readonly #view: vscode.TreeView<Row>;
  readonly #treeChanged = new vscode.EventEmitter<void>();
  readonly #subscriptions: { dispose(): unknown }[];
  readonly #rows = new Shown();
  #base: Base | undefined;
  #changes: readonly DiffItem[] = [];

  readonly onDidChangeTreeData = this.#treeChanged.event;

  constructor(draft: CurrentDraft) {
    this.#draft = draft;
    this.#view = vscode.window.createTreeView('hegao.changes', { treeDataProvider: this });
    this.#subscriptions = [
      this.#view,
      this.#treeChanged,
      draft.onDidChange(() => this.#load()),
      this.#view.onDidChangeVisibility(() => this.#load()),
      vscode.commands.registerCommand('hegao.changes.compareWithHead', () => this.#compareWithHead()),
      vscode.commands.registerCommand('hegao.changes.compareWithFile', () => this.#compareWithFile()),
      vscode.commands.registerCommand('hegao.changes.revealOlder', (range: vscode.Range) => this.#revealOlder(range)),
    ];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    if ('items' in row) {
      const group = new vscode.TreeItem(kindName(row.kind), vscode.TreeItemCollapsibleState.Expanded);
      group.id = row.kind;
      group.description = String(row.items.length);
      return group;
    }
    return changeItem(row.item);
  }

  getChildren(row?: Row): Row[] {
    if (row === undefined) {
      return kinds.flatMap(kind => {
        const items = this.#changes.filter(change => change.kind === kind).map(item => ({ item }));
        return items.length === 0 ? [] : [{ kind, items }];
      });
    }
    return 'items' in row ? [...row.items] : [];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #load(): Promise<void> {
    const base = this.#base;
    if (!this.#view.visible || base === undefined) {
      return;
    }
    const isOther = base.document !== this.#draft.document?.uri.toString();
    this.#changes = isOther ? [] : ((await this.#draft.ask<DraftDiff>('hegao/diff', { base: { name: base.name, content: Buffer.from(base.content).toString('base64') } }))?.changes ?? []);
    this.#view.message = isOther ? undefined : this.#changes.length === 0 ? vscode.l10n.t('No number differs from {0}.', base.label) : vscode.l10n.t('Against {0}', base.label);
    if (this.#rows.becomes(this.#changes)) {
      this.#treeChanged.fire();
    }
  }

  async #compareWithHead(): Promise<void> {
    const document = this.#draft.document;
    if (document === undefined) {
      return;
    }
    const head = await readHead(document.uri);
    if (head === undefined) {
      const another = vscode.l10n.t('Compare with Another File…');
      const message = vscode.l10n.t('There is no committed version of this draft: it is in no Git repository, was never committed, or Git is switched off.');
      if ((await vscode.window.showInformationMessage(message, another)) === another) {
        await this.#compareWithFile();
      }
      return;
    }
    await this.#compare({ document: document.uri.toString(), name: nameOf(document.uri), label: vscode.l10n.t('the last commit'), ...head });
  }

  async #compareWithFile(): Promise<void> {
    const document = this.#draft.document;
    if (document === undefined) {
      return;
    }
    const [uri] = (await vscode.window.showOpenDialog({ title: vscode.l10n.t('The older version'), defaultUri: vscode.Uri.joinPath(document.uri, '..') })) ?? [];
    if (uri !== undefined) {
      await this.#compare({ document: document.uri.toString(), name: nameOf(uri), label: nameOf(uri), uri, content: await vscode.workspace.fs.readFile(uri) });
    }
  }

  async #compare(base: Base): Promise<void> {
    this.#base = base;
    await vscode.commands.executeCommand('hegao.changes.focus');
    await this.#load();
  }

  async #revealOlder(range: vscode.Range): Promise<void> {
    if (this.#base !== undefined) {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(this.#base.uri), { selection: range, preview: true });
    }
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function kindName(kind: DiffKind): string {
  switch (kind) {
    case 'changed':
      return vscode.l10n.t('Changed');
    case 'added':
      return vscode.l10n.t('Added');
    case 'removed':
      return vscode.l10n.t('Removed');
    case 'moved':
      return vscode.l10n.t('Moved');
  }
}

function changeItem({ kind, indicator, before, after }: DiffItem): vscode.TreeItem {
  const values = kind === 'changed' ? `${before?.text ?? ''} → ${after?.text ?? ''}` : ((after ?? before)?.text ?? '');
  const item = new vscode.TreeItem(`${indicator} ${values}`);
  const side = after ?? before;
  item.description = side === undefined ? '' : `${side.reading} · ${vscode.l10n.t('line {0}', side.range.start.line + 1)}`;
  item.iconPath = new vscode.ThemeIcon(`diff-${kind === 'changed' ? 'modified' : kind === 'moved' ? 'renamed' : kind}`);
  item.accessibilityInformation = { label: `${kindName(kind)}: ${indicator} ${values}, ${item.description}` };
  if (side !== undefined) {
    item.command = { command: after === undefined ? 'hegao.changes.revealOlder' : 'hegao.reveal', title: vscode.l10n.t('Go There'), arguments: [toRange(side.range)] };
  }
  return item;
}
