// Reads an Excel workbook (.xlsx): which of its sheets is the table, and that sheet's cells as records.

import { type Archive, ArchiveFault } from '../file/unzip.ts';
import { headerRowOf } from '../header-row.ts';
import { fieldsNamed } from '../names.ts';
import { type Remark, remark } from '../remark.ts';
import type { Records } from '../source-table.ts';
import { formatOf } from './number-format.ts';
import { readSheet, type SharedParts, type SheetCells } from './sheet.ts';
import { walkXml } from './xml.ts';

export type WorkbookResult =
  | { readonly kind: 'read'; readonly records: Records }
  /** Several sheets look like tables: somebody has to say which. */
  | { readonly kind: 'several'; readonly sheets: readonly string[] }
  | { readonly kind: 'refused'; readonly problems: readonly Remark[] };

/** Reads the sheet that is named, or the one that looks like a table. `textOf` decodes UTF-8. */
export function readXlsx(
  archive: Archive,
  textOf: (bytes: Uint8Array) => string,
  wanted?: string,
): WorkbookResult {
  try {
    return readWorkbook((name) => {
      const bytes = archive.part(name);
      return bytes && textOf(bytes);
    }, wanted);
  } catch (error) {
    if (error instanceof ArchiveFault) return refused(remark(`workbook-${error.why}`));
    if (error instanceof SyntaxError) return refused(remark('workbook-broken'));
    throw error;
  }
}

function refused(...problems: readonly Remark[]): WorkbookResult {
  return { kind: 'refused', problems };
}

type Part = (name: string) => string | null;

function readWorkbook(part: Part, wanted: string | undefined): WorkbookResult {
  const { sheets, isFrom1904 } = sheetsOf(part);
  const visible = sheets.filter(({ isHidden, name }) => !isHidden || name === wanted);
  const shared: SharedParts = { strings: stringsOf(part), formats: formatsOf(part), isFrom1904 };
  if (wanted !== undefined) {
    const named = visible.find(({ name }) => name === wanted);
    const names = sheets.map(({ name }) => name).join(', ');
    if (!named) return refused(remark('sheet-unknown', { name: wanted, sheets: names }));
    return recordsOf(readSheet(whole(part, named.path), shared), []);
  }
  const read = visible.map(({ name, path }) => ({ name, ...readSheet(whole(part, path), shared) }));
  const filled = read.filter(({ records }) =>
    records.some((cells) => cells.some((cell) => cell.trim() !== '')),
  );
  const tables = filled.filter(({ records }) => isProgramme(records));
  const [taken, ...more] = tables.length > 0 ? tables : filled;
  if (!taken) return refused(remark('file-empty'));
  if (more.length > 0) return { kind: 'several', sheets: [taken, ...more].map(({ name }) => name) };
  const others = sheets.filter(({ name }) => name !== taken.name).map(({ name }) => name);
  const one = { name: taken.name, others: others.join(', ') };
  return recordsOf(taken, others.length > 0 ? [remark('sheet-taken', one)] : []);
}

function recordsOf({ records, remarks }: SheetCells, more: readonly Remark[]): WorkbookResult {
  const value = { records, firstLine: 1, quoteFaults: [], isRowPerLine: true } as const;
  return { kind: 'read', records: { ...value, remarks: [...more, ...remarks] } };
}

/** Rows below a header that names at least two of our columns. */
function isProgramme(records: readonly (readonly string[])[]): boolean {
  const { index, isCertain } = headerRowOf(records);
  if (!isCertain || records.length < index + 2) return false;
  const fields = records[index]!.flatMap((cell) => fieldsNamed(cell)?.fields[0] ?? []);
  return new Set(fields).size >= 2;
}

/** A part without which nothing can be read. */
function whole(part: Part, name: string): string {
  const text = part(name);
  if (text === null) throw new SyntaxError('A part of the workbook is not there.');
  return text;
}

interface SheetPlace {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

function sheetsOf(part: Part): { sheets: readonly SheetPlace[]; isFrom1904: boolean } {
  const [path = 'xl/workbook.xml'] = relationsOf(part, '_rels/.rels', '', /\/officeDocument$/).values();
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const targets = relationsOf(part, `${folder}_rels/${file}.rels`, folder, /\/worksheet$/);
  const sheets: SheetPlace[] = [];
  let isFrom1904 = false;
  walkXml(whole(part, path), {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      const target = tag === 'sheet' ? targets.get(attribute('r:id') ?? attribute('id') ?? '') : undefined;
      if (target === undefined) return;
      sheets.push({
        name: attribute('name') ?? '',
        path: target,
        isHidden: (attribute('state') ?? 'visible') !== 'visible',
      });
    },
  });
  return { sheets, isFrom1904 };
}

/** The parts of one type that a part refers to, by id. */
function relationsOf(part: Part, path: string, folder: string, type: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walkXml(part(path) ?? '', {
    open: (name, attribute) => {
      if (name !== 'Relationship' || !type.test(attribute('Type') ?? '')) return;
      found.set(attribute('Id') ?? '', within(folder, attribute('Target') ?? ''));
    },
  });
  return found;
}

function within(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
}

function stringsOf(part: Part): string[] {
  const strings: string[] = [];
  let text = '';
  let isPhonetic = false;
  walkXml(part('xl/sharedStrings.xml') ?? '', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
    },
    close: (name, inside) => {
      if (name === 't' && !isPhonetic) text += inside;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** The number formats of the cell styles, in their order. */
function formatsOf(part: Part): (string | null)[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let isInCells = false;
  walkXml(part('xl/styles.xml') ?? '', {
    open: (name, attribute) => {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) ids.push(Number(attribute('numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return ids.map((id) => formatOf(id, own));
}
