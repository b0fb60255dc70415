// Errors as the Sheets API gives them: `{"error":{code,message,status}}`.

import type { Refusal } from '../workbook/refusal.ts';

const STATUS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  413: 'INVALID_ARGUMENT',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

const MESSAGES: Record<number, string> = {
  403: 'The caller does not have permission',
  404: 'Requested entity was not found.',
  500: 'Internal error encountered.',
  503: 'The service is currently unavailable.',
};

/** An answer that refuses, with Google's own words where none are given. */
export function googleError(code: number, message = MESSAGES[code] ?? 'Request failed.'): Response {
  const error = { code, message, status: STATUS[code] ?? 'UNKNOWN' };
  return new Response(JSON.stringify({ error }, null, 2), {
    status: code,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
  });
}

/** Google's words for a quota that is used up. */
export function quotaMessage(kind: 'Read' | 'Write'): string {
  return `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`;
}

/** The answer to what the workbook refused. */
export function refusalResponse({ kind, message }: Refusal): Response {
  if (kind === 'forbidden') return googleError(403, message);
  return googleError(400, message);
}

// Google's quota: so many reads and so many writes a minute, whatever their size.

export interface Quota {
  readsAMinute: number;
  writesAMinute: number;
}

const MINUTE_MS = 60_000;

export class QuotaCount {
  readonly #quota: Quota;
  #minute = Number.NaN;
  #used = { Read: 0, Write: 0 };

  constructor(quota: Quota) {
    this.#quota = quota;
  }

  /** Counts one request; false when this minute's share is used up. */
  spend(kind: 'Read' | 'Write', now: number): boolean {
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.#minute) this.#used = { Read: 0, Write: 0 };
    this.#minute = minute;
    this.#used[kind] += 1;
    return this.#used[kind] <= (kind === 'Read' ? this.#quota.readsAMinute : this.#quota.writesAMinute);
  }
}
