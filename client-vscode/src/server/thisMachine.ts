import { accessSync, constants, statSync } from 'node:fs';
import type { Machine } from './serverCommand';

/** The machine that the extension runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  searchPath: process.env['PATH'] ?? process.env['Path'] ?? '',
  isFile,
  isExecutable: path => isFile(path) && isAccessible(path),
};

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isAccessible(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
