import * as vscode from 'vscode';

/** The part of the built-in Git extension's API (version 1) that is used here. */
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): { buffer(ref: string, path: string): Promise<Uint8Array> } | null; toGitUri(uri: vscode.Uri, ref: string): vscode.Uri };
}

/** A file as it was last committed; undefined where there is no Git, no repository or no such version. */
export async function readHead(file: vscode.Uri): Promise<{ readonly content: Uint8Array; readonly uri: vscode.Uri } | undefined> {
  try {
    const git = (await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate())?.getAPI(1);
    const content = await git?.getRepository(file)?.buffer('HEAD', file.fsPath);
    return git === undefined || content === undefined ? undefined : { content, uri: git.toGitUri(file, 'HEAD') };
  } catch {
    return undefined;
  }
}
