import * as vscode from 'vscode';
import type { CheckList } from '../client/workPlaces';
import { toRange, type CurrentDraft } from '../views/currentDraft';
import { outcomeIcon, outcomeName } from '../views/outcomes';

interface PlaceItem extends vscode.QuickPickItem {
  readonly range: vscode.Range;
}

/** 核对选定内容: the findings and checks inside the selection, as a list to jump from. */
export async function checkSelection(draft: CurrentDraft): Promise<void> {
  const { document, editor } = draft;
  if (document === undefined || editor === undefined || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select a part of a draft first.'));
    return;
  }
  const { start, end } = editor.selection;
  const list = await draft.ask<CheckList>('hegao/checks', { range: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } } });
  const findings = vscode.languages.getDiagnostics(document.uri).filter(({ source, range }) => source === 'hegao' && editor.selection.intersection(range) !== undefined);
  const items: PlaceItem[] = [
    ...findings.map(({ message, range }) => ({ label: message, description: line(range), range, iconPath: new vscode.ThemeIcon('warning') })),
    ...(list?.checks ?? []).map(check => {
      const range = toRange(check.range);
      return { label: check.expression, description: `${outcomeName(check.outcome)} · ${check.title} · ${line(range)}`, range, iconPath: outcomeIcon(check.outcome) };
    }),
  ];
  const title = vscode.l10n.t('Selection: {0} problems, {1} checks', findings.length, list?.checks.length ?? 0);
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, placeHolder: vscode.l10n.t('Choose one to go there') });
  if (chosen !== undefined) {
    await draft.reveal(chosen.range);
  }
}

function line(range: vscode.Range): string {
  return vscode.l10n.t('line {0}', range.start.line + 1);
}
