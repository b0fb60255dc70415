// The desk's side of `UrlFetchApp.fetch`: a real request, within Google's limits.

import { Refusal } from '../workbook/refusal.ts';
import type { FetchRequest, FetchResponse } from './protocol.ts';

const BODY_BYTES = 50 * 1024 * 1024;
const WAIT_MS = 60_000;

/** What a fault makes of a fetch instead of sending it. */
export type BrokenFetch = number | 'unreachable' | 'timeout';

/** @throws Refusal when the address cannot be reached, does not answer in a minute, or answers too much */
export async function fetchUrl(request: FetchRequest, broken: BrokenFetch | null): Promise<FetchResponse> {
  if (broken === 'unreachable') throw unreachable(request.url);
  if (broken === 'timeout') throw new Refusal(`Timeout: ${request.url}`);
  if (broken !== null) return { status: broken, headers: {}, body: '' };
  const body = request.body === null ? null : Buffer.from(request.body, 'base64');
  if (body && body.length > BODY_BYTES) throw new Refusal('Limit Exceeded: URLFetch POST Size.');
  let response: Response;
  let bytes: Buffer;
  try {
    response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body,
      redirect: request.followRedirects ? 'follow' : 'manual',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    bytes = await boundedBytes(response);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as Error).name === 'TimeoutError') throw new Refusal(`Timeout: ${request.url}`);
    throw unreachable(request.url);
  }
  return { status: response.status, headers: headersOf(response), body: bytes.toString('base64') };
}

function unreachable(url: string): Refusal {
  return new Refusal(`Address unavailable: ${url}`);
}

async function boundedBytes(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES) throw new Refusal('Limit Exceeded: URLFetch Response Size.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headersOf(response: Response): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  return headers;
}
