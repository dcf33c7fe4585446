import * as vscode from 'vscode';
import type { EnableSetting } from './enablement/decision';

function get<T>(key: string, otherwise: T, scope?: vscode.Uri): T {
  return vscode.workspace.getConfiguration('hegao', scope).get<T>(key, otherwise);
}

/** `hegao.enable` as it holds for the folder of `scope`. */
export function enableSetting(scope: vscode.Uri): EnableSetting {
  return get<EnableSetting>('enable', 'auto', scope);
}

/** `hegao.server.path`, or undefined where nothing is set. VS Code withholds the workspace's value until the workspace is trusted. */
export function serverPath(): string | undefined {
  const path = get('server.path', '').trim();
  return path === '' ? undefined : path;
}

/** `hegao.language`, which the server also reads by itself whenever it changes. */
export function language(): 'auto' | 'zh' | 'en' {
  return get('language', 'auto');
}
