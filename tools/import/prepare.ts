// From the two files to a report: all of an import that needs no workbook.

import { type BoundMapping, bindMapping } from '../../shared/import/bind-mapping.ts';
import { readMapping } from '../../shared/import/mapping.ts';
import { done, type Outcome } from '../../shared/import/outcome.ts';
import { type Installed, type PreparedRows, prepareRows } from '../../shared/import/prepare.ts';
import { offsetsOf } from '../../worker/time.ts';
import type { ClockSettings, CsvTable } from './read-csv.ts';
import { type Report, reportOf } from './report.ts';

export { EMPTY_PROGRAMME, type Installed as Standing } from '../../shared/import/prepare.ts';

export interface PreparedImport extends PreparedRows {
  readonly report: Report;
}

/** Fits a mapping file to a table. */
export function mappingFor(source: CsvTable, mapText: string): Outcome<BoundMapping> {
  const mapping = readMapping(mapText);
  return mapping.kind === 'refused' ? mapping : bindMapping(mapping.value, source.header, isZone);
}

/** The clock on which a calendar is read: the programme's, unless a mapping file says another. */
export function clockWith(
  { timeZone, seasonEnd }: ClockSettings,
  mapText: string | undefined,
): ClockSettings {
  const mapping = mapText === undefined ? null : readMapping(mapText);
  const said = mapping?.kind === 'done' ? (mapping.value.settings?.timeZone ?? '') : '';
  return { timeZone: isZone(said) ? said : timeZone, seasonEnd };
}

/** Whether Node knows a zone of that name. */
export function isZone(name: string): boolean {
  return offsetsOf(name) !== null;
}

/** Plans, lays out and checks an import among what stands in the tab. `seed` is fresh random text. */
export function prepareImport(
  from: { readonly file: string; readonly source: CsvTable; readonly mapping: BoundMapping },
  to: { readonly tab: string; readonly current: Installed },
  seed: string,
): Outcome<PreparedImport> {
  const prepared = prepareRows(from.source, from.mapping, to, { offsetsOf, seed });
  if (prepared.kind === 'refused') return prepared;
  const { plan, settings, checked } = prepared.value;
  const report = reportOf({ file: from.file, tab: to.tab, settings, source: from.source, plan, checked });
  return done({ ...prepared.value, report });
}
