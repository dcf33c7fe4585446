import type { Range } from 'vscode-languageclient/node';

/** What the checks say: `ignored` fails too, but the draft or a setting passes over it. */
export type Outcome = 'holds' | 'fails' | 'undecided' | 'ignored';

/** Answer of `hegao/summary`. */
export interface DraftSummary {
  readonly claims: number;
  readonly checks: number;
  readonly failing: number;
  readonly undecided: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Answer of `hegao/ledger`. */
export interface Ledger {
  readonly sections: readonly LedgerSection[];
  readonly indicators: readonly LedgerIndicator[];
}

export interface LedgerSection {
  readonly name: string;
  readonly level: number;
  readonly range: Range;
}

export interface LedgerIndicator {
  readonly name: string;
  readonly outcome?: Outcome;
  /** Two values of the indicator contradict one another. */
  readonly conflict: boolean;
  readonly mentions: readonly LedgerMention[];
}

export interface LedgerMention {
  readonly range: Range;
  readonly text: string;
  readonly facet: string;
  readonly period?: string;
  readonly status: string;
  /** Facet, period and status in one line. */
  readonly reading: string;
  /** Number of the innermost section, or −1. */
  readonly section: number;
  readonly outcome?: Outcome;
  /** The arithmetic of the checks that fail. */
  readonly wrong: readonly string[];
}

/** Answer of `hegao/checks`. */
export interface CheckList {
  readonly checks: readonly CheckItem[];
}

export interface CheckItem {
  readonly kind: string;
  readonly title: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly range: Range;
  readonly text: string;
  readonly expression: string;
  readonly message?: string;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
}

/** What a click on the counts over a section hands to its command. */
export interface SectionPlace {
  readonly uri: string;
  readonly name: string;
  readonly range: Range;
}

/** Answer of `hegao/diff`. */
export interface DraftDiff {
  readonly changes: readonly DiffItem[];
}

export type DiffKind = 'changed' | 'added' | 'removed' | 'moved';

export interface DiffItem {
  readonly kind: DiffKind;
  readonly indicator: string;
  readonly before?: DiffSide;
  readonly after?: DiffSide;
}

export interface DiffSide {
  readonly range: Range;
  readonly text: string;
  readonly reading: string;
}
