// What the `Settings` tab says about the programme: one table, from which the tab, its reading and its
// checks derive.

import { isRuleSetting } from './check/rules.ts';
import { finding, type Issue, issueAt } from './issues/issue.ts';
import { readIsoDate } from './parse/date.ts';
import { isWebAddress } from './parse/link.ts';
import type { Programme } from './publication/manifest.ts';
import type { Table } from './table.ts';
import { FIRST_DATA_ROW } from './table.ts';
import { SETTINGS_TAB } from './tabs.ts';
import { folded, oneLine } from './text.ts';

export interface Settings {
  readonly name: string;
  /** IANA name, such as `Europe/Paris`. */
  readonly timeZone: string;
  /** ISO 4217, such as `EUR`. */
  readonly currency: string;
  /** Where the public site lives; empty when there is none. */
  readonly url: string;
  /** ISO dates; empty when the season is not said. */
  readonly seasonStart: string;
  readonly seasonEnd: string;
  /** What a blank Status means. */
  readonly statusWhenBlank: 'scheduled' | 'draft';
  /** How `05/06/2027` is read; empty: asked about. */
  readonly dateOrder: '' | 'day first' | 'month first';
  /** The colour of the public pages, as `#rrggbb` in small letters. */
  readonly accent: string;
  readonly typeface: TypefaceName;
  /** What the public pages' own words are written in; events stay as they were written. */
  readonly language: Language;
  /** How many placements of a tier run at a time, as digits; empty: as many as are asked for. */
  readonly spotlightSlots: string;
  readonly promotedSlots: string;
}

export const TYPEFACE_NAMES = ['poster', 'serif', 'plain'] as const;
export type TypefaceName = (typeof TYPEFACE_NAMES)[number];

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

interface SettingRow {
  readonly field: keyof Settings;
  readonly name: string;
  readonly example: string;
  readonly expected: string;
  readonly required?: true;
  /** The value as it is meant, or `null` when it cannot be. */
  readonly read: (value: string) => string | null;
}

const valueIf = (isGood: boolean, value: string) => (isGood ? value : null);
const oneOf = (choices: readonly string[]) => (value: string) =>
  choices.find((choice) => folded(choice) === folded(value)) ?? null;

/** Order here is the order of the tab's rows. */
export const SETTINGS: readonly SettingRow[] = [
  {
    field: 'name',
    name: 'Programme name',
    example: 'My festival',
    expected: 'Write the name that visitors read.',
    required: true,
    read: (value) => value,
  },
  {
    field: 'timeZone',
    name: 'Time zone',
    example: 'Europe/Paris',
    expected: 'Write a zone such as Europe/Paris.',
    required: true,
    read: (value) => valueIf(/^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+)+)$/.test(value), value),
  },
  {
    field: 'currency',
    name: 'Currency',
    example: 'EUR',
    expected: 'Write a code of three letters such as EUR.',
    required: true,
    read: (value) => valueIf(/^[A-Za-z]{3}$/.test(value), value.toUpperCase()),
  },
  {
    field: 'url',
    name: 'Website',
    example: '',
    expected: 'Write the address in full, with https://, or leave it empty.',
    read: (value) => valueIf(isWebAddress(value), value),
  },
  {
    field: 'seasonStart',
    name: 'Season start',
    example: '',
    expected: 'Write a date such as 2027-06-04, or leave it empty.',
    read: readIsoDate,
  },
  {
    field: 'seasonEnd',
    name: 'Season end',
    example: '',
    expected: 'Write a date such as 2027-06-27, or leave it empty.',
    read: readIsoDate,
  },
  {
    field: 'statusWhenBlank',
    name: 'Status when blank',
    example: 'scheduled',
    expected: 'Write scheduled or draft.',
    read: oneOf(['scheduled', 'draft']),
  },
  {
    field: 'dateOrder',
    name: 'Date order',
    example: '',
    expected: 'Write “day first” or “month first”, or leave it empty to be asked about 05/06.',
    read: oneOf(['day first', 'month first']),
  },
  {
    field: 'accent',
    name: 'Accent',
    example: '',
    expected: 'Write a colour such as #d6336c: # and six digits or letters a to f. The public pages wear it.',
    read: readColour,
  },
  {
    field: 'typeface',
    name: 'Typeface',
    example: '',
    expected: 'Write poster, serif or plain: the type of the public pages.',
    read: oneOf(TYPEFACE_NAMES),
  },
  {
    field: 'language',
    name: 'Language',
    example: '',
    expected: 'Write en or fr: the language of the public pages around your events.',
    read: oneOf(LANGUAGES),
  },
  {
    field: 'spotlightSlots',
    name: 'Spotlight slots',
    example: '',
    expected: 'Write how many spotlights run at a time, from 0 to 50.',
    read: readSlots,
  },
  {
    field: 'promotedSlots',
    name: 'Promoted slots',
    example: '',
    expected: 'Write how many promotions run at a time, from 0 to 50, or leave it empty for any number.',
    read: readSlots,
  },
];

/** `3` → `3`, from 0 to 50. */
function readSlots(value: string): string | null {
  return /^\d{1,2}$/.test(value) && Number(value) <= 50 ? String(Number(value)) : null;
}

/** `#D6336C` or `d6336c` → `#d6336c`. */
function readColour(value: string): string | null {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(value) ?? [];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

export const SETTINGS_HEADER = ['Setting', 'Value', 'What it does'] as const;

/** What holds until the tab says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  name: 'My festival',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  url: '',
  seasonStart: '',
  seasonEnd: '',
  statusWhenBlank: 'scheduled',
  dateOrder: '',
  accent: '#d6336c',
  typeface: 'poster',
  language: 'en',
  spotlightSlots: '3',
  promotedSlots: '',
};

/** Reads the tab; a setting with an Issue of severity error keeps its default, and blocks publishing. */
export function readSettings(table: Table): { settings: Settings; issues: Issue[] } {
  const values = new Map<string, { value: string; row: number }>();
  const issues: Issue[] = [];
  table.rows.forEach((cells, index) => {
    const name = folded(cells[0] ?? '');
    // How grave rules are is read by `readSeverities`.
    if (name !== '' && !isRuleSetting(name))
      values.set(name, { value: oneLine(cells[1] ?? ''), row: index + FIRST_DATA_ROW });
  });

  const settings: Record<string, string> = { ...DEFAULT_SETTINGS };
  for (const { field, name, expected, required, read } of SETTINGS) {
    const found = values.get(folded(name));
    values.delete(folded(name));
    const value = found?.value ?? '';
    const place = { tab: SETTINGS_TAB, column: 'Value', columnIndex: 1, ...(found && { row: found.row }) };
    const meant = value === '' ? '' : read(value);
    if (meant) settings[field] = meant;
    else if (meant === null)
      issues.push(issueAt(place, finding('setting-invalid', { name, value, expected })));
    else if (required) issues.push(issueAt(place, finding('setting-missing', { name, expected })));
    if (field === 'seasonEnd' && meant && settings.seasonStart! > meant) {
      const later = 'Write a date after the season’s start.';
      issues.push(issueAt(place, finding('setting-invalid', { name, value, expected: later })));
    }
  }
  for (const [, { row }] of values) {
    const place = { tab: SETTINGS_TAB, row, column: 'Setting', columnIndex: 0 };
    const name = table.rows[row - FIRST_DATA_ROW]?.[0] ?? '';
    issues.push(issueAt(place, finding('setting-unknown', { name })));
  }
  return { settings: settings as unknown as Settings, issues };
}

/** What of them the public is told. */
export function programmeOf(settings: Settings): Programme {
  const { name, timeZone, currency, url, accent, typeface, language } = settings;
  return { name, timeZone, currency, url, accent, typeface, language };
}
