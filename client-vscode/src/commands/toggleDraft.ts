import * as vscode from 'vscode';
import type { DraftSelection } from '../enablement/draftSelection';

/** 核稿：对此文件启用/停用. Switches the document in front on or off, whatever the settings say. */
export async function toggleDraft(selection: DraftSelection): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !selection.canBeDraft(document)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Hegao reads Markdown and plain text files. Open one first.'));
    return;
  }
  await selection.choose(document, !selection.decide(document).enabled);
}
