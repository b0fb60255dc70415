// Which request does what.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { z } from 'zod';
import type { Faults } from '../faults/faults.ts';
import type { Book } from '../workbook/book.ts';
import type { Actor } from '../workbook/edits.ts';
import { assertMayEditWorkbook } from '../workbook/permissions.ts';
import { Refusal } from '../workbook/refusal.ts';
import { batchUpdate } from './batch-update.ts';
import { type Call, checked, isRead } from './call.ts';
import { filteredPlaces, filtersSchema, tabsOfFilters } from './data-filters.ts';
import { viewFor } from './fields.ts';
import { rangeIn, tabNameIn, tabWithSheetId } from './ranges.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import { copiedTab } from './tab-edits.ts';
import { answerValuesRead, answerValuesWrite } from './values.ts';

/**
 * The answer to a request; null when there is no such path.
 * @throws Refusal in Google's words
 */
export function answerRequest(book: Book, faults: Faults, call: Call): unknown {
  if (call.path.startsWith('developerMetadata')) throw new Refusal('Developer metadata is not emulated');
  if (isRead(call.method, call.path)) return answerRead(book, faults, call);
  const actor = faults.actor(call.as);
  assertMayEditWorkbook(actor);
  if (call.path === ':batchUpdate') return answerBatch(book, call.body, actor);
  const copied = /^sheets\/(\d+):copyTo$/.exec(call.path);
  if (copied) return copyTo(book, Number(copied[1]), call.body, actor);
  return answerValuesWrite(book, call, actor);
}

function answerRead(book: Book, faults: Faults, call: Call): unknown {
  const { path, asked } = call;
  if (path === ':get') {
    const ranges = asked.getAll('ranges');
    const view = viewFor(book, faults, ranges.map(tabNameIn));
    const places = ranges.map((range) => rangeIn(view, range));
    return spreadsheetOf(
      view,
      places,
      wantsCells(asked.get('fields'), asked.get('includeGridData') === 'true'),
    );
  }
  if (path === ':getByDataFilter') {
    const { dataFilters, includeGridData } = checked(filteredSchema, call.body);
    const view = viewFor(book, faults, tabsOfFilters(book.workbook, dataFilters));
    const places = filteredPlaces(view, dataFilters);
    return spreadsheetOf(view, places, wantsCells(asked.get('fields'), includeGridData));
  }
  return answerValuesRead(book, faults, call);
}

/** A field mask decides, and only without one does `includeGridData`. */
function wantsCells(fields: string | null, included: boolean): boolean {
  return fields ? /\bdata\b|^\*$|\bsheets(?![.(/\w])/.test(fields) : included;
}

function answerBatch(
  book: Book,
  body: unknown,
  actor: Actor,
): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
  const given = checked(batchSchema, body);
  const replies = batchUpdate(book, given.requests as sheets_v4.Schema$Request[], actor);
  if (!given.includeSpreadsheetInResponse) return { spreadsheetId: 'desk', replies };
  const places = given.responseRanges.map((range) => rangeIn(book.workbook, range));
  const updatedSpreadsheet = spreadsheetOf(book.workbook, places, given.responseIncludeGridData);
  return { spreadsheetId: 'desk', replies, updatedSpreadsheet };
}

function copyTo(
  book: Book,
  id: number,
  body: unknown,
  actor: Actor,
): sheets_v4.Schema$SheetProperties | null {
  const { destinationSpreadsheetId } = checked(copySchema, body);
  if (destinationSpreadsheetId !== 'desk') return null;
  const source = tabWithSheetId(book.workbook, id, 'sheet');
  return book.atomically(() => copiedTab(book, source, { index: book.workbook.tabs.length }, actor));
}

const filteredSchema = filtersSchema.extend({ includeGridData: z.boolean().default(false) });
const copySchema = z.object({ destinationSpreadsheetId: z.string().default('') });
const batchSchema = z.object({
  requests: z.array(z.record(z.string(), z.unknown()).nullable()).max(100_000).default([]),
  includeSpreadsheetInResponse: z.boolean().default(false),
  responseRanges: z.array(z.string()).max(10_000).default([]),
  responseIncludeGridData: z.boolean().default(false),
});
