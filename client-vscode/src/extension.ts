import * as vscode from 'vscode';
import { DraftFilter } from './client/draftFilter';
import { Session } from './client/session';
import { checkSelection } from './commands/checkSelection';
import { markSeen } from './commands/markSeen';
import { openSample } from './commands/openSample';
import { showMenu } from './commands/showMenu';
import { toggleDraft } from './commands/toggleDraft';
import { Choices } from './enablement/choices';
import { DraftSelection } from './enablement/draftSelection';
import { SettingsFiles } from './enablement/settingsFiles';
import { RulePages, rulePageScheme } from './ui/rulePages';
import { StatusBar } from './ui/statusBar';
import type { CheckItem } from './client/workPlaces';
import { ChangesView } from './views/changesView';
import { ChecksView } from './views/checksView';
import { CurrentDraft } from './views/currentDraft';
import { LedgerView } from './views/ledgerView';

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('核稿 Hegao', { log: true });
  const settingsFiles = new SettingsFiles();
  const selection = new DraftSelection(new Choices(context.workspaceState), settingsFiles);
  const filter = new DraftFilter(selection);
  const serverFolder = vscode.Uri.joinPath(context.extensionUri, 'server').fsPath;
  const running = (session = new Session(serverFolder, filter, log));

  const draft = new CurrentDraft(selection, running);
  const checks = new ChecksView(draft);

  // The server starts with the first draft: someone who reads a README needs none.
  const startIfNeeded = async () => {
    if (vscode.workspace.textDocuments.some(document => selection.isDraft(document))) {
      await running.ensureStarted();
    }
  };

  context.subscriptions.push(
    log,
    settingsFiles,
    selection,
    filter,
    running,
    draft,
    new StatusBar(selection, running, draft),
    new LedgerView(draft),
    checks,
    new ChangesView(draft),
    vscode.commands.registerCommand('hegao.reveal', (range: vscode.Range) => draft.reveal(range)),
    vscode.commands.registerCommand('hegao.openSample', () => openSample(context.extensionUri, selection)),
    vscode.commands.registerCommand('hegao.checkSelection', () => checkSelection(draft)),
    vscode.commands.registerCommand('hegao.checks.markSeen', (row?: { readonly check: CheckItem }) => markSeen(draft, row?.check ?? checks.selected)),
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, new RulePages(serverFolder)),
    vscode.commands.registerCommand('hegao.toggleDraft', () => toggleDraft(selection)),
    vscode.commands.registerCommand('hegao.restartServer', () => running.restart()),
    vscode.commands.registerCommand('hegao.showLog', () => {
      log.show();
    }),
    vscode.commands.registerCommand('hegao.showMenu', () => showMenu(selection)),
    selection.onDidChange(startIfNeeded),
    vscode.workspace.onDidOpenTextDocument(startIfNeeded),
    vscode.workspace.onDidChangeConfiguration(async event => {
      if (running.state !== 'idle' && event.affectsConfiguration('hegao.server.path')) {
        await running.restart();
      }
    }),
  );
  await settingsFiles.refresh();
  await startIfNeeded();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
