import * as vscode from 'vscode';

/**
 * Makes the editor ask again for what it shows without being asked (outline, folding) after a document was switched on
 * or off. The editor asks again when the text changes or when a provider comes or goes, and neither happened here, so a
 * provider comes and goes.
 */
export function refreshProviders(document: vscode.TextDocument): void {
  const selector = { scheme: document.uri.scheme, language: document.languageId };
  vscode.languages.registerDocumentSymbolProvider(selector, { provideDocumentSymbols: () => [] }).dispose();
  vscode.languages.registerFoldingRangeProvider(selector, { provideFoldingRanges: () => [] }).dispose();
}
