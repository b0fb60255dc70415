// Reads the editors' tabs for a snapshot: what they hold at one moment, although people go on typing.

import { Breakdown } from '../../shared/breakdown.ts';
import type { TabRead } from '../../shared/snapshot/parts.ts';
import { editorLanguage } from '../workbook/language.ts';
import { WORDS } from './words.ts';

const MOST_TRIES = 3;

/**
 * Each tab in three rectangles; one that is gone is empty. Read until nothing changed from the first call to
 * the last, three times at most.
 */
export function readTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: readonly string[],
): TabRead[] {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const ranges = tabs.map((tab) => spreadsheet.getSheetByName(tab)?.getDataRange());
    const read = tabs.map((tab, index) => ({
      tab,
      values: (ranges[index]?.getValues() ?? []) as unknown[][],
      displayed: ranges[index]?.getDisplayValues() ?? [],
      formulas: ranges[index]?.getFormulas() ?? [],
    }));
    const again = tabs.map((tab) => spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? []);
    if (JSON.stringify(again) === JSON.stringify(read.map(({ values }) => values))) return read;
  }
  const words = WORDS[editorLanguage()];
  throw new Breakdown({
    code: 'rows-keep-moving',
    operation: 'take a snapshot',
    message: words.keepsChanging,
    hint: words.keepsChangingHint,
  });
}

/** A date as it would be typed; a time alone, which Google dates to 1899 in local mean time, as displayed. */
export function typedDate(value: unknown, displayed: string): string {
  const date = value as GoogleAppsScript.Base.Date;
  if (typeof date?.getFullYear !== 'function' || date.getFullYear() < 1905) return displayed;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return time === '00:00:00' ? day : `${day} ${time}`;
}
