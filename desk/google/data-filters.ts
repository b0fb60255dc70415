// Data filters: which cells a request means, by A1 range or grid range.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { z } from 'zod';
import type { Area, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { gridArea, rangeIn, tabNameIn, tabWithSheetId } from './ranges.ts';

const index = z.number().int().min(0).optional();
export const filterSchema = z.object({
  a1Range: z.string().optional(),
  gridRange: z
    .object({
      sheetId: index,
      startRowIndex: index,
      endRowIndex: index,
      startColumnIndex: index,
      endColumnIndex: index,
    })
    .optional(),
  developerMetadataLookup: z.unknown().optional(),
});
export type Filter = z.output<typeof filterSchema>;
export const filtersSchema = z.object({ dataFilters: z.array(filterSchema).max(10_000).default([]) });

/**
 * The places that filters mean, in their order.
 * @throws Refusal when there is none, and for a filter by developer metadata, which no tab here has
 */
export function filteredPlaces(workbook: Workbook, filters: readonly Filter[]): { tab: Tab; area: Area }[] {
  if (filters.length === 0) throw new Refusal('Must specify at least one data filter.');
  return filters.map((filter) => filteredPlace(workbook, filter));
}

export function filteredPlace(workbook: Workbook, filter: Filter): { tab: Tab; area: Area } {
  const { a1Range, gridRange, developerMetadataLookup } = filter;
  if (developerMetadataLookup) throw new Refusal('dataFilter.developerMetadataLookup is not emulated');
  if (a1Range !== undefined) return rangeIn(workbook, a1Range);
  if (!gridRange) throw new Refusal('Must specify a filter in the data filter.');
  const tab = tabWithSheetId(workbook, gridRange.sheetId);
  return { tab, area: gridArea(tab, gridRange as sheets_v4.Schema$GridRange) };
}

/** The names of the tabs that filters mean; null for the first one. */
export function tabsOfFilters(workbook: Workbook, filters: readonly Filter[]): (string | null)[] {
  return filters.map(({ a1Range, gridRange }) =>
    a1Range === undefined ? tabWithSheetId(workbook, gridRange?.sheetId).name : tabNameIn(a1Range),
  );
}
