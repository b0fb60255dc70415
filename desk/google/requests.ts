// Which request does what.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { z } from 'zod';
import type { Faults } from '../faults/faults.ts';
import type { Book } from '../workbook/book.ts';
import type { Actor } from '../workbook/edits.ts';
import { assertMayEditWorkbook } from '../workbook/permissions.ts';
import { Refusal } from '../workbook/refusal.ts';
import { batchUpdate } from './batch-update.ts';
import { viewFor } from './fields.ts';
import { tabNameIn } from './ranges.ts';
import { readValueRange } from './read-values.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import {
  appendValues,
  clearValues,
  inputOption,
  updateValues,
  valueRangeSchema,
  type Write,
} from './write-values.ts';

/** A request, taken apart. `path` is `:get`, `:batchUpdate`, `values/{range}`, `values:batchGet` and so on. */
export interface Call {
  method: string;
  sheetId: string;
  path: string;
  asked: URLSearchParams;
  body: unknown;
  as: string;
}

/**
 * The answer to a request; null when there is no such path.
 * @throws Refusal in Google's words
 */
export function answerRequest(book: Book, faults: Faults, call: Call): unknown {
  const actor = faults.actor(call.as);
  if (call.method === 'GET') return answerRead(book, faults, call);
  assertMayEditWorkbook(actor);
  if (call.path === ':batchUpdate') {
    const { requests } = checked(batchSchema, call.body);
    const replies = batchUpdate(book, requests as sheets_v4.Schema$Request[], actor);
    return { spreadsheetId: 'desk', replies } satisfies sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  }
  return answerWrite(book, call, actor);
}

function answerRead(book: Book, faults: Faults, { path, asked }: Call): unknown {
  const ranges = asked.getAll('ranges');
  if (path === ':get') {
    if (asked.get('includeGridData') === 'true') throw new Refusal('includeGridData is not emulated');
    return spreadsheetOf(
      book.workbook,
      ranges.map(tabNameIn).filter((name) => name !== null),
    );
  }
  if (path === 'values:batchGet') {
    const view = viewFor(book, faults, ranges.map(tabNameIn));
    const valueRanges = ranges.map((range) => readValueRange(view, range, asked));
    return { spreadsheetId: 'desk', valueRanges } satisfies sheets_v4.Schema$BatchGetValuesResponse;
  }
  const range = rangeOf(path, '');
  return range === null ? null : readValueRange(viewFor(book, faults, [tabNameIn(range)]), range, asked);
}

function answerWrite(book: Book, { method, path, asked, body }: Call, actor: Actor): unknown {
  const apply = ({ edits, report }: Write) => {
    book.atomically(() => book.apply(edits, actor, 'api'));
    return report;
  };
  if (path === 'values:batchUpdate') return batchUpdateValues(book, body, actor);
  if (path === 'values:batchClear') {
    const cleared = checked(rangesSchema, body).ranges.map((range) => clearValues(book.workbook, range));
    book.atomically(() =>
      book.apply(
        cleared.map((one) => one.edit),
        actor,
        'api',
      ),
    );
    return { spreadsheetId: 'desk', clearedRanges: cleared.map((one) => one.range) };
  }
  const clearing = rangeOf(path, ':clear');
  if (clearing !== null) {
    const { edit, range } = clearValues(book.workbook, clearing);
    book.apply([edit], actor, 'api');
    return { spreadsheetId: 'desk', clearedRange: range };
  }
  const values = checked(valueRangeSchema, body);
  const appending = rangeOf(path, ':append');
  if (appending !== null) {
    const updates = apply(
      appendValues(book.workbook, appending, values, inputOption(asked.get('valueInputOption'))),
    );
    return { spreadsheetId: 'desk', updates } satisfies sheets_v4.Schema$AppendValuesResponse;
  }
  const range = method === 'PUT' ? rangeOf(path, '') : null;
  if (range === null) return null;
  return apply(updateValues(book.workbook, range, values, inputOption(asked.get('valueInputOption'))));
}

function batchUpdateValues(
  book: Book,
  body: unknown,
  actor: Actor,
): sheets_v4.Schema$BatchUpdateValuesResponse {
  const { data, valueInputOption } = checked(batchValuesSchema, body);
  const as = inputOption(valueInputOption);
  const responses = book.atomically(() =>
    data.map((one) => {
      const { edits, report } = updateValues(book.workbook, one.range ?? '', one, as);
      book.apply(edits, actor, 'api');
      return report;
    }),
  );
  const sum = (field: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
    responses.reduce((total, one) => total + (one[field] ?? 0), 0);
  return {
    spreadsheetId: 'desk',
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: new Set(data.map((one) => tabNameIn(one.range ?? ''))).size,
    responses,
  };
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

const batchSchema = z.object({
  requests: z.array(z.record(z.string(), z.unknown())).max(100_000).default([]),
});
const rangesSchema = z.object({ ranges: z.array(z.string()).max(10_000).default([]) });
const batchValuesSchema = z.object({
  valueInputOption: z.string().optional(),
  data: z.array(valueRangeSchema).max(100_000).default([]),
});

function checked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal(`Invalid value at '${issue?.path.join('.')}': ${issue?.message}`);
}
