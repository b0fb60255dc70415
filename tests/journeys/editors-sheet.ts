// The workbook as an editor meets it, through the desk's interfaces only: clicks, and what is typed through the Sheets
// API. With a worker beside it, or alone.

import { Agent } from 'node:http';
import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { expect, onTestFailed } from 'vitest';
import { cellName, columnLetters } from '../../shared/a1.ts';
import { EVENT_COLUMNS, type Field } from '../../shared/columns.ts';
import { LAST_CHANGE_TAB } from '../../shared/tabs.ts';

/** A connection that idles may be closed by the desk just as it is used again. */
const CLOSING = new Agent({ keepAlive: false });

export type Row = Partial<Record<Field, string>>;

/** What a command of the bundle answers, as far as journeys look at it. */
export interface CommandAnswer {
  readonly outcome: string;
  readonly sentence: string;
  // biome-ignore lint/suspicious/noExplicitAny: each command has its own further fields
  readonly [field: string]: any;
}

export abstract class EditorsSheet {
  /** The language of whoever clicks from now on, as Google names it. */
  locale = 'en';
  readonly #sheets = sheets({ version: 'v4' });

  /** Where the desk is served, without a trailing slash. */
  abstract get url(): string;
  abstract close(): Promise<void>;

  /** Sets the workbook up with these rows, not yet validated. */
  protected async setUp(rows: readonly Row[]): Promise<void> {
    await this.change([
      { updateSpreadsheetProperties: { properties: { timeZone: 'Europe/Paris' }, fields: 'timeZone' } },
    ]);
    await this.run('setUpWorkbook');
    await this.reshape('Events', (sheetId) => [
      { appendDimension: { sheetId, dimension: 'ROWS', length: rows.length + 1 } },
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } },
    ]);
    if (rows.length > 0) await this.write(rows);
  }

  /** Runs a command as an editor's click would. A failure of the script itself fails the test. */
  async run(
    name: string,
    parameters: readonly unknown[] = [],
    as = 'editor@example.org',
  ): Promise<CommandAnswer> {
    const { ok, result, error } = await this.click(name, parameters, as);
    expect(ok, JSON.stringify(error)).toBe(true);
    const answer = result as CommandAnswer;
    // Whoever meant it to fail looks at the outcome; whoever did not wants to know why.
    if (answer?.outcome === 'failed') tellIfTestFails(`${name}: ${answer.sentence} ${answer.hint}`);
    return answer;
  }

  /** The same with all that the run answers: toasts, dialogs, service calls. `active`: what is selected. */
  async click(
    name: string,
    parameters: readonly unknown[] = [],
    as = 'editor@example.org',
    answers: string[] = [],
    active: { readonly tab: string; readonly range: string } | null = null,
  ) {
    const response = await fetch(`${this.url}/desk/api/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ function: name, args: parameters, as, answers, active, locale: this.locale }),
    });
    return (await response.json()) as RunAnswer;
  }

  publish(options: { holdBack?: boolean } = { holdBack: false }, as?: string): Promise<CommandAnswer> {
    return this.run('publish', [options], as);
  }

  /** Publishes what changes much at once, as whoever means it does: is asked, and types what was said. */
  async publishAllTheSame(): Promise<CommandAnswer> {
    const held = await this.publish();
    expect(held, held.sentence).toMatchObject({ outcome: 'blocked', why: 'mass-change' });
    return this.run('publish', [{ holdBack: false, confirmed: held.brake.phrase }]);
  }

  /** Sets faults; `{}` disarms all. */
  async faults(faults: object): Promise<void> {
    const response = await fetch(`${this.url}/desk/api/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(faults),
    });
    expect(response.status, await response.clone().text()).toBe(200);
  }

  /** The whole workbook, hidden tabs too. */
  async workbook(): Promise<string> {
    return (await fetch(`${this.url}/desk/api/workbook`)).text();
  }

  /** Its tabs with all that belongs to them, but for the one whose number changes with every change. */
  async tabs(): Promise<{ readonly name: string }[]> {
    const { tabs } = JSON.parse(await this.workbook()) as { tabs: { readonly name: string }[] };
    return tabs.filter(({ name }) => name !== LAST_CHANGE_TAB);
  }

  /** Writes rows below the header through the Sheets API, as typed. */
  async write(rows: readonly Row[], first = 2): Promise<void> {
    const values = rows.map((row) => EVENT_COLUMNS.map(({ field }) => row[field] ?? ''));
    await this.writeCells(`Events!A${first}`, values);
  }

  /** Types into one cell through the Sheets API. */
  async type(row: number, field: Field, value: string): Promise<void> {
    await this.writeCells(`Events!${cellOf(row, field)}`, [[value]]);
  }

  /** Types values into any range through the Sheets API; `RAW`: they are kept as they are. */
  async writeCells(
    range: string,
    values: readonly (readonly string[])[],
    valueInputOption: 'USER_ENTERED' | 'RAW' = 'USER_ENTERED',
  ): Promise<void> {
    await this.#sheets.spreadsheets.values.update(
      {
        spreadsheetId: 'desk',
        range,
        valueInputOption,
        requestBody: { values: values.map((row) => [...row]) },
      },
      this.#door,
    );
  }

  /** What a range shows, as the Sheets API gives it. */
  async readCells(range: string): Promise<string[][]> {
    const { data } = await this.#sheets.spreadsheets.values.get({ spreadsheetId: 'desk', range }, this.#door);
    return (data.values ?? []) as string[][];
  }

  /** Changes the shape of the workbook through the Sheets API; `requestsFor` is given the tab's id. */
  async reshape(tab: string, requestsFor: (sheetId: number) => sheets_v4.Schema$Request[]): Promise<void> {
    const { data } = await this.#sheets.spreadsheets.get({ spreadsheetId: 'desk' }, this.#door);
    const found = data.sheets!.find(({ properties }) => properties!.title === tab)!;
    await this.change(requestsFor(found.properties!.sheetId!));
  }

  private async change(requests: sheets_v4.Schema$Request[]): Promise<void> {
    await this.#sheets.spreadsheets.batchUpdate(
      { spreadsheetId: 'desk', requestBody: { requests } },
      this.#door,
    );
  }

  /** Given to each call: the client itself would drop the path of a root address. */
  get #door() {
    return { rootUrl: `${this.url}/desk/google/`, retry: false, agent: CLOSING };
  }

  /** The rows of `Events` by field, from row 2. */
  async rows(): Promise<Record<Field, string>[]> {
    return (await this.readCells(`Events!A2:${LAST_COLUMN}`)).map(
      (cells) =>
        Object.fromEntries(EVENT_COLUMNS.map(({ field }, index) => [field, cells[index] ?? ''])) as Record<
          Field,
          string
        >,
    );
  }

  /** The row number of a title. */
  async rowOf(title: string): Promise<number> {
    const index = (await this.rows()).findIndex((row) => row.title === title);
    expect(index, `a row with the title ${title}`).toBeGreaterThanOrEqual(0);
    return index + 2;
  }
}

export interface RunAnswer {
  readonly ok: boolean;
  readonly result: unknown;
  readonly error: unknown;
  readonly calls: number;
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  readonly dialogs: readonly { readonly title: string; readonly message: string }[];
}

function tellIfTestFails(sentence: string): void {
  try {
    onTestFailed(() => console.error(sentence));
  } catch {
    // Before all tests there is none to fail.
  }
}

/** The last column that `setUpWorkbook` makes, and the first one behind it. */
export const LAST_COLUMN = columnLetters(EVENT_COLUMNS.length - 1);
export const COLUMN_BEHIND = columnLetters(EVENT_COLUMNS.length);

/** The cell of a field as `setUpWorkbook` lays the tab out. */
export function cellOf(row: number, field: Field): string {
  return cellName(
    row,
    EVENT_COLUMNS.findIndex((column) => column.field === field),
  );
}
