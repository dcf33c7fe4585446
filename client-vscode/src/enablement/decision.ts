/** What the setting `hegao.enable` can say. */
export type EnableSetting = 'auto' | 'on' | 'off';

/** What is known of one document when it is decided whether Hegao reads it. */
export interface DraftFacts {
  /** The last part of the document's path, or the name of an unsaved document. */
  readonly fileName: string;
  /** The setting as it holds for the document's folder. */
  readonly setting: EnableSetting;
  /** Whether a `hegao.toml` lies in the document's folder, or above it inside the workspace folder. */
  readonly hasSettingsFile: boolean;
  /** What the user chose for this very document, if anything. */
  readonly choice: boolean | undefined;
}

/** Why a document is on or off; shown in the status bar, so that nobody has to guess. */
export type Reason = 'choice' | 'setting' | 'name' | 'settingsFile' | 'nothing';

export interface Decision {
  readonly enabled: boolean;
  readonly reason: Reason;
}

const reportName = /\.report\.(?:md|txt)$/iu;

/** The most particular wins: the choice for one file, then the setting, then the name, then the folder. */
export function decide(facts: DraftFacts): Decision {
  if (facts.choice !== undefined) {
    return { enabled: facts.choice, reason: 'choice' };
  }
  if (facts.setting !== 'auto') {
    return { enabled: facts.setting === 'on', reason: 'setting' };
  }
  if (reportName.test(facts.fileName)) {
    return { enabled: true, reason: 'name' };
  }
  return facts.hasSettingsFile ? { enabled: true, reason: 'settingsFile' } : { enabled: false, reason: 'nothing' };
}
