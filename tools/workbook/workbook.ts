// The workbook behind Google's own Sheets client: the one file of the tools that says `googleapis`. Pointed
// at the desk by its root address, it is the same client.

import { auth, sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { cellName } from '../../shared/a1.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import type { WorkbookPlace } from './environment.ts';
import { PATIENCE, type Patience, patiently } from './retry.ts';
import { isNobodyThere, sheetsError, statusOf } from './sheets-error.ts';
import type {
  Cell,
  CellWrite,
  ReadAs,
  TabFacts,
  TabShape,
  WorkbookAdapter,
  WorkbookFacts,
} from './workbook-adapter.ts';

const SCOPES = ['https://www.googleapis.com/auth/spreadsheets'];
const MOST_CELLS_A_CALL = 2_000;
const CALL_TIMEOUT_MS = 60_000;
const RENDERINGS = { shown: 'FORMATTED_VALUE', stored: 'UNFORMATTED_VALUE', formulas: 'FORMULA' } as const;

/** Opens the workbook at a place. Nothing is asked of it yet. */
export function openWorkbook(place: WorkbookPlace, patience: Patience = PATIENCE): WorkbookAdapter {
  return new SheetsWorkbook(place, patience);
}

class SheetsWorkbook implements WorkbookAdapter {
  readonly place: string;
  readonly #id: string;
  readonly #client: sheets_v4.Sheets;
  readonly #options: { readonly rootUrl?: string };
  readonly #patience: Patience;
  readonly #scriptUrl: string | undefined;

  constructor({ sheetId, rootUrl, credentials, scriptUrl }: WorkbookPlace, patience: Patience) {
    this.place = rootUrl ? `“${sheetId}” at ${rootUrl}` : `“${sheetId}” at Google`;
    this.#id = sheetId;
    this.#patience = patience;
    // Said with each call: given to the client as a whole, the path of a root address is dropped.
    this.#options = rootUrl ? { rootUrl } : {};
    this.#scriptUrl = scriptUrl;
    this.#client = sheets({
      version: 'v4',
      retry: false,
      timeout: CALL_TIMEOUT_MS,
      ...(credentials && { auth: new auth.GoogleAuth({ credentials: { ...credentials }, scopes: SCOPES }) }),
    });
  }

  async facts(): Promise<WorkbookFacts> {
    const fields =
      'properties(title,timeZone),sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';
    const { data } = await this.#repeatable('read the list of tabs', () =>
      this.#client.spreadsheets.get({ spreadsheetId: this.#id, fields }, this.#options),
    );
    return {
      title: data.properties?.title ?? '',
      timeZone: data.properties?.timeZone ?? '',
      tabs: (data.sheets ?? []).map(({ properties }) => ({
        id: properties?.sheetId ?? 0,
        name: properties?.title ?? '',
        rowCount: properties?.gridProperties?.rowCount ?? 0,
        columnCount: properties?.gridProperties?.columnCount ?? 0,
      })),
    };
  }

  async read(tab: string, as: ReadAs): Promise<Cell[][]> {
    const { data } = await this.#repeatable(`read the tab ${tab}`, () =>
      this.#client.spreadsheets.values.get(
        {
          spreadsheetId: this.#id,
          range: quoted(tab),
          majorDimension: 'ROWS',
          valueRenderOption: RENDERINGS[as],
          dateTimeRenderOption: 'SERIAL_NUMBER',
        },
        this.#options,
      ),
    );
    return (data.values ?? []) as Cell[][];
  }

  async write(tab: string, firstRow: number, rows: readonly (readonly Cell[])[]): Promise<void> {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (width === 0) return;
    const lastCell = cellName(firstRow + rows.length - 1, width - 1);
    await this.#repeatable(`write rows ${firstRow} to ${firstRow + rows.length - 1} of ${tab}`, () =>
      this.#client.spreadsheets.values.update(
        {
          spreadsheetId: this.#id,
          range: `${quoted(tab)}!A${firstRow}:${lastCell}`,
          valueInputOption: 'RAW',
          requestBody: { majorDimension: 'ROWS', values: rows.map((row) => [...row]) },
        },
        this.#options,
      ),
    );
  }

  async writeCells(tab: string, cells: readonly CellWrite[]): Promise<void> {
    for (let at = 0; at < cells.length; at += MOST_CELLS_A_CALL) {
      const data = cells.slice(at, at + MOST_CELLS_A_CALL).map(({ row, column, value }) => ({
        range: `${quoted(tab)}!${cellName(row, column)}`,
        values: [[value]],
      }));
      await this.#repeatable(`write cells of ${tab}`, () =>
        this.#client.spreadsheets.values.batchUpdate(
          { spreadsheetId: this.#id, requestBody: { valueInputOption: 'RAW', data } },
          this.#options,
        ),
      );
    }
  }

  async addTab(title: string, { rowCount, columnCount, isHidden }: TabShape): Promise<void> {
    const properties = { title, hidden: isHidden, gridProperties: { rowCount, columnCount } };
    const { replies } = await this.#once(`add the tab ${title}`, [{ addSheet: { properties } }]);
    const sheetId = replies?.[0]?.addSheet?.properties?.sheetId;
    if (typeof sheetId !== 'number') {
      throw new OperationalError({
        code: 'sheets-answer',
        operation: `add the tab ${title}`,
        message: 'The workbook did not say which tab it added.',
        hint: 'Nothing was written into it. Try again.',
      });
    }
    await this.#once(`format the tab ${title}`, [asText({ sheetId })]);
  }

  async addRows({ id, name, rowCount }: TabFacts, count: number): Promise<void> {
    await this.#once(`add ${count} rows to ${name}`, [
      { appendDimension: { sheetId: id, dimension: 'ROWS', length: count } },
      asText({ sheetId: id, startRowIndex: rowCount, endRowIndex: rowCount + count }),
    ]);
  }

  async removeRows({ id, name }: TabFacts, spans: readonly { row: number; count: number }[]): Promise<void> {
    const fromBelow = [...spans].sort((a, b) => b.row - a.row);
    await this.#once(
      `remove rows from ${name}`,
      fromBelow.map(({ row, count }) => ({
        deleteDimension: {
          range: { sheetId: id, dimension: 'ROWS', startIndex: row - 1, endIndex: row - 1 + count },
        },
      })),
    );
  }

  async setTimeZone(timeZone: string): Promise<string | null> {
    await this.#once('set the time zone', [
      { updateSpreadsheetProperties: { properties: { timeZone }, fields: 'timeZone' } },
    ]);
    if (this.#scriptUrl === undefined) {
      return `Set "timeZone": "${timeZone}" in appsscript.json and push, so that the script keeps the same clock.`;
    }
    await postScriptZone(this.#scriptUrl, timeZone);
    return null;
  }

  /** A call that does no harm when it happens twice. */
  #repeatable<Answer>(operation: string, call: () => Promise<Answer>): Promise<Answer> {
    return this.#ask(operation, call, (status) => status === null || status === 429 || status >= 500);
  }

  /** Edits of the workbook's shape: repeated only when Google says that nothing was done. */
  async #once(operation: string, requests: sheets_v4.Schema$Request[]) {
    const call = () =>
      this.#client.spreadsheets.batchUpdate(
        { spreadsheetId: this.#id, requestBody: { requests } },
        this.#options,
      );
    return (await this.#ask(operation, call, (status) => status === 429)).data;
  }

  async #ask<Answer>(
    operation: string,
    call: () => Promise<Answer>,
    isPassing: (status: number | null) => boolean,
  ): Promise<Answer> {
    try {
      return await patiently(
        call,
        (error) => !isNobodyThere(error) && isPassing(statusOf(error)),
        this.#patience,
      );
    } catch (error) {
      throw sheetsError(error, operation, this.place);
    }
  }
}

function asText(range: sheets_v4.Schema$GridRange): sheets_v4.Schema$Request {
  const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };
  return { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } };
}

function quoted(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}

async function postScriptZone(address: string, timeZone: string): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ timeZone }),
    signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
  });
  if (answer.ok) return;
  throw new OperationalError({
    code: 'script-zone',
    operation: 'set the time zone of the script',
    message: `${address} answered ${answer.status}.`,
    hint: 'The spreadsheet has the new zone, the script does not: set timeZone in its manifest.',
  });
}
