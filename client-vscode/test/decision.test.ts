import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide, type DraftFacts } from '../src/enablement/decision';

const plain: DraftFacts = { fileName: '笔记.md', setting: 'auto', hasSettingsFile: false, choice: undefined };

describe('which documents Hegao reads', () => {
  const cases: readonly [string, Partial<DraftFacts>, boolean, string][] = [
    ['a note is left alone', {}, false, 'nothing'],
    ['a file named as a report is read', { fileName: '云川县2025.report.md' }, true, 'name'],
    ['… in plain text and in capitals too', { fileName: '云川县2025.REPORT.TXT' }, true, 'name'],
    ['a file about a report is not named as one', { fileName: 'report.md' }, false, 'nothing'],
    ['… nor one that goes on after it', { fileName: 'a.report.md.bak' }, false, 'nothing'],
    ['a hegao.toml speaks for its folder', { hasSettingsFile: true }, true, 'settingsFile'],
    ['the setting "on" speaks for every file', { setting: 'on' }, true, 'setting'],
    ['the setting "off" goes before name and folder', { setting: 'off', fileName: 'a.report.md', hasSettingsFile: true }, false, 'setting'],
    ['the choice for one file goes before "off"', { setting: 'off', choice: true }, true, 'choice'],
    ['… and before everything that says on', { setting: 'on', fileName: 'a.report.md', hasSettingsFile: true, choice: false }, false, 'choice'],
  ];
  for (const [name, facts, enabled, reason] of cases) {
    it(name, () => {
      assert.deepEqual(decide({ ...plain, ...facts }), { enabled, reason });
    });
  }
});
