import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findServer, type Machine } from '../src/server/serverCommand';

/** A machine on which just these files exist; those that end in * can be run. */
function machine(files: readonly string[], platform: NodeJS.Platform = 'linux'): Machine {
  const executable = files.filter(file => file.endsWith('*')).map(file => file.slice(0, -1));
  return {
    platform,
    searchPath: platform === 'win32' ? 'C:/tools;C:/dotnet' : '/bin:/usr/bin',
    isFile: path => files.includes(slashed(path)) || executable.includes(slashed(path)),
    isExecutable: path => executable.includes(slashed(path)),
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

describe('finding the server', () => {
  it('takes the program shipped with the extension', () => {
    assert.deepEqual(findServer('/ext/server', undefined, machine(['/ext/server/hegao*', '/ext/server/hegao.dll'])), { command: '/ext/server/hegao', args: [] });
  });

  it('takes hegao.exe on Windows', () => {
    assert.deepEqual(findServer('/ext/server', undefined, machine(['/ext/server/hegao', '/ext/server/hegao.exe*'], 'win32')), { command: '/ext/server/hegao.exe', args: [] });
  });

  it('runs the shipped library with the installed .NET', () => {
    assert.deepEqual(findServer('/ext/server', undefined, machine(['/ext/server/hegao.dll', '/usr/bin/dotnet*'])), { command: '/usr/bin/dotnet', args: ['/ext/server/hegao.dll'] });
  });

  it('runs the library where the shipped program is for another system', () => {
    assert.deepEqual(findServer('/ext/server', undefined, machine(['/ext/server/hegao', '/ext/server/hegao.dll', 'C:/dotnet/dotnet.exe*'], 'win32')), {
      command: 'C:/dotnet/dotnet.exe',
      args: ['/ext/server/hegao.dll'],
    });
  });

  it('says that .NET is missing', () => {
    assert.deepEqual(findServer('/ext/server', undefined, machine(['/ext/server/hegao.dll'])), { problem: 'noRuntime', library: '/ext/server/hegao.dll' });
  });

  it('says that nothing was shipped', () => {
    assert.deepEqual(findServer('/ext/server', undefined, machine([])), { problem: 'notShipped', folder: '/ext/server' });
  });

  it('lets the setting go before what was shipped', () => {
    assert.deepEqual(findServer('/ext/server', '/opt/hegao', machine(['/opt/hegao*', '/ext/server/hegao*'])), { command: '/opt/hegao', args: [] });
  });

  it('lets the setting name a library', () => {
    assert.deepEqual(findServer('/ext/server', '/opt/hegao.dll', machine(['/opt/hegao.dll', '/bin/dotnet*'])), { command: '/bin/dotnet', args: ['/opt/hegao.dll'] });
  });

  it('does not quietly start another server when the setting is wrong', () => {
    assert.deepEqual(findServer('/ext/server', '/opt/hegao', machine(['/opt/hegao', '/ext/server/hegao*'])), { problem: 'pathNotExecutable', path: '/opt/hegao' });
  });
});
