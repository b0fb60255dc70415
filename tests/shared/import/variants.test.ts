// The fictional programme as other people would have written it: whatever the file looks like, it gives the same
// events field by field without a mapping, or Issues that name the difference.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../../shared/columns.ts';
import type { DraftRow } from '../../../shared/draft/draft.ts';
import { bindMapping } from '../../../shared/import/bind-mapping.ts';
import type { Mapping } from '../../../shared/import/mapping.ts';
import type { Plan } from '../../../shared/import/plan.ts';
import { EMPTY_PROGRAMME, prepareRows } from '../../../shared/import/prepare.ts';
import { mappingOf, propose } from '../../../shared/import/propose.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings.ts';
import { isZone } from '../../../tools/import/prepare.ts';
import { readCsv } from '../../../tools/import/read-csv.ts';
import { offsetsOf } from '../../../worker/time.ts';
import { resultOf } from '../../tools/import/read.ts';
import { draft } from '../programme.ts';

const SEASON = { seasonStart: '2027-06-01', seasonEnd: '2027-09-30' };
/** Windows-1252 has no Ω, which stands in one description. */
const fixture = readFileSync(join(import.meta.dirname, '../../fixtures/open-doors.csv'), 'utf8').replace(
  'Ω',
  'O',
);
const records = Papa.parse<Source>(fixture, { header: true, skipEmptyLines: true }).data;

interface Source {
  readonly date: string;
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly address: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly ticketed_events: string;
  readonly fully_booked: string;
}

/** What the written mapping of the fixture says, of the columns that a proposal may claim. */
const WRITTEN: Mapping = {
  columns: {
    Title: { from: 'name' },
    Date: { from: 'date' },
    'Start Time': { from: 'start_time' },
    'End Time': { from: 'end_time' },
    Address: { from: 'address' },
    Latitude: { from: 'latitude' },
    Longitude: { from: 'longitude' },
    'More Links': { from: 'url' },
    Description: { from: 'description' },
  },
  groupBy: ['url'],
};

interface Imported {
  readonly rows: readonly DraftRow[];
  readonly plan: Plan;
}

function imported(bytes: string | Buffer, mapping: Mapping | null, settings: Partial<Settings>): Imported {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const table = resultOf(readCsv(Buffer.from(bytes as string)));
  const chosen = mapping ?? mappingOf(propose(table, all));
  const bound = resultOf(bindMapping(chosen, table.header, isZone));
  const to = { tab: 'Events', current: { ...EMPTY_PROGRAMME, settings: all } };
  const { rows, plan } = resultOf(prepareRows(table, bound, to, { offsetsOf, seed: 'seed' }));
  const header = EVENT_COLUMNS.map((column) => column.header);
  return { rows: draft({ tab: 'Events', header, rows, odd: [], merged: [] }, [], all).rows, plan };
}

/** Everything public of each event but the ids, which are minted anew, in an order of its own. */
function contentsOf(rows: readonly DraftRow[]): string[] {
  return rows
    .map(({ content, title }) =>
      content
        ? JSON.stringify({ ...content, occurrences: content.occurrences.map(({ id: _, ...rest }) => rest) })
        : JSON.stringify({ title, content: null }),
    )
    .sort();
}

const EXPECTED = contentsOf(imported(fixture, WRITTEN, SEASON).rows);
/** Where the column `fully_booked` has a name that Bandstand knows. */
const EXPECTED_SOLD_OUT = contentsOf(
  imported(
    fixture,
    { ...WRITTEN, columns: { ...WRITTEN.columns, 'Sold Out': { from: 'fully_booked' } } },
    SEASON,
  ).rows,
);

type Column = readonly [header: string, cellOf: (record: Source) => string];

function fileOf(columns: readonly Column[], delimiter = ',', above = ''): string {
  const rows = records.map((record) => columns.map(([, cellOf]) => cellOf(record)));
  return above + Papa.unparse([columns.map(([header]) => header), ...rows], { delimiter });
}

const FRENCH_MONTHS = ['juin', 'juillet', 'août', 'sept.'] as const;
const FRENCH_DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const SHORT_MONTHS = ['June', 'July', 'Aug', 'Sept'] as const;
const partsOf = (date: string) => date.split('-').map(Number) as [number, number, number];
const hhmm = (time: string) => time.slice(0, 5);

function french(date: string): string {
  const [year, month, day] = partsOf(date);
  const weekday = FRENCH_DAYS[new Date(`${date}T12:00:00Z`).getUTCDay()]!;
  return `${weekday} ${day} ${FRENCH_MONTHS[month - 6]!} ${year}`;
}

function shortDate(date: string): string {
  const [, month, day] = partsOf(date);
  return `${day} ${SHORT_MONTHS[month - 6]!}`;
}

function halfDay(time: string): string {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const hour = ((hours + 11) % 12) + 1;
  return `${hour}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`;
}

const PLAIN: readonly Column[] = (Object.keys(records[0]!) as (keyof Source)[]).map((name) => [
  name,
  (record) => record[name],
]);
const plainBut = (changes: Readonly<Record<string, readonly Column[]>>) =>
  PLAIN.flatMap((column) => changes[column[0]] ?? [column]);

const RENAMED: readonly Column[] = [
  ['Closes', (each) => each.end_time],
  ['lng', (each) => each.longitude],
  ['Ticketed?', (each) => each.ticketed_events],
  ['Web page', (each) => each.url],
  ['Full address', (each) => each.address],
  ['Event name', (each) => each.name],
  ['Opens', (each) => each.start_time],
  ['Blurb', (each) => each.description],
  ['Sold out', (each) => each.fully_booked],
  ['lat', (each) => each.latitude],
  ['When', (each) => each.date],
];

const FRENCH: readonly Column[] = [
  ['Intitulé', (each) => each.name],
  ['Date', (each) => french(each.date)],
  ['Heure début', (each) => hhmm(each.start_time).replace(':', 'h')],
  ['Heure fin', (each) => hhmm(each.end_time).replace(':', 'h')],
  ['Adresse complète', (each) => each.address],
  ['Lien', (each) => each.url],
  ['Descriptif', (each) => each.description],
  ['Latitude', (each) => each.latitude.replace('.', ',')],
  ['Longitude', (each) => each.longitude.replace('.', ',')],
  ['Sur inscription', (each) => each.ticketed_events.replace('Yes', 'Oui').replace('No', 'Non')],
  ['Complet', (each) => each.fully_booked.replace('Yes', 'Oui')],
];

const asWindows = (text: string) => iconv.encode(text, 'windows-1252');

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('without a mapping the same events come of', () => {
  it.each<[string, string | Buffer]>([
    ['the plain file', fixture],
    ['columns renamed and reordered', fileOf(RENAMED)],
    ['names in camelCase', fileOf(PLAIN.map(([name, cellOf]) => [camel(name), cellOf]))],
    [
      'dates such as 16 Sept, in a season',
      fileOf(plainBut({ date: [['date', (each) => shortDate(each.date)]] })),
    ],
    ['French headers, dates and times', fileOf(FRENCH)],
    ['Windows-1252 with semicolons', asWindows(fileOf(FRENCH, ';'))],
    [
      'title lines above the header',
      fileOf(PLAIN, ',', 'Open Doors Port-Lanterne 2027\n\nExported by Ada on 2027-05-01,,,,\n'),
    ],
    [
      'title lines above, with semicolons, in French',
      asWindows(fileOf(FRENCH, ';', 'Journées portes ouvertes été 2027;;\n;;\n')),
    ],
    [
      'starts and ends as ISO datetimes',
      fileOf(
        plainBut({
          date: [],
          start_time: [['start', (each) => `${each.date}T${each.start_time}`]],
          end_time: [['end', (each) => `${each.date}T${each.end_time}`]],
        }),
      ),
    ],
    [
      'date and time in one cell',
      fileOf(
        plainBut({
          date: [['Date and time', (each) => `${each.date} ${hhmm(each.start_time)}-${hhmm(each.end_time)}`]],
          start_time: [],
          end_time: [],
        }),
      ),
    ],
    [
      'a point in one cell',
      fileOf(
        plainBut({
          latitude: [['Coordinates', (each) => `${each.latitude}, ${each.longitude}`]],
          longitude: [],
        }),
      ),
    ],
  ])('%s', (_, file) => {
    const rows = imported(file, null, SEASON).rows;
    expect(rows.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error'))).toEqual([]);
    const isNamed = /Sold out|Complet/.test(String(file).slice(0, 2_000));
    expect(contentsOf(rows)).toEqual(isNamed ? EXPECTED_SOLD_OUT : EXPECTED);
  });

  it('dates and times without any header', () => {
    const unnamed = plainBut({
      date: [['', (each) => each.date]],
      start_time: [['', (each) => each.start_time]],
      end_time: [[' ', (each) => each.end_time]],
      url: [['', (each) => each.url]],
    });
    expect(contentsOf(imported(fileOf(unnamed), null, SEASON).rows)).toEqual(EXPECTED);
  });
});

describe('where a file can be read in two ways', () => {
  const slashed = fileOf(
    plainBut({
      date: [
        [
          'date',
          ({ date }) => {
            const [year, month, day] = partsOf(date);
            return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
          },
        ],
      ],
    }),
  );

  const hours = fileOf(
    plainBut({
      start_time: [['Hours', (each) => `${halfDay(each.start_time)}-${halfDay(each.end_time)}`]],
      end_time: [],
    }),
  );

  it.each([
    ['05/06', slashed, 'Date', 'date-ambiguous'],
    ['10am-5pm, and 12am for a midnight', hours, 'Start Time', 'time-ambiguous'],
  ])(
    '%s: each event that is not the same is named by an Issue, or as split off by one',
    (_, file, column, code) => {
      const { rows, plan } = imported(file, null, SEASON);
      const named = new Set(plan.splits.flatMap(({ parts }) => parts.flat()));
      let different = 0;
      rows.forEach((row, index) => {
        if (EXPECTED.includes(contentsOf([row])[0]!)) return;
        different += 1;
        const isNamed = row.issues.some((issue) => issue.column === column && issue.code === code);
        const isSplit = plan.events[index]!.lines.every((line) => named.has(line));
        expect(isNamed || isSplit, row.title).toBe(true);
      });
      expect(different).toBeGreaterThan(0);
      expect(plan.events.flatMap(({ lines }) => lines)).toHaveLength(records.length);
    },
  );

  it('an answer in Settings makes them the same', () => {
    const settings = { ...SEASON, dateOrder: 'day first' } as const;
    expect(contentsOf(imported(slashed, null, settings).rows)).toEqual(EXPECTED);
  });

  it('dates without a year stay questions where no season is said', () => {
    const short = fileOf(plainBut({ date: [['date', (each) => shortDate(each.date)]] }));
    const { rows } = imported(short, null, {});
    expect(rows).toHaveLength(records.length);
    for (const { issues } of rows) expect(issues.map(({ code }) => code)).toContain('date-year-missing');
  });
});
