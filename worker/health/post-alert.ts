// Posts one alert to whoever should know of it: JSON, a few tries, each with an end.

import type { Sleep } from '../time.ts';

export interface Alert {
  readonly environment: string;
  readonly isRed: boolean;
  /** When it turned; RFC 3339 in UTC. */
  readonly since: string;
  readonly sentences: readonly string[];
}

export interface PostParts {
  /** It may hold a secret, so it is never logged. */
  readonly url: string;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
}

export const MOST_TRIES = 3;
const LONGEST_TRY_MS = 10_000;
const PAUSE_MS = 2_000;

/** Gives `null` when it was taken, or why it was not. The same alert has the same `id`, however often it is tried. */
export async function postAlert(alert: Alert, { url, sleep, signal }: PostParts): Promise<string | null> {
  let why = '';
  for (let attempt = 1; attempt <= MOST_TRIES && !signal.aborted; attempt++) {
    if (attempt > 1) await sleep(PAUSE_MS * (attempt - 1), signal);
    why = await postOnce(url, bodyOf(alert), AbortSignal.any([signal, AbortSignal.timeout(LONGEST_TRY_MS)]));
    if (why === '') return null;
  }
  return why || 'the worker is stopping';
}

async function postOnce(url: string, body: string, signal: AbortSignal): Promise<string> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    await response.body?.cancel();
    return response.ok ? '' : `it answered ${response.status}`;
  } catch {
    return 'it did not answer in time';
  }
}

/** `text` is what chat programs show. */
function bodyOf({ environment, isRed, since, sentences }: Alert): string {
  const state = isRed ? 'red' : 'well';
  const message = isRed ? `Bandstand (${environment}): ${sentences.join(' ')}` : undefined;
  const text = message ?? `Bandstand (${environment}): all is well again.`;
  return JSON.stringify({
    id: `${environment} ${state} ${since}`,
    environment,
    state,
    since,
    sentences,
    text,
  });
}
