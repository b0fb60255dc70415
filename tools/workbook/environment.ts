// Which workbook an import speaks to: the real one when it is configured, else the desk of `npm start`.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';

export interface WorkbookPlace {
  readonly sheetId: string;
  /** Ends in `/`; absent for Google's own. */
  readonly rootUrl: string | undefined;
  /** Absent for the desk, which asks for none. */
  readonly credentials: { readonly client_email: string; readonly private_key: string } | undefined;
  /** Where the desk takes what stands in a script's manifest; absent for a real workbook. */
  readonly scriptUrl: string | undefined;
}

const port = z.coerce.number().int().min(1).max(65_535).default(8787);
const credentials = z.object({ client_email: z.string().min(3), private_key: z.string().min(20) });

/** Reads the place from environment variables; a bad one is refused by name. */
export function workbookPlace(
  environment: Readonly<Record<string, string | undefined>>,
): Outcome<WorkbookPlace> {
  const given = (name: string) => environment[name]?.trim() || undefined;
  const rootUrl = given('SHEETS_ROOT_URL');
  if (rootUrl !== undefined && !URL.canParse(rootUrl)) {
    return refused(`SHEETS_ROOT_URL: “${rootUrl}” is not an address.`);
  }
  const sheetId = given('GOOGLE_SHEET_ID');
  if (sheetId === undefined) {
    const number = port.safeParse(given('PORT'));
    if (!number.success) return refused('PORT: must be a number from 1 to 65535.');
    const root = withSlash(rootUrl ?? `http://127.0.0.1:${number.data}/desk/google/`);
    const scriptUrl = new URL('../api/script', root).href;
    return done({ sheetId: 'desk', rootUrl: root, credentials: undefined, scriptUrl });
  }
  const key = given('GOOGLE_SERVICE_ACCOUNT_KEY');
  if (key === undefined) {
    return refused(
      'GOOGLE_SHEET_ID is set but GOOGLE_SERVICE_ACCOUNT_KEY is not: set both, or neither for the desk.',
    );
  }
  const read = readKey(key);
  if (!read)
    return refused(
      'GOOGLE_SERVICE_ACCOUNT_KEY: neither the JSON of a service account nor a file that holds it.',
    );
  return done({
    sheetId,
    rootUrl: rootUrl && withSlash(rootUrl),
    credentials: read,
    scriptUrl: undefined,
  });
}

function readKey(key: string): WorkbookPlace['credentials'] {
  try {
    const text = key.startsWith('{') ? key : readFileSync(key, 'utf8');
    return credentials.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
