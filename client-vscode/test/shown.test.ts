import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Shown } from '../src/views/shown';

describe('a tree', () => {
  it('is built anew only for another answer', () => {
    const shown = new Shown();
    assert.equal(shown.becomes([]), true);
    assert.equal(shown.becomes([]), false);
    assert.equal(shown.becomes([{ check: '8家 + 6家 = 14家' }]), true);
    assert.equal(shown.becomes([{ check: '8家 + 6家 = 14家' }]), false);
    assert.equal(shown.becomes([{ check: '8家 + 6家 = 15家' }]), true);
    assert.equal(shown.becomes([{ check: '8家 + 6家 = 15家' }], 'filtered'), true);
    assert.equal(shown.becomes([]), true);
  });
});
