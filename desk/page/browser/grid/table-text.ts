// Cells as clipboards carry them in plain text: tabs between cells, line ends between rows, and quotes around
// a cell that itself has a tab, a line end or a quote, as Sheets and Excel write them.

/** Cells as text. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Text as cells, row by row; rows may differ in length. A quote opens a quoted cell only where a cell begins
 * and only if it is closed where one ends: else it is a letter like any other.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (true) {
    const cell = readQuoted(text, at) ?? readPlain(text, at);
    rows.at(-1)!.push(cell.text);
    at = cell.end;
    if (at >= text.length) break;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    // Excel and others end the last row too: that is no further row.
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

interface ReadTable {
  text: string;
  end: number;
}

function readPlain(text: string, from: number): ReadTable {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end };
}

function readQuoted(text: string, from: number): ReadTable | null {
  if (text[from] !== '"') return null;
  const parts: string[] = [];
  let start = from + 1;
  while (true) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return null;
    parts.push(text.slice(start, quote));
    if (text[quote + 1] !== '"') {
      const isClosed = quote + 1 >= text.length || /[\t\r\n]/.test(text[quote + 1]!);
      return isClosed ? { text: parts.join('"').replace(/\r\n?/g, '\n'), end: quote + 1 } : null;
    }
    start = quote + 2;
  }
}

// Cells as clipboards carry them in HTML: a table, with a stamp by which the grid knows its own copy again.

/** Where a copy came from. */
interface Stamp {
  tab: number;
  /** `C5:D9` */
  area: string;
  stamp: string;
}

/** Cells as a table; a line end in a cell is a break. */
export function writeTable(rows: readonly (readonly string[])[], { tab, area, stamp }: Stamp): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escaped(cell)}</td>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
  const marks = `data-desk-tab="${tab}" data-desk-area="${area}" data-desk-copy="${stamp}"`;
  return `<meta charset="utf-8"><table ${marks}><tbody>${body}</tbody></table>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!).replaceAll('\n', '<br>');
}

/** The stamp of a copy of ours, or null. */
export function stampOf(html: string): string | null {
  return /<table [^>]*data-desk-copy="([\w-]+)"/.exec(html)?.[1] ?? null;
}

/** The cells of the first table, for a clipboard that has no plain text; none when there is no table. */
export function readTable(html: string): string[][] {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return [...(table?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => {
      for (const each of cell.querySelectorAll('br')) each.replaceWith('\n');
      return (cell.textContent ?? '').trim();
    }),
  );
}
