import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';
import type { CheckItem, CheckList, Ledger, Outcome, SectionPlace } from '../client/workPlaces';
import { toRange, type CurrentDraft } from './currentDraft';
import { outcomeIcon, outcomeName } from './outcomes';
import { Shown } from './shown';

type Row =
  | { readonly outcome: Outcome; readonly checks: readonly Row[] }
  | { readonly check: CheckItem }
  | { readonly place: vscode.Range; readonly message: string; readonly parent: Row };

const outcomes: readonly Outcome[] = ['fails', 'undecided', 'ignored', 'holds'];

/** 核对清单: every check with its arithmetic, what fails first. */
export class ChecksView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #draft: CurrentDraft;
  readonly #view: vscode.TreeView<Row>;
  readonly #treeChanged = new vscode.EventEmitter<void>();
  readonly #subscriptions: { dispose(): unknown }[];
  readonly #rows = new Shown();
  #checks: readonly CheckItem[] = [];
  #kinds: ReadonlySet<string> | undefined;
  #outcomes: ReadonlySet<Outcome> | undefined;
  #section: SectionPlace | undefined;

  readonly onDidChangeTreeData = this.#treeChanged.event;

  constructor(draft: CurrentDraft) {
    this.#draft = draft;
    this.#view = vscode.window.createTreeView('hegao.checks', { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#treeChanged,
      draft.onDidChange(() => this.#load()),
      this.#view.onDidChangeVisibility(() => this.#load()),
      vscode.commands.registerCommand('hegao.checks.filter', () => this.#askFilter()),
      vscode.commands.registerCommand('hegao.checks.showSection', (section: SectionPlace) => this.#showSection(section)),
      vscode.commands.registerCommand('hegao.checks.allSections', () => this.#setSection(undefined)),
      vscode.commands.registerCommand('hegao.checks.goToRelated', (row?: Row) => this.#goToRelated(row)),
    ];
  }

  /** The check that is selected in the list, if one is. */
  get selected(): CheckItem | undefined {
    const row = this.#view.selection[0];
    return row === undefined || 'outcome' in row ? undefined : 'check' in row ? row.check : 'check' in row.parent ? row.parent.check : undefined;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    if ('outcome' in row) {
      const item = new vscode.TreeItem(outcomeName(row.outcome), row.outcome === 'holds' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded);
      item.id = row.outcome;
      item.description = String(row.checks.length);
      return item;
    }
    return 'check' in row ? checkItem(row.check) : placeItem(row.place, row.message);
  }

  getChildren(row?: Row): Row[] {
    if (row === undefined) {
      const shown = this.#shown();
      return outcomes.flatMap(outcome => {
        const checks = shown.filter(check => check.outcome === outcome).map(check => ({ check }));
        return checks.length === 0 ? [] : [{ outcome, checks }];
      });
    }
    if ('outcome' in row) {
      return [...row.checks];
    }
    return 'check' in row ? row.check.related.map(({ range, message }) => ({ place: toRange(range), message, parent: row })) : [];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #load(): Promise<void> {
    if (this.#view.visible) {
      await this.#followSection();
      this.#checks = (await this.#draft.ask<CheckList>('hegao/checks'))?.checks ?? [];
      this.#show();
    }
  }

  #shown(): CheckItem[] {
    const section = this.#section === undefined ? undefined : toRange(this.#section.range);
    return this.#checks.filter(
      check => this.#kinds?.has(check.kind) !== false && this.#outcomes?.has(check.outcome) !== false && section?.contains(toRange(check.range).start) !== false,
    );
  }

  #show(): void {
    const isFiltered = this.#kinds !== undefined || this.#outcomes !== undefined || this.#section !== undefined;
    const shown = this.#shown();
    const count = vscode.l10n.t('Filtered: {0} of {1} checks', shown.length, this.#checks.length);
    this.#view.message = isFiltered ? [this.#section?.name, count].filter(part => part !== undefined).join(' · ') : undefined;
    const failing = this.#checks.filter(check => check.outcome === 'fails').length;
    this.#view.badge = failing === 0 ? undefined : { value: failing, tooltip: vscode.l10n.t('{0} checks do not hold', failing) };
    if (this.#rows.becomes(shown)) {
      this.#treeChanged.fire();
    }
  }

  async #askFilter(): Promise<void> {
    const kinds = new Map(this.#checks.map(({ kind, title }) => [kind, title]));
    const items = [
      ...outcomes.map(outcome => ({ label: outcomeName(outcome), outcome, checkKind: undefined, picked: this.#outcomes?.has(outcome) !== false })),
      ...[...kinds].map(([kind, label]) => ({ label, checkKind: kind, outcome: undefined, picked: this.#kinds?.has(kind) !== false })),
    ];
    const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: vscode.l10n.t('Show checks of these outcomes and kinds') });
    if (chosen === undefined) {
      return;
    }
    const chosenOutcomes = new Set(chosen.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome])));
    const chosenKinds = new Set(chosen.flatMap(({ checkKind }) => (checkKind === undefined ? [] : [checkKind])));
    // Nothing chosen of one sort restricts nothing.
    this.#outcomes = chosenOutcomes.size === 0 || chosenOutcomes.size === outcomes.length ? undefined : chosenOutcomes;
    this.#kinds = chosenKinds.size === 0 || chosenKinds.size === kinds.size ? undefined : chosenKinds;
    this.#show();
  }

  /** The checks of one section alone, from the counts over its heading. */
  async #showSection(section: SectionPlace): Promise<void> {
    await this.#setSection(section);
    await vscode.commands.executeCommand('hegao.checks.focus');
    await this.#load();
  }

  async #setSection(section: SectionPlace | undefined): Promise<void> {
    this.#section = section;
    await vscode.commands.executeCommand('setContext', 'hegao.checks.oneSection', section !== undefined);
    this.#show();
  }

  /** The section grows and moves while the draft is edited; in another draft, and when its heading is gone, all checks are shown again. */
  async #followSection(): Promise<void> {
    const section = this.#section;
    if (section === undefined) {
      return;
    }
    const isHere = this.#draft.document !== undefined && vscode.Uri.parse(section.uri).toString() === this.#draft.document.uri.toString();
    const sections = isHere ? ((await this.#draft.ask<Ledger>('hegao/ledger'))?.sections ?? []) : [];
    const distance = (range: Range) => Math.abs(range.start.line - section.range.start.line);
    const [nearest] = sections.filter(({ name }) => name === section.name).sort((a, b) => distance(a.range) - distance(b.range));
    await this.#setSection(nearest === undefined ? undefined : { ...section, range: nearest.range });
  }

  async #goToRelated(row?: Row): Promise<void> {
    const check = row !== undefined && 'check' in row ? row.check : this.selected;
    const place = check?.related[0];
    if (place !== undefined) {
      await this.#draft.reveal(toRange(place.range));
    }
  }
}

function checkItem(check: CheckItem): vscode.TreeItem {
  const item = new vscode.TreeItem(check.expression, check.related.length === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed);
  item.description = `${check.title} · ${vscode.l10n.t('line {0}', check.range.start.line + 1)}`;
  item.iconPath = outcomeIcon(check.outcome);
  item.tooltip = [check.expression, check.message ?? `${check.title}: ${outcomeName(check.outcome)}`, check.rule].join('\n');
  item.accessibilityInformation = { label: `${outcomeName(check.outcome)}: ${check.expression}, ${item.description}` };
  item.contextValue = check.outcome === 'fails' ? 'failing' : 'check';
  item.command = { command: 'hegao.reveal', title: vscode.l10n.t('Go There'), arguments: [toRange(check.range)] };
  return item;
}

function placeItem(place: vscode.Range, message: string): vscode.TreeItem {
  const item = new vscode.TreeItem(message);
  item.description = vscode.l10n.t('line {0}', place.start.line + 1);
  item.iconPath = new vscode.ThemeIcon('arrow-small-right');
  item.command = { command: 'hegao.reveal', title: vscode.l10n.t('Go There'), arguments: [place] };
  return item;
}
