// One programme as a CSV file, an Excel workbook and a calendar: it becomes the same rows.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mappingOf, propose } from '../../../shared/import/propose.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { EMPTY_PROGRAMME, mappingFor, prepareImport } from '../../../tools/import/prepare.ts';
import { readCsv } from '../../../tools/import/read-csv.ts';
import { resultOf, tableOf } from './read.ts';
import { escaped, xlsxOf } from './xlsx-file.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const fixture = (name: string) => readFileSync(join(FIXTURES, name));
const SETTINGS = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Paris' };

/** The rows that an import would write, without the keys that it gives. */
function rowsFrom(bytes: Uint8Array): Record<string, string>[] {
  const source = resultOf(readCsv(bytes, {}, SETTINGS));
  const mapping = resultOf(mappingFor(source, JSON.stringify(mappingOf(propose(source, SETTINGS)))));
  const current = { ...EMPTY_PROGRAMME, settings: SETTINGS };
  const from = { file: 'river-nights', source, mapping };
  const { rows } = resultOf(prepareImport(from, { tab: 'Events', current }, 'seed'));
  return rows.map((cells) =>
    Object.fromEntries(
      current.header
        .map((name, index) => [name, cells[index] ?? ''] as const)
        .filter(([name, cell]) => cell !== '' && !/Key|IDs?$/.test(name)),
    ),
  );
}

/** The table as Excel keeps it: dates and times as numbers with a format, some texts shared. */
function asWorkbook(): Uint8Array {
  const { raw } = tableOf(fixture('river-nights.csv').toString());
  const shared: string[] = [];
  const cell = (text: string) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      return `<c s="1"><v>${Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569}</v></c>`;
    }
    const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
    if (hours) return `<c s="2"><v>${(Number(hours) * 60 + Number(minutes)) / 1440}</v></c>`;
    if (text === '') return '<c/>';
    return `<c t="s"><v>${shared.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`) - 1}</v></c>`;
  };
  const rows = raw.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  return xlsxOf({
    sheets: [{ name: 'Programme', rows }],
    strings: shared.join(''),
    formats: ['dd/mm/yyyy', 'h:mm AM/PM'],
  });
}

it('is the same rows, whichever file brings it', () => {
  const fromCsv = rowsFrom(fixture('river-nights.csv'));
  expect(fromCsv.map(({ Title }) => Title)).toEqual([
    'Lantern walk',
    'Boat songs',
    'Maps of water',
    'Night swim',
  ]);
  expect(fromCsv[1]).toMatchObject({
    Date: '2027-06-19 20:00-21:30; 2027-06-26 20:00-21:30',
    Venue: 'Quay Nine',
  });
  expect(rowsFrom(asWorkbook())).toEqual(fromCsv);
  expect(rowsFrom(fixture('river-nights.ics'))).toEqual(fromCsv);
});
