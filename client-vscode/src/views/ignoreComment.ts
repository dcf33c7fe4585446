/** The comment that has a rule pass over the paragraph behind it; what would end it early is taken out of the reason. */
export function ignoreComment(rule: string, reason: string): string {
  return `<!-- hegao-ignore ${rule} ${oneLine(reason.replaceAll(/-{2,}|>/gu, ' '))} -->`;
}

/** The same as an entry of `hegao.toml`, for plain text, which has no comments (TOML 1.0 §string, §array of tables). */
export function ignoreEntry(file: string, rule: string, quote: string, reason: string): string {
  const text = (value: string) => JSON.stringify(oneLine(value).replaceAll('\u007F', ''));
  return `[[ignore]]\nfile = ${text(file)}\nrule = ${text(rule)}\nquote = ${text(quote)}\nreason = ${text(reason)}\n`;
}

/** The first line of the paragraph around a line of Markdown: below the nearest blank line, heading or rule of a table. */
export function paragraphStart(lines: (line: number) => string, line: number): number {
  let start = line;
  while (start > 0 && lines(start - 1).trim() !== '' && !/^ {0,3}#/u.test(lines(start - 1)) && !/^ {0,3}#/u.test(lines(start))) {
    start--;
  }
  return start;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
