// From the two files to a report: all of an import that needs no workbook.

import { EVENT_COLUMNS } from '../../shared/columns.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';
import { type BoundMapping, bindMapping, mappingByHeaders } from './bind-mapping.ts';
import { checkImport } from './check.ts';
import { readMapping } from './mapping.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { type Plan, planImport } from './plan.ts';
import type { SourceTable } from './read-csv.ts';
import { type Report, reportOf } from './report.ts';
import { sheetRows } from './sheet-rows.ts';
import { offsetsOf } from './zone.ts';

/** What an import finds in the workbook, as far as the report needs it. */
export interface Standing {
  readonly header: readonly string[];
  /** Rows below the header that stay. */
  readonly rows: readonly (readonly string[])[];
  readonly settings: Settings;
}

/** A workbook as it is set up, with nothing in it: what a dry run reports against. */
export const EMPTY_PROGRAMME: Standing = {
  header: EVENT_COLUMNS.map(({ header }) => header),
  rows: [],
  settings: DEFAULT_SETTINGS,
};

export interface Prepared {
  readonly plan: Plan;
  /** Rows as the tab's header has its columns. */
  readonly rows: readonly (readonly string[])[];
  /** What will hold once the mapping's settings are written. */
  readonly settings: Settings;
  readonly report: Report;
}

/** Fits a mapping file, or without one the headers themselves, to a table. */
export function mappingFor(source: SourceTable, mapText: string | undefined): Outcome<BoundMapping> {
  const mapping = mapText === undefined ? mappingByHeaders(source.header) : readMapping(mapText);
  return mapping.kind === 'refused' ? mapping : bindMapping(mapping.value, source.header);
}

/** Plans, lays out and checks an import among what stands in the tab. `seed` is fresh random text. */
export function prepareImport(
  from: { readonly file: string; readonly source: SourceTable; readonly mapping: BoundMapping },
  to: { readonly tab: string; readonly standing: Standing },
  seed: string,
): Outcome<Prepared> {
  const { standing, tab } = to;
  const settings = { ...standing.settings, ...Object.fromEntries(from.mapping.settings) } as Settings;
  if (!offsetsOf(settings.timeZone)) {
    return refused(`Settings: “${settings.timeZone}” is not a time zone. Write one such as Europe/Paris.`);
  }
  const plan = planImport(from.source, from.mapping, settings.dateOrder);
  const rows = sheetRows(plan.events, from.mapping.rules.keys(), standing.header, tab);
  if (rows.kind === 'refused') return rows;
  const checked = checkImport({
    tab,
    header: standing.header,
    standing: standing.rows,
    events: plan.events,
    rows: rows.value,
    settings,
    seed,
  });
  const report = reportOf({ file: from.file, tab, settings, plan, checked });
  return done({ plan, rows: rows.value, settings, report });
}
