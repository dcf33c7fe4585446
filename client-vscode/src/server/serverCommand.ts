import { join } from 'node:path';

/** How `hegao` is started: its verb (`lsp`, `explain`) goes after the arguments. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** Why no server can be started. */
export type ServerMissing =
  | { readonly problem: 'pathNotExecutable'; readonly path: string }
  | { readonly problem: 'noRuntime'; readonly library: string }
  | { readonly problem: 'notShipped'; readonly folder: string };

/** What the search needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The value of PATH. */
  readonly searchPath: string;
  isFile(path: string): boolean;
  isExecutable(path: string): boolean;
}

/**
 * Finds the server: the program that the user names; or the one shipped with the extension; or, where the package holds
 * the portable build, its library run by the installed .NET.
 * @param folder the `server` folder of the extension
 * @param configured `hegao.server.path`: a program, or a `.dll` to be run by `dotnet`
 */
export function findServer(folder: string, configured: string | undefined, machine: Machine): ServerCommand | ServerMissing {
  if (configured !== undefined) {
    if (configured.toLowerCase().endsWith('.dll') && machine.isFile(configured)) {
      return withRuntime(configured, machine);
    }
    return machine.isExecutable(configured) ? { command: configured, args: [] } : { problem: 'pathNotExecutable', path: configured };
  }
  const shipped = join(folder, machine.platform === 'win32' ? 'hegao.exe' : 'hegao');
  if (machine.isExecutable(shipped)) {
    return { command: shipped, args: [] };
  }
  const library = join(folder, 'hegao.dll');
  return machine.isFile(library) ? withRuntime(library, machine) : { problem: 'notShipped', folder };
}

function withRuntime(library: string, machine: Machine): ServerCommand | ServerMissing {
  const windows = machine.platform === 'win32';
  const dotnet = machine.searchPath
    .split(windows ? ';' : ':')
    .filter(folder => folder !== '')
    .map(folder => join(folder, windows ? 'dotnet.exe' : 'dotnet'))
    .find(path => machine.isExecutable(path));
  return dotnet === undefined ? { problem: 'noRuntime', library } : { command: dotnet, args: [library] };
}
