// The values of ranges: `spreadsheets.values`, by range and by data filter.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { z } from 'zod';
import type { Faults } from '../faults/faults.ts';
import type { Book } from '../workbook/book.ts';
import type { Actor } from '../workbook/edits.ts';
import type { Area, Tab } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { appendValues } from './append.ts';
import { type Call, checked } from './call.ts';
import { filteredPlace, filteredPlaces, filterSchema, filtersSchema, tabsOfFilters } from './data-filters.ts';
import { viewFor } from './fields.ts';
import { printRange, rangeIn, tabNameIn } from './ranges.ts';
import { type Rendering, readPlace, renderingSchema } from './read-values.ts';
import { inputOption, updateValues, valueRangeSchema, type Write } from './write-values.ts';

interface Place {
  tab: Tab;
  area: Area;
}

/** The answer to a request that only reads values; null when there is no such path. */
export function answerValuesRead(book: Book, faults: Faults, { path, asked, body }: Call): unknown {
  if (path === 'values:batchGetByDataFilter') {
    const { dataFilters, ...rendering } = checked(filtersSchema.extend(renderingSchema.shape), body);
    const view = viewFor(book, faults, tabsOfFilters(book.workbook, dataFilters));
    const places = filteredPlaces(view, dataFilters);
    const valueRanges = places.map((place, index) => ({
      valueRange: readPlace(view, place, rendering),
      dataFilters: [dataFilters[index]!] as sheets_v4.Schema$DataFilter[],
    }));
    return {
      spreadsheetId: 'desk',
      valueRanges,
    } satisfies sheets_v4.Schema$BatchGetValuesByDataFilterResponse;
  }
  const range = rangeOf(path, '');
  if (range === null && path !== 'values:batchGet') return null;
  const ranges = range === null ? asked.getAll('ranges') : [range];
  const view = viewFor(book, faults, ranges.map(tabNameIn));
  const rendering = checked(renderingSchema, Object.fromEntries(asked));
  const valueRanges = ranges.map((one) => readPlace(view, rangeIn(view, one), rendering));
  if (range !== null) return valueRanges[0];
  return { spreadsheetId: 'desk', valueRanges } satisfies sheets_v4.Schema$BatchGetValuesResponse;
}

/** The answer to a request that writes values; null when there is no such path. */
export function answerValuesWrite(book: Book, { method, path, asked, body }: Call, actor: Actor): unknown {
  const { workbook } = book;
  if (path === 'values:batchUpdate') return updateAll(book, checked(batchSchema, body), actor);
  if (path === 'values:batchUpdateByDataFilter') return updateAll(book, checked(filteredSchema, body), actor);
  if (path === 'values:batchClear') {
    const { ranges } = checked(rangesSchema, body);
    return {
      spreadsheetId: 'desk',
      clearedRanges: clear(
        book,
        ranges.map((one) => rangeIn(workbook, one)),
        actor,
      ),
    };
  }
  if (path === 'values:batchClearByDataFilter') {
    const places = filteredPlaces(workbook, checked(filtersSchema, body).dataFilters);
    return { spreadsheetId: 'desk', clearedRanges: clear(book, places, actor) };
  }
  const clearing = rangeOf(path, ':clear');
  if (clearing !== null) {
    const [clearedRange] = clear(book, [rangeIn(workbook, clearing)], actor);
    return { spreadsheetId: 'desk', clearedRange };
  }
  const appending = rangeOf(path, ':append');
  const range = appending ?? (method === 'PUT' ? rangeOf(path, '') : null);
  if (range === null) return null;
  const values = checked(valueRangeSchema, body);
  if (values.range !== undefined && values.range !== range) {
    throw new Refusal(`Request range[${range}] does not match value's range[${values.range}]`);
  }
  const as = inputOption(asked.get('valueInputOption'));
  const shown = checked(responseSchema, { ...Object.fromEntries(asked), ...included(asked) });
  if (appending === null) {
    const write = updateValues(rangeIn(workbook, range), values, as);
    return book.atomically(() => applied(book, write, shown, actor));
  }
  const { tableRange, write } = appendValues(
    rangeIn(workbook, range),
    values,
    as,
    asked.get('insertDataOption'),
  );
  const updates = book.atomically(() => applied(book, write, shown, actor));
  return {
    spreadsheetId: 'desk',
    ...(tableRange !== null && { tableRange }),
    updates,
  } satisfies sheets_v4.Schema$AppendValuesResponse;
}

/** Writes, and reports it, with the values as they are now when that was asked for. */
function applied(book: Book, { edits, tab, shown, report }: Write, asked: Shown, actor: Actor) {
  book.apply(edits, actor, 'api');
  if (!asked.includeValuesInResponse) return report;
  const now = book.workbook.tabs.find(({ id }) => id === tab.id)!;
  const updatedData = readPlace(book.workbook, { tab: now, area: shown }, renderingOf(asked));
  return { ...report, updatedData };
}

type UpdateAll = z.output<typeof batchSchema> | z.output<typeof filteredSchema>;

function updateAll(book: Book, given: UpdateAll, actor: Actor) {
  const as = inputOption(given.valueInputOption);
  const tabs = new Set<number>();
  const update = (one: UpdateAll['data'][number]) => {
    const filter = 'dataFilter' in one ? one.dataFilter : null;
    const place: Place = filter
      ? filteredPlace(book.workbook, filter)
      : rangeIn(book.workbook, ('range' in one ? one.range : '') ?? '');
    tabs.add(place.tab.id);
    const report = applied(book, updateValues(place, one, as), given, actor);
    return filter ? { ...report, dataFilter: filter } : report;
  };
  const responses = book.atomically(() =>
    given.data.map((one, index) => {
      try {
        return update(one);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new Refusal(`Invalid data[${index}]: ${error.message}`, error.kind);
      }
    }),
  );
  const sum = (field: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
    responses.reduce((total, one) => total + (one[field] ?? 0), 0);
  return {
    spreadsheetId: 'desk',
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: tabs.size,
    responses,
  };
}

/** Takes values away; formats and notes stay. */
function clear(book: Book, places: readonly Place[], actor: Actor): string[] {
  book.atomically(() =>
    book.apply(
      places.map(({ tab, area }) => ({ kind: 'clear', tab: tab.id, area, contents: true })),
      actor,
      'api',
    ),
  );
  return places.map(({ tab, area }) => printRange(tab, area));
}

/** The range in `values/{range}` with an act behind it, or none. */
function rangeOf(path: string, act: ':append' | ':clear' | ''): string | null {
  if (!path.startsWith('values/') || !path.endsWith(act)) return null;
  try {
    return decodeURIComponent(path.slice('values/'.length, path.length - act.length));
  } catch {
    return null;
  }
}

type Shown = z.output<typeof responseSchema>;

function renderingOf(asked: Shown): Rendering {
  return {
    valueRenderOption: asked.responseValueRenderOption,
    dateTimeRenderOption: asked.responseDateTimeRenderOption,
    majorDimension: undefined,
  };
}

function included(asked: URLSearchParams): { includeValuesInResponse: boolean } {
  return { includeValuesInResponse: asked.get('includeValuesInResponse') === 'true' };
}

const responseSchema = z.object({
  includeValuesInResponse: z.boolean().default(false),
  responseValueRenderOption: z.string().optional(),
  responseDateTimeRenderOption: z.string().optional(),
});
const rangesSchema = z.object({ ranges: z.array(z.string()).max(10_000).default([]) });
const batchSchema = responseSchema.extend({
  valueInputOption: z.string().optional(),
  data: z.array(valueRangeSchema).max(100_000).default([]),
});
const filteredSchema = batchSchema.extend({
  data: z
    .array(valueRangeSchema.omit({ range: true }).extend({ dataFilter: filterSchema }))
    .max(100_000)
    .default([]),
});
