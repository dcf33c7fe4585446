import * as vscode from 'vscode';
import type { DraftSelection } from '../enablement/draftSelection';

interface MenuItem extends vscode.QuickPickItem {
  readonly command: string;
  readonly argument?: string;
}

/** What a click on the status bar offers. */
export async function showMenu(selection: DraftSelection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const items: MenuItem[] = [];
  if (document !== undefined && selection.canBeDraft(document)) {
    const label = selection.decide(document).enabled ? vscode.l10n.t('Switch off for this file') : vscode.l10n.t('Switch on for this file');
    items.push({ label, command: 'hegao.toggleDraft' });
  }
  items.push(
    { label: vscode.l10n.t('Restart Server'), command: 'hegao.restartServer' },
    { label: vscode.l10n.t('Show Log'), command: 'hegao.showLog' },
    { label: vscode.l10n.t('Open Settings'), command: 'workbench.action.openSettings', argument: '@ext:hegao.hegao' },
  );
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Hegao') });
  if (chosen !== undefined) {
    await vscode.commands.executeCommand(chosen.command, ...(chosen.argument === undefined ? [] : [chosen.argument]));
  }
}
