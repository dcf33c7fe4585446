import * as vscode from 'vscode';
import type { ServerMissing } from './serverCommand';

/** The ways in which the server can fail its user. */
export type StartFailure = ServerMissing | { readonly problem: 'stopped' };

/** Says in one message what is wrong and what to do, and does it when asked. */
export async function reportStartFailure(failure: StartFailure, log: vscode.LogOutputChannel, retry: () => Promise<void>): Promise<void> {
  const message = describe(failure);
  log.error(message);
  const openSettings = vscode.l10n.t('Open Settings');
  const showLog = vscode.l10n.t('Show Log');
  const tryAgain = vscode.l10n.t('Retry');
  const offered = failure.problem === 'stopped' ? [showLog, tryAgain] : [openSettings, showLog, tryAgain];
  switch (await vscode.window.showErrorMessage(message, ...offered)) {
    case openSettings:
      await vscode.commands.executeCommand('workbench.action.openSettings', 'hegao.server.path');
      break;
    case showLog:
      log.show();
      break;
    case tryAgain:
      await retry();
      break;
    default:
      break;
  }
}

function describe(failure: StartFailure): string {
  switch (failure.problem) {
    case 'pathNotExecutable':
      return vscode.l10n.t('Hegao cannot start its server: "{0}", set as hegao.server.path, is not a program that can be run. Correct the setting or clear it.', failure.path);
    case 'noRuntime':
      return vscode.l10n.t('Hegao cannot start its server: this package needs the .NET 10 runtime, and no "dotnet" is on the PATH. Install .NET 10, or name another server in hegao.server.path.');
    case 'notShipped':
      return vscode.l10n.t('Hegao cannot start its server: there is none in "{0}". Install the extension again, or name a server in hegao.server.path.', failure.folder);
    case 'stopped':
      return vscode.l10n.t('The Hegao server stopped and was not started again. Its log says why.');
  }
}
