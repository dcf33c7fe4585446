import type { Ledger, LedgerIndicator } from '../client/workPlaces';

/** What of the ledger is shown. */
export interface LedgerFilter {
  /** Part of an indicator's name or of a value; empty for all. */
  readonly text: string;
  readonly onlyWrong: boolean;
  /** Line and character of the cursor, where only its section is to be shown. */
  readonly sectionOf: { readonly line: number; readonly character: number } | undefined;
}

/** The indicators that pass the filter, each with those of its mentions that do. */
export function filterLedger(ledger: Ledger, filter: LedgerFilter): LedgerIndicator[] {
  const section = filter.sectionOf === undefined ? undefined : sectionAt(ledger, filter.sectionOf);
  const inside = section === undefined ? undefined : ledger.sections[section]?.range;
  const wanted = filter.text.trim().toLowerCase();
  return ledger.indicators.flatMap(indicator => {
    const named = indicator.name.toLowerCase().includes(wanted);
    const mentions = indicator.mentions.filter(
      mention =>
        (named || mention.text.toLowerCase().includes(wanted)) &&
        (!filter.onlyWrong || mention.outcome === 'fails') &&
        (filter.sectionOf === undefined || (inside === undefined ? mention.section < 0 : !isBefore(mention.range.start, inside.start) && isBefore(mention.range.start, inside.end))),
    );
    return mentions.length === 0 ? [] : [{ ...indicator, mentions }];
  });
}

/** The innermost section around a place; sections are in the order of their starts. */
export function sectionAt(ledger: Ledger, place: { readonly line: number; readonly character: number }): number | undefined {
  const next = ledger.sections.findIndex(({ range }) => isBefore(place, range.start));
  const found = next < 0 ? ledger.sections.length - 1 : next - 1;
  return found < 0 ? undefined : found;
}

function isBefore(a: { readonly line: number; readonly character: number }, b: { readonly line: number; readonly character: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
