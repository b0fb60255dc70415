// What Google, or the way to it, can do wrong, each with what somebody should do about it.

import { OperationalError } from '../../shared/operational-error.ts';

interface Diagnosis {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const QUOTA: Diagnosis = {
  code: 'google-quota',
  message: 'Google answered that too many requests were made.',
  hint: 'Nothing to do: the next look comes by itself. If it stays so, raise POLL_SECONDS.',
};
const REFUSED: Diagnosis = {
  code: 'google-refused',
  message: 'Google does not let this worker read the spreadsheet.',
  hint: 'Share the spreadsheet with the service account’s address as a viewer, and check GOOGLE_SERVICE_ACCOUNT_KEY.',
};
const NOT_FOUND: Diagnosis = {
  code: 'google-not-found',
  message: 'Google knows no spreadsheet of this id.',
  hint: 'Correct GOOGLE_SHEET_ID: it is the long part of the spreadsheet’s address.',
};
const FAILING: Diagnosis = {
  code: 'google-failing',
  message: 'Google answered with an error of its own.',
  hint: 'Nothing to do: the next look comes by itself.',
};
const REJECTED: Diagnosis = {
  code: 'google-rejected',
  message: 'Google did not understand the request.',
  hint: 'Check SHEETS_ROOT_URL and GOOGLE_SHEET_ID.',
};
const UNREACHABLE: Diagnosis = {
  code: 'google-unreachable',
  message: 'Google cannot be reached, or did not answer in time.',
  hint: 'Check the network of this machine and SHEETS_ROOT_URL; the next look comes by itself.',
};
const GARBLED: Diagnosis = {
  code: 'google-garbled',
  message: 'What came back is no answer of the Sheets API.',
  hint: 'Look for a proxy in between, and check SHEETS_ROOT_URL.',
};
const MISSING_TAB: Diagnosis = {
  code: 'google-missing-tab',
  message: 'A published tab is gone from the spreadsheet.',
  hint: 'Publish from the Sheet: that makes it again.',
};

/** Faults that another try soon after can find gone. */
const PASSING = new Set([QUOTA, FAILING, UNREACHABLE, GARBLED].map(({ code }) => code));

/** What the client threw, as an OperationalError; one that already is passes through. */
export function sheetFault(error: unknown, operation: string): OperationalError {
  if (error instanceof OperationalError) return error;
  return new OperationalError({ ...diagnose(error), operation, cause: error });
}

/** An answer of status 200 that is not one. */
export function sheetGarbled(operation: string): OperationalError {
  return new OperationalError({ ...GARBLED, operation });
}

export function notConfigured(): OperationalError {
  return new OperationalError({
    code: 'google-not-configured',
    operation: 'open the spreadsheet',
    message: 'No spreadsheet is configured.',
    hint: 'Set GOOGLE_SHEET_ID and GOOGLE_SERVICE_ACCOUNT_KEY, or SHEETS_ROOT_URL for a local workbook.',
  });
}

export function isMissingTab(error: unknown): boolean {
  return error instanceof OperationalError && error.code === MISSING_TAB.code;
}

/** Whether it is worth trying again within seconds. */
export function isPassing({ code }: OperationalError): boolean {
  return PASSING.has(code);
}

function diagnose(error: unknown): Diagnosis {
  const { status, message = '' } = error as { status?: number; message?: string };
  if (status === undefined)
    return /invalid_grant|DECODER|PEM|private key/i.test(message) ? REFUSED : UNREACHABLE;
  if (status === 429 || (status === 403 && /rate limit|quota/i.test(message))) return QUOTA;
  if (status === 401 || status === 403) return REFUSED;
  if (status === 404) return NOT_FOUND;
  if (status === 400 && /unable to parse range/i.test(message)) return MISSING_TAB;
  if (status === 400 && /invalid_grant/.test(message)) return REFUSED;
  return status >= 500 ? FAILING : REJECTED;
}
