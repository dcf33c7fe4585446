import * as vscode from 'vscode';
import type { DraftSelection } from '../enablement/draftSelection';

/** 打开样稿: a draft with two slips, unsaved, to try everything on. */
export async function openSample(extension: vscode.Uri, selection: DraftSelection): Promise<void> {
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', 'sample.report.md')));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await selection.choose(document, true);
  await vscode.window.showTextDocument(document);
}
