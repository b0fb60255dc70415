// From a table and its mapping to the rows that an import would write, with their Issues: all that needs no
// workbook but what stands in it.

import { EVENT_COLUMNS } from '../columns.ts';
import type { InterfaceLanguage } from '../language.ts';
import type { OffsetsOf } from '../parse/time-zone.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import type { BoundMapping } from './bind-mapping.ts';
import { type CheckedRows, checkImport } from './check.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { type Plan, planImport } from './plan.ts';
import { remark, sayRemark } from './remark.ts';
import { sheetRows } from './sheet-rows.ts';
import type { SourceTable } from './source-table.ts';

/** What an import finds in the workbook. */
export interface Installed {
  readonly header: readonly string[];
  /** Rows below the header that stay. */
  readonly rows: readonly (readonly string[])[];
  readonly settings: Settings;
}

/** A workbook as it is set up, with nothing in it: what a dry run reports against. */
export const EMPTY_PROGRAMME: Installed = {
  header: EVENT_COLUMNS.map(({ header }) => header),
  rows: [],
  settings: DEFAULT_SETTINGS,
};

export interface PreparedRows {
  readonly plan: Plan;
  /** One a planned event, as the tab's header has its columns. */
  readonly rows: readonly (readonly string[])[];
  /** What will hold once the mapping's settings are written. */
  readonly settings: Settings;
  readonly checked: CheckedRows;
}

export interface Surroundings {
  /** The rules of a zone; `null` when there is none of that name. */
  readonly offsetsOf: OffsetsOf;
  /** Fresh random text, for keys that nobody keeps. */
  readonly seed: string;
  /** In which refusals are said. */
  readonly language?: InterfaceLanguage;
}

/** Plans, lays out and checks an import among what stands in the tab. */
export function prepareRows(
  source: SourceTable,
  mapping: BoundMapping,
  { tab, current }: { readonly tab: string; readonly current: Installed },
  { offsetsOf, seed, language = 'en' }: Surroundings,
): Outcome<PreparedRows> {
  const settings = { ...current.settings, ...settingsOf(mapping) };
  const offsetAt = offsetsOf(settings.timeZone);
  if (!offsetAt) {
    return refused(sayRemark(language, remark('zone-unknown', { zone: settings.timeZone })));
  }
  const plan = planImport(source, mapping, { ...settings, offsetAt });
  const rows = sheetRows(plan.events, mapping.rules.keys(), current.header, tab, language);
  if (rows.kind === 'refused') return rows;
  const checked = checkImport({
    tab,
    header: current.header,
    current: current.rows,
    events: plan.events,
    rows: rows.value,
    settings,
    offsetAt,
    offsetsOf,
    seed,
  });
  return done({ plan, rows: rows.value, settings, checked });
}

function settingsOf({ settings }: BoundMapping): Partial<Settings> {
  const message: Record<string, string> = {};
  for (const [field, value] of settings) message[field] = value;
  return message as Partial<Settings>;
}
