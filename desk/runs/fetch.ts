// The desk's side of `UrlFetchApp.fetch`: a real request, within Google's limits.

import { Refusal } from '../workbook/refusal.ts';
import type { FetchRequest, FetchResponse } from './protocol.ts';

const BODY_BYTES = 50 * 1024 * 1024;
const WAIT_MS = 60_000;

/** What Google says of requests that it does not send, or gets nothing back from. */
const REFUSED = {
  unreachable: (url: string) => `Address unavailable: ${url}`,
  timeout: (url: string) => `Timeout: ${url}`,
  dns: (url: string) => `DNS error: ${url}`,
  tls: (url: string) => `SSL Error ${url}`,
  quota: () => 'Service invoked too many times for one day: urlfetch.',
  'not-allowed': (url: string) => `UrlFetch calls to ${url} are not permitted by your admin`,
  'not-granted': () =>
    'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
} as const;
type RefusedFetch = keyof typeof REFUSED;
export const REFUSED_FETCHES = Object.keys(REFUSED) as RefusedFetch[];

/** What a fault makes of a fetch instead of sending it. */
export type BrokenFetch = number | RefusedFetch;

/** @throws Refusal when the address cannot be reached, does not answer in a minute, or answers too much */
export async function fetchUrl(request: FetchRequest, broken: BrokenFetch | null): Promise<FetchResponse> {
  if (typeof broken === 'number') return { status: broken, headers: {}, body: '' };
  if (broken !== null) throw new Refusal(REFUSED[broken](request.url));
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
    throw new Refusal(REFUSED[kindOf(error as Error)](request.url));
  }
  return { status: response.status, headers: headersOf(response), body: bytes.toString('base64') };
}

function kindOf({ name, cause }: Error): RefusedFetch {
  if (name === 'TimeoutError') return 'timeout';
  const code = String((cause as { code?: unknown } | undefined)?.code ?? '');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns';
  return /CERT|SSL|TLS/.test(code) ? 'tls' : 'unreachable';
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
