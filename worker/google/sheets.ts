// The one way to the Sheets API, and the only file that imports its client. It reads; it never retries:
// when to look again is for `sync` to say.

import { auth, sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import type { PublishedTabs } from '../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import type { Config } from '../config.ts';
import { isMissingTab, notConfigured, sheetFault, sheetGarbled } from './fault.ts';

/**
 * What the worker reads of a workbook. Every method throws an `OperationalError` whose code begins with `google-`;
 * a signal gives a read up early.
 */
export interface Sheet {
  /** Both published tabs as one read, so that they are of one moment. A tab that is gone is `null`. */
  readPublished(signal?: AbortSignal): Promise<PublishedTabs>;
  /** Any other tab; `null` when it is gone. Rows end with their last cell that is not empty. */
  readTab(tab: string, signal?: AbortSignal): Promise<readonly (readonly unknown[])[] | null>;
  /** The manifest cell alone, as text; `null` when it is empty or the tab is gone. */
  readHead(signal?: AbortSignal): Promise<string | null>;
}

const READ_ONLY = 'https://www.googleapis.com/auth/spreadsheets.readonly';
const TIMEOUT_MS = 10_000;
/** Far above what 50,000 rows come to. */
const MOST_BYTES = 128 * 1024 * 1024;
const LOCAL_SHEET_ID = 'desk';

/** Opens the configured spreadsheet. Nothing is read yet. */
export function openSheet(
  config: Pick<Config, 'sheetId' | 'serviceAccount' | 'sheetsRootUrl'>,
  timeoutMs: number = TIMEOUT_MS,
): Sheet {
  const { sheetId, serviceAccount, sheetsRootUrl } = config;
  if (!serviceAccount && !sheetsRootUrl) throw notConfigured();
  const client = sheets({
    version: 'v4',
    ...(serviceAccount && { auth: new auth.GoogleAuth({ credentials: serviceAccount, scopes: READ_ONLY }) }),
  });
  return sheetOf(client, sheetId ?? LOCAL_SHEET_ID, { rootUrl: sheetsRootUrl, timeoutMs });
}

interface Bounds {
  readonly rootUrl: string | null;
  readonly timeoutMs: number;
}

function sheetOf(client: sheets_v4.Sheets, spreadsheetId: string, { rootUrl, timeoutMs }: Bounds): Sheet {
  /** Given to each request and not to the client, which would drop the path of a root address. */
  const bounded = (signal: AbortSignal) =>
    ({
      ...(rootUrl && { rootUrl }),
      signal,
      retry: false,
      responseType: 'json',
      maxContentLength: MOST_BYTES,
      size: MOST_BYTES,
    }) as const;

  /** The client times its requests; the race also ends the fetching of a token. */
  async function ask<Answer>(
    operation: string,
    given: AbortSignal | undefined,
    request: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const end = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(given ? [given] : [])]);
    const ended = new Promise<never>((_, fail) => {
      end.addEventListener('abort', () => fail(end.reason), { once: true });
    });
    try {
      return await Promise.race([request(end), ended]);
    } catch (error) {
      throw sheetFault(error, operation);
    }
  }

  async function readTabs(tabs: readonly string[], given?: AbortSignal): Promise<(Cells | null)[]> {
    const operation = `read ${tabs.join(' and ')}`;
    const { data } = await ask(operation, given, (signal) =>
      client.spreadsheets.values.batchGet(
        {
          spreadsheetId,
          ranges: tabs.map((tab) => `'${tab}'`),
          majorDimension: 'ROWS',
          // A number or a date must show as what it is: no published cell may be one.
          valueRenderOption: 'UNFORMATTED_VALUE',
        },
        bounded(signal),
      ),
    );
    const ranges: unknown = data?.valueRanges;
    if (!Array.isArray(ranges) || ranges.length !== tabs.length) throw sheetGarbled(operation);
    return ranges.map((range: sheets_v4.Schema$ValueRange | null) => cellsOf(range?.values, operation));
  }

  async function readTitles(given?: AbortSignal): Promise<Set<string>> {
    const operation = 'read the names of the tabs';
    const { data } = await ask(operation, given, (signal) =>
      client.spreadsheets.get({ spreadsheetId, fields: 'sheets.properties.title' }, bounded(signal)),
    );
    if (!Array.isArray(data?.sheets)) throw sheetGarbled(operation);
    return new Set(data.sheets.map(({ properties }) => properties?.title ?? ''));
  }

  return {
    async readPublished(given) {
      const both = [PUBLISHED_TAB, PUBLISHED_PLACEMENTS_TAB];
      try {
        const [events = null, placements = null] = await readTabs(both, given);
        return { events, placements };
      } catch (error) {
        if (!isMissingTab(error)) throw error;
      }
      const titles = await readTitles(given);
      const present = both.filter((tab) => titles.has(tab));
      const cells = present.length === 0 ? [] : await readTabs(present, given);
      const found = (tab: string) => cells[present.indexOf(tab)] ?? null;
      return { events: found(PUBLISHED_TAB), placements: found(PUBLISHED_PLACEMENTS_TAB) };
    },

    async readTab(tab, given) {
      try {
        const [cells = null] = await readTabs([tab], given);
        return cells;
      } catch (error) {
        if (isMissingTab(error)) return null;
        throw error;
      }
    },

    async readHead(given) {
      const operation = 'read the manifest cell';
      try {
        const { data } = await ask(operation, given, (signal) =>
          client.spreadsheets.values.get(
            { spreadsheetId, range: `'${PUBLISHED_TAB}'!A1`, valueRenderOption: 'UNFORMATTED_VALUE' },
            bounded(signal),
          ),
        );
        if (!data?.range) throw sheetGarbled(operation);
        const cell: unknown = cellsOf(data.values, operation)[0]?.[0];
        return cell === undefined || cell === '' ? null : String(cell);
      } catch (error) {
        if (isMissingTab(error)) return null;
        throw error;
      }
    },
  };
}

type Cells = readonly (readonly unknown[])[];

/** An empty range has no `values` at all. */
function cellsOf(values: unknown, operation: string): Cells {
  if (values === undefined) return [];
  if (Array.isArray(values) && values.every(Array.isArray)) return values;
  throw sheetGarbled(operation);
}
