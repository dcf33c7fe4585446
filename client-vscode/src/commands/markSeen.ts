import * as vscode from 'vscode';
import type { CheckItem } from '../client/workPlaces';
import { toRange, type CurrentDraft } from '../views/currentDraft';
import { ignoreComment, ignoreEntry, paragraphStart } from '../views/ignoreComment';

/** 标为已阅: writes why a failing check is right after all, as an ignore in the draft (Markdown) or in the folder's hegao.toml (plain text). */
export async function markSeen(draft: CurrentDraft, check: CheckItem | undefined): Promise<void> {
  const document = draft.document;
  if (document === undefined) {
    return;
  }
  if (check?.outcome !== 'fails') {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select a check that does not hold in the list of checks first.'));
    return;
  }
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Mark as seen: {0}', check.expression),
    prompt: vscode.l10n.t('Why is it right? The reason is written beside the draft.'),
    validateInput: text => (text.trim() === '' ? vscode.l10n.t('Give a reason, so that the next reviewer need not ask.') : undefined),
  });
  if (reason === undefined) {
    return;
  }
  const range = toRange(check.range);
  const edit = new vscode.WorkspaceEdit();
  let settings: vscode.TextDocument | undefined;
  if (document.languageId === 'markdown') {
    const comment = ignoreComment(check.rule, reason);
    const isRow = document.lineAt(range.end.line).text.trimStart().startsWith('|');
    // A line of its own would end a table; there the comment stands behind the number.
    const place = isRow ? range.end : new vscode.Position(paragraphStart(line => document.lineAt(line).text, range.start.line), 0);
    edit.insert(document.uri, place, isRow ? comment : `${comment}\n`);
  } else {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    if (folder === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('In plain text the reason goes into the hegao.toml of the folder. Open the folder of the draft first.'));
      return;
    }
    const file = vscode.Uri.joinPath(folder.uri, 'hegao.toml');
    settings = await Promise.resolve(vscode.workspace.openTextDocument(file)).catch(() => undefined);
    const quote = document.getText(range);
    writeEntry(edit, file, settings, ignoreEntry(vscode.workspace.asRelativePath(document.uri, false), check.rule, quote, reason));
  }
  // Settings count when they are saved. What the writer left unsaved there stays the writer's to save.
  const saves = settings?.isDirty === false;
  if ((await vscode.workspace.applyEdit(edit)) && saves) {
    await settings?.save();
  }
}

function writeEntry(edit: vscode.WorkspaceEdit, file: vscode.Uri, existing: vscode.TextDocument | undefined, entry: string): void {
  if (existing === undefined) {
    edit.createFile(file, { contents: new TextEncoder().encode(entry) });
    return;
  }
  const end = existing.lineAt(existing.lineCount - 1).range.end;
  edit.insert(file, end, `${end.character === 0 ? '' : '\n'}${existing.lineCount > 1 || end.character > 0 ? '\n' : ''}${entry}`);
}
