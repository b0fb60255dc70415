// In which language a `Date` cell is read: that whose words leave the fewest of its words unknown.

import { foldedWord, likelyTables, TABLE_NAMES, tableOf, type WordTable } from '../../cell-language.ts';
import { type Finding, finding } from '../../issues/issue.ts';
import { cleanText } from '../../text.ts';
import { textOfDays } from './calendar.ts';
import { type ReadDays, readCell } from './cell.ts';
import { KNOWN_IN_DATES, LEXICONS, SHARED_WORDS } from './lexicon.ts';
import type { DateContext, DateOrder } from './order.ts';
import { isError } from './resolve.ts';

/** The days of a cell. Where two languages read it differently and nothing says which, it is asked about. */
export function readDaysIn(text: string, order: DateOrder, context: DateContext): ReadDays {
  const clean = cleanText(text).replace(/[\u2010\u2011\u2212]/g, '-');
  const tables = likelyTables(clean, KNOWN_IN_DATES);
  const read = (table: (typeof tables)[number]) => readCell(clean, order, context, LEXICONS[table]);
  const [likeliest] = tables as [(typeof tables)[number]];
  if (tables.length === 1 || !hasSharedWord(clean)) return read(likeliest);

  const readings = tables.map((table) => ({ table, read: read(table) }));
  const said = context.language && tableOf(context.language);
  const own = readings.find(({ table }) => table === said);
  const clear = readings.filter((each) => !each.read.findings.some(isError) && each.read.days.length > 0);
  const others = new Map(clear.map((each) => [textOfDays(each.read.days), each] as const));
  const chosen = own ?? clear[0] ?? best(readings);
  if (others.size < 2 || own) {
    const isOther = readings.some((each) => textOfDays(each.read.days) !== textOfDays(chosen.read.days));
    const isShown = isOther && chosen.table !== 'base' && chosen.read.days.length > 0;
    return isShown ? withNote(chosen.read, languageNote(clean, chosen.table, chosen.read)) : chosen.read;
  }
  const [one, other] = [...others.keys()] as [string, string];
  return {
    days: [],
    findings: [finding('date-either', { value: clean, one, other })],
    alternatives: [...others.values()].map((each) => each.read.days),
  };
}

/** The reading that offers most, where none is clear. */
function best<Reading extends { readonly read: ReadDays }>(readings: readonly Reading[]): Reading {
  return readings.find(({ read }) => read.alternatives.some(({ length }) => length > 0)) ?? readings[0]!;
}

function withNote(read: ReadDays, note: Finding): ReadDays {
  return { ...read, findings: [...read.findings, note] };
}

function languageNote(value: string, table: WordTable, { days }: ReadDays): Finding {
  return finding('date-language', { value, language: TABLE_NAMES[table], date: textOfDays(days) });
}

function hasSharedWord(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => SHARED_WORDS.has(foldedWord(word)));
}
