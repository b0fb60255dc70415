// What the `Settings` tab says about the programme: one table, from which the tab, its reading and its
// checks derive.

import { finding, type Issue, issueAt } from './issues/issue.ts';
import { readIsoDate } from './parse/date.ts';
import { isWebAddress } from './parse/link.ts';
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
}

interface SettingRow {
  readonly field: keyof Settings;
  readonly name: string;
  readonly example: string;
  readonly expected: string;
  readonly required?: true;
  readonly accepts: (value: string) => boolean;
}

/** Order here is the order of the tab's rows. */
export const SETTINGS: readonly SettingRow[] = [
  {
    field: 'name',
    name: 'Programme name',
    example: 'My festival',
    expected: 'Write the name that visitors read.',
    required: true,
    accepts: () => true,
  },
  {
    field: 'timeZone',
    name: 'Time zone',
    example: 'Europe/Paris',
    expected: 'Write a zone such as Europe/Paris.',
    required: true,
    accepts: (value) => /^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+)+)$/.test(value),
  },
  {
    field: 'currency',
    name: 'Currency',
    example: 'EUR',
    expected: 'Write a code of three letters such as EUR.',
    required: true,
    accepts: (value) => /^[A-Z]{3}$/.test(value),
  },
  {
    field: 'url',
    name: 'Website',
    example: '',
    expected: 'Write the address in full, with https://, or leave it empty.',
    accepts: (value) => isWebAddress(value),
  },
  {
    field: 'seasonStart',
    name: 'Season start',
    example: '',
    expected: 'Write a date such as 2027-06-04, or leave it empty.',
    accepts: (value) => readIsoDate(value) !== null,
  },
  {
    field: 'seasonEnd',
    name: 'Season end',
    example: '',
    expected: 'Write a date such as 2027-06-27, or leave it empty.',
    accepts: (value) => readIsoDate(value) !== null,
  },
  {
    field: 'statusWhenBlank',
    name: 'Status when blank',
    example: 'scheduled',
    expected: 'Write scheduled or draft.',
    accepts: (value) => value === 'scheduled' || value === 'draft',
  },
  {
    field: 'dateOrder',
    name: 'Date order',
    example: '',
    expected: 'Write “day first” or “month first”, or leave it empty to be asked about 05/06.',
    accepts: (value) => value === 'day first' || value === 'month first',
  },
];

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
};

/** Reads the tab; a setting with an Issue of severity error keeps its default, and blocks publishing. */
export function readSettings(table: Table): { settings: Settings; issues: Issue[] } {
  const values = new Map<string, { value: string; row: number }>();
  const issues: Issue[] = [];
  table.rows.forEach((cells, index) => {
    const name = folded(cells[0] ?? '');
    if (name !== '') values.set(name, { value: oneLine(cells[1] ?? ''), row: index + FIRST_DATA_ROW });
  });

  const settings: Record<string, string> = { ...DEFAULT_SETTINGS };
  for (const { field, name, expected, required, accepts } of SETTINGS) {
    const found = values.get(folded(name));
    values.delete(folded(name));
    const value = found?.value ?? '';
    const place = { tab: SETTINGS_TAB, column: 'Value', columnIndex: 1, ...(found && { row: found.row }) };
    if (value === '') {
      if (required) issues.push(issueAt(place, finding('setting-missing', { name, expected })));
    } else if (!accepts(value)) {
      issues.push(issueAt(place, finding('setting-invalid', { name, value, expected })));
    } else {
      settings[field] = value;
    }
  }
  for (const [, { row }] of values) {
    const place = { tab: SETTINGS_TAB, row, column: 'Setting', columnIndex: 0 };
    const name = table.rows[row - FIRST_DATA_ROW]?.[0] ?? '';
    issues.push(issueAt(place, finding('setting-unknown', { name })));
  }
  return { settings: settings as unknown as Settings, issues };
}
