import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RestartLimit } from '../src/client/restartLimit';

const minute = 60_000;

describe('starting a server again that died', () => {
  it('stops at the fifth death within three minutes', () => {
    const limit = new RestartLimit();
    assert.deepEqual([0, 1, 2, 3, 4].map(second => limit.allows(second * 1000)), [true, true, true, true, false]);
  });

  it('forgets deaths of more than three minutes ago', () => {
    const limit = new RestartLimit();
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(count => limit.allows(count * minute)), [true, true, true, true, true, true]);
  });

  it('begins anew when the user restarts the server', () => {
    const limit = new RestartLimit();
    [0, 1, 2, 3].forEach(second => limit.allows(second * 1000));
    limit.reset();
    assert.equal(limit.allows(4000), true);
  });
});
