import * as vscode from 'vscode';
import type { Outcome } from '../client/workPlaces';

/** The icon of an outcome; its colour only repeats its shape. */
export function outcomeIcon(outcome: Outcome | undefined): vscode.ThemeIcon {
  switch (outcome) {
    case 'fails':
      return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
    case 'undecided':
      return new vscode.ThemeIcon('question');
    case 'holds':
      return new vscode.ThemeIcon('pass');
    case 'ignored':
      return new vscode.ThemeIcon('eye');
    default:
      return new vscode.ThemeIcon('circle-outline');
  }
}

/** What an outcome is called. */
export function outcomeName(outcome: Outcome): string {
  switch (outcome) {
    case 'fails':
      return vscode.l10n.t('Does not hold');
    case 'undecided':
      return vscode.l10n.t('Undecided');
    case 'holds':
      return vscode.l10n.t('Holds');
    case 'ignored':
      return vscode.l10n.t('Seen');
  }
}
