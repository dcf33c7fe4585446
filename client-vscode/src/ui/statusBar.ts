import * as vscode from 'vscode';
import type { Session } from '../client/session';
import type { Reason } from '../enablement/decision';
import type { DraftSelection } from '../enablement/draftSelection';
import type { DraftSummary } from '../client/workPlaces';
import type { CurrentDraft } from '../views/currentDraft';

/** Says of the document in front whether Hegao reads it, and why. A click opens the menu. */
export class StatusBar implements vscode.Disposable {
  readonly #selection: DraftSelection;
  readonly #session: Session;
  readonly #draft: CurrentDraft;
  readonly #counts = vscode.window.createStatusBarItem('hegao.counts', vscode.StatusBarAlignment.Right, 99);
  readonly #item = vscode.window.createStatusBarItem('hegao.status', vscode.StatusBarAlignment.Right, 100);
  readonly #subscriptions: { dispose(): unknown }[];

  constructor(selection: DraftSelection, session: Session, draft: CurrentDraft) {
    this.#selection = selection;
    this.#session = session;
    this.#draft = draft;
    this.#item.name = vscode.l10n.t('Hegao');
    this.#item.command = 'hegao.showMenu';
    this.#counts.name = vscode.l10n.t('Hegao: counts');
    this.#counts.command = 'hegao.checks.focus';
    const update = () => {
      this.#update();
    };
    this.#subscriptions = [
      this.#item,
      this.#counts,
      draft.onDidChange(() => this.#count()),
      selection.onDidChange(update),
      session.onDidChangeState(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.workspace.onDidOpenTextDocument(update),
    ];
    this.#update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.uri.scheme === 'output') {
      // Someone who reads the log of a draft is still at that draft.
      return;
    }
    const canBeDraft = document !== undefined && this.#selection.canBeDraft(document);
    void vscode.commands.executeCommand('setContext', 'hegao.canToggle', canBeDraft);
    if (!canBeDraft) {
      this.#item.hide();
      return;
    }
    const { enabled, reason } = this.#selection.decide(document);
    const failed = enabled && this.#session.state === 'failed';
    this.#item.text = `$(${this.#icon(enabled)}) ${enabled ? vscode.l10n.t('Hegao: on') : vscode.l10n.t('Hegao: off')}`;
    this.#item.backgroundColor = failed ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    this.#item.tooltip = failed ? vscode.l10n.t('The server is not running. Click to restart it or to see its log.') : explain(enabled, reason);
    this.#item.accessibilityInformation = { label: `${enabled ? vscode.l10n.t('Hegao: on') : vscode.l10n.t('Hegao: off')}. ${this.#item.tooltip}` };
    this.#item.show();
  }

  /** 数据 243 · 核对 83 · 问题 2, of the draft in front. */
  async #count(): Promise<void> {
    const isInFront = this.#draft.document !== undefined && this.#draft.document === vscode.window.activeTextEditor?.document;
    const summary = isInFront ? await this.#draft.ask<DraftSummary>('hegao/summary') : undefined;
    if (summary === undefined) {
      this.#counts.hide();
      return;
    }
    const problems = summary.errors + summary.warnings;
    this.#counts.text = vscode.l10n.t('Numbers {0} · Checks {1} · Problems {2}', summary.claims, summary.checks, problems);
    this.#counts.tooltip = vscode.l10n.t('{0} checks do not hold, {1} are undecided; {2} errors, {3} warnings, {4} hints. Click for the list.', summary.failing, summary.undecided, summary.errors, summary.warnings, summary.infos);
    this.#counts.accessibilityInformation = { label: `${this.#counts.text}. ${this.#counts.tooltip}` };
    this.#counts.show();
  }

  #icon(enabled: boolean): string {
    if (!enabled) {
      return 'circle-slash';
    }
    switch (this.#session.state) {
      case 'failed':
        return 'error';
      case 'starting':
        return 'loading~spin';
      default:
        return 'checklist';
    }
  }
}

function explain(enabled: boolean, reason: Reason): string {
  switch (reason) {
    case 'choice':
      return enabled ? vscode.l10n.t('On: you switched it on for this file.') : vscode.l10n.t('Off: you switched it off for this file.');
    case 'setting':
      return enabled ? vscode.l10n.t('On: the setting hegao.enable is "on".') : vscode.l10n.t('Off: the setting hegao.enable is "off".');
    case 'name':
      return vscode.l10n.t('On: the file is named as a report (*.report.md, *.report.txt).');
    case 'settingsFile':
      return vscode.l10n.t('On: there is a hegao.toml in the folder.');
    case 'nothing':
      return vscode.l10n.t('Off: the file is not named as a report, and there is no hegao.toml in its folder.');
  }
}
