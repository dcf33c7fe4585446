/** A table as Markdown; what would be markup in a cell is escaped. */
export function toMarkdown(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map(cell => oneLine(cell).replaceAll(/[\\|<>`*_[\]]/gu, String.raw`\$&`)).join(' | ')} |\n`;
  return line(header) + `|${' --- |'.repeat(header.length)}\n` + body.map(line).join('');
}

/** A table with tabs between its cells, as spreadsheets take it from the clipboard. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map(cells => `${cells.map(cell => inert(oneLine(cell))).join('\t')}\n`).join('');
}

/** A table as comma-separated values (RFC 4180), with the byte-order mark by which Excel knows UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(cells => `${cells.map(cell => quote(inert(oneLine(cell)))).join(',')}\r\n`).join('')}`;
}

function oneLine(cell: string): string {
  return cell.replaceAll(/\s+/gu, ' ').trim();
}

/** A spreadsheet would run what starts like a formula; a number may start with its sign. */
function inert(cell: string): string {
  return /^[=@+-]/u.test(cell) && !/^[+-]\d[\d.,]*%?$/u.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
