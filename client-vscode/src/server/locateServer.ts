import { serverPath } from '../configuration';
import { findServer, type ServerCommand, type ServerMissing } from './serverCommand';
import { thisMachine } from './thisMachine';

/** Finds the server on this machine, as the settings are now. */
export function locateServer(folder: string): ServerCommand | ServerMissing {
  return findServer(folder, serverPath(), thisMachine);
}
