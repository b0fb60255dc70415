// Cells as clipboards carry them in HTML: a table, with a stamp by which the grid knows its own copy again.

/** Where a copy came from. */
export interface Stamp {
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
