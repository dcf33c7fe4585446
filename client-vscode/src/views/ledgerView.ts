import * as vscode from 'vscode';
import type { Ledger, LedgerIndicator, LedgerMention } from '../client/workPlaces';
import { toRange, type CurrentDraft } from './currentDraft';
import { filterLedger, sectionAt } from './ledgerFilter';
import { outcomeIcon } from './outcomes';
import { Shown } from './shown';
import { toCsv, toMarkdown, toTsv } from './tables';

type Row = { readonly indicator: LedgerIndicator } | { readonly indicator: LedgerIndicator; readonly mention: LedgerMention };

/** How long the cursor rests before the view follows it. */
const restMs = 150;

/** 指标台账: each indicator with all its mentions, what is wrong first. */
export class LedgerView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #draft: CurrentDraft;
  readonly #view: vscode.TreeView<Row>;
  readonly #treeChanged = new vscode.EventEmitter<void>();
  readonly #subscriptions: { dispose(): unknown }[];
  readonly #built = new Shown();
  #ledger: Ledger = { sections: [], indicators: [] };
  #rows: Row[] = [];
  #mentions = new Map<LedgerIndicator, Row[]>();
  #text = '';
  #onlyWrong = false;
  #onlySection = false;
  #timer: NodeJS.Timeout | undefined;

  readonly onDidChangeTreeData = this.#treeChanged.event;

  constructor(draft: CurrentDraft) {
    this.#draft = draft;
    this.#view = vscode.window.createTreeView('hegao.ledger', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#treeChanged,
      draft.onDidChange(() => this.#load()),
      this.#view.onDidChangeVisibility(() => this.#load()),
      vscode.window.onDidChangeTextEditorSelection(event => {
        if (event.textEditor.document === draft.document) {
          clearTimeout(this.#timer);
          this.#timer = setTimeout(() => void this.#follow(), restMs);
        }
      }),
      vscode.commands.registerCommand('hegao.ledger.filter', () => this.#askFilter()),
      ...this.#toggle('onlyWrong', on => (this.#onlyWrong = on)),
      ...this.#toggle('onlySection', on => (this.#onlySection = on)),
      vscode.commands.registerCommand('hegao.ledger.copyMarkdown', () => vscode.env.clipboard.writeText(toMarkdown(this.#table()))),
      vscode.commands.registerCommand('hegao.ledger.copyTsv', () => vscode.env.clipboard.writeText(toTsv(this.#table()))),
      vscode.commands.registerCommand('hegao.ledger.exportCsv', () => this.#export()),
    ];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return 'mention' in row ? this.#mentionItem(row.mention) : indicatorItem(row.indicator);
  }

  getChildren(row?: Row): Row[] {
    return row === undefined ? this.#rows : 'mention' in row ? [] : (this.#mentions.get(row.indicator) ?? []);
  }

  getParent(row: Row): Row | undefined {
    return 'mention' in row ? this.#rows.find(({ indicator }) => indicator === row.indicator) : undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #load(): Promise<void> {
    if (this.#view.visible) {
      this.#ledger = (await this.#draft.ask<Ledger>('hegao/ledger')) ?? { sections: [], indicators: [] };
      this.#show();
    }
  }

  #show(): void {
    const cursor = this.#draft.editor?.selection.active;
    const sectionOf = this.#onlySection ? cursor : undefined;
    const shown = filterLedger(this.#ledger, { text: this.#text, onlyWrong: this.#onlyWrong, sectionOf });
    const isOther = this.#built.becomes(shown, this.#ledger.sections);
    if (isOther) {
      this.#rows = shown.map(indicator => ({ indicator }));
      this.#mentions = new Map(shown.map(indicator => [indicator, indicator.mentions.map(mention => ({ indicator, mention }))]));
    }
    const section = sectionOf === undefined ? undefined : sectionAt(this.#ledger, sectionOf);
    const filters = [
      ...(this.#text === '' ? [] : [vscode.l10n.t('text "{0}"', this.#text)]),
      ...(this.#onlyWrong ? [vscode.l10n.t('only what is wrong')] : []),
      ...(this.#onlySection ? [section === undefined ? vscode.l10n.t('this section') : (this.#ledger.sections[section]?.name ?? '')] : []),
    ];
    this.#view.message = filters.length === 0 ? undefined : `${filters.join(' · ')} (${shown.length}/${this.#ledger.indicators.length})`;
    if (isOther) {
      this.#treeChanged.fire();
    }
  }

  async #follow(): Promise<void> {
    const cursor = this.#draft.editor?.selection.active;
    if (!this.#view.visible || cursor === undefined) {
      return;
    }
    if (this.#onlySection) {
      this.#show();
    }
    for (const rows of this.#mentions.values()) {
      const row = rows.find(candidate => 'mention' in candidate && toRange(candidate.mention.range).contains(cursor));
      if (row !== undefined) {
        // The row may go away while the editor asks for its parents.
        await Promise.resolve(this.#view.reveal(row, { select: true, focus: false })).catch(() => undefined);
        return;
      }
    }
  }

  #toggle(name: string, set: (on: boolean) => void): vscode.Disposable[] {
    const change = (on: boolean) => {
      set(on);
      void vscode.commands.executeCommand('setContext', `hegao.ledger.${name}`, on);
      this.#show();
    };
    return [
      vscode.commands.registerCommand(`hegao.ledger.${name}`, () => {
        change(true);
      }),
      vscode.commands.registerCommand(`hegao.ledger.${name}.off`, () => {
        change(false);
      }),
    ];
  }

  async #askFilter(): Promise<void> {
    const text = await vscode.window.showInputBox({ prompt: vscode.l10n.t('Show the indicators whose name or value contains this; nothing shows all.'), value: this.#text });
    if (text !== undefined) {
      this.#text = text.trim();
      this.#show();
    }
  }

  #mentionItem(mention: LedgerMention): vscode.TreeItem {
    const item = new vscode.TreeItem(mention.text);
    const section = this.#ledger.sections[mention.section]?.name;
    const line = vscode.l10n.t('line {0}', mention.range.start.line + 1);
    item.description = [mention.reading, section, line].filter(part => part !== undefined).join(' · ');
    item.iconPath = outcomeIcon(mention.outcome);
    item.tooltip = [`${mention.text}  ${item.description}`, ...mention.wrong].join('\n');
    item.accessibilityInformation = { label: item.tooltip };
    item.command = { command: 'hegao.reveal', title: vscode.l10n.t('Go There'), arguments: [toRange(mention.range)] };
    return item;
  }

  #table(): string[][] {
    const header = [
      vscode.l10n.t('Indicator'),
      vscode.l10n.t('Value'),
      vscode.l10n.t('What'),
      vscode.l10n.t('Period'),
      vscode.l10n.t('Status'),
      vscode.l10n.t('Section'),
      vscode.l10n.t('Line'),
      vscode.l10n.t('Wrong'),
    ];
    const rows = [...this.#mentions.keys()].flatMap(({ name, mentions }) =>
      mentions.map(({ text, facet, period, status, section, range, wrong }) => [
        name,
        text,
        facet,
        period ?? '',
        status,
        this.#ledger.sections[section]?.name ?? '',
        String(range.start.line + 1),
        wrong.join('; '),
      ]),
    );
    return [header, ...rows];
  }

  async #export(): Promise<void> {
    const document = this.#draft.document;
    if (document === undefined) {
      return;
    }
    const name = `${document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1).replace(/\.\w+$/u, '')}.${vscode.l10n.t('ledger')}.csv`;
    const folder = (vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0])?.uri;
    const target = await vscode.window.showSaveDialog({ ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }), filters: { CSV: ['csv'] } });
    if (target !== undefined) {
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(toCsv(this.#table())));
    }
  }
}

function indicatorItem(indicator: LedgerIndicator): vscode.TreeItem {
  const item = new vscode.TreeItem(indicator.name, indicator.outcome === 'fails' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  const count = indicator.mentions.length === 1 ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', indicator.mentions.length);
  item.description = indicator.conflict ? `${count} · ${vscode.l10n.t('values differ')}` : indicator.outcome === 'fails' ? `${count} · ${vscode.l10n.t('a check fails')}` : count;
  item.iconPath = outcomeIcon(indicator.outcome);
  item.accessibilityInformation = { label: `${indicator.name}, ${item.description}` };
  return item;
}
