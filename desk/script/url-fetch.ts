// `UrlFetchApp`: the desk really fetches, while the script waits.

import type { FetchRequest, FetchResponse } from '../runs/protocol.ts';
import { BlobEmulation, bytesOf, signed } from './bytes.ts';
import { ask, current, refusal } from './channel.ts';
import { behind, EmulatedObject } from './present.ts';
import { requireScope } from './scopes.ts';

type Google = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

const URL_CHARACTERS_AT_MOST = 2_048;

export class UrlFetchAppEmulation extends EmulatedObject<Google> implements Pick<Google, 'fetch'> {
  constructor() {
    super('UrlFetchApp');
  }

  /** @throws Exception when the address cannot be reached, or answers 400 and up without `muteHttpExceptions` */
  fetch(url: string, options: Options = {}): Response {
    requireScope('UrlFetchApp.fetch', 'script.external_request');
    assertAllowed(url);
    const answer = ask('fetch', requestOf(url, options));
    const response = new ResponseEmulation(answer);
    if (answer.status >= 400 && !options.muteHttpExceptions) {
      const host = /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? url;
      const text = response.getContentText().slice(0, 200);
      throw refusal(
        `Request failed for ${host} returned code ${answer.status}. Truncated server response: ${text} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return response.face;
  }
}

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/;

function assertAllowed(url: string): void {
  if (url.length > URL_CHARACTERS_AT_MOST) throw refusal('Limit Exceeded: URLFetch URL Length.');
  if (!/^https?:\/\/[^/]/i.test(url)) throw refusal(`Invalid argument: ${url}`);
  const allowed = current().order.manifest.urlFetchWhitelist;
  if (allowed && !LOOPBACK.test(url) && !allowed.some((prefix) => url.startsWith(prefix))) {
    throw refusal(`Error: The URL ${url} is not in the manifest's urlFetchWhitelist.`);
  }
}

function requestOf(url: string, options: Options): FetchRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {}))
    headers[name.toLowerCase()] = String(value);
  const { bytes, type } = bodyOf(options.payload);
  if (bytes) headers['content-type'] ??= options.contentType ?? type;
  return {
    url,
    method: (options.method ?? (bytes ? 'post' : 'get')).toUpperCase(),
    headers,
    body: bytes ? current().natives.toBase64(bytes, false) : null,
    followRedirects: options.followRedirects ?? true,
  };
}

const FORM = 'application/x-www-form-urlencoded';

/** Text and bytes go as they are, an object as a form. */
function bodyOf(payload: unknown): { bytes: Uint8Array | null; type: string } {
  if (payload === undefined || payload === null) return { bytes: null, type: FORM };
  if (typeof payload === 'string') return { bytes: bytesOf(payload, 'UTF_8'), type: FORM };
  if (Array.isArray(payload)) return { bytes: bytesOf(payload, undefined), type: 'application/octet-stream' };
  if (String(payload) === 'Blob') {
    const blob = behind(payload, BlobEmulation);
    return { bytes: blob.bytes, type: blob.getContentType() ?? 'application/octet-stream' };
  }
  const pairs = Object.entries(payload).map((pair) =>
    pair.map((one) => encodeURIComponent(String(one))).join('='),
  );
  return { bytes: bytesOf(pairs.join('&'), 'UTF_8'), type: FORM };
}

class ResponseEmulation
  extends EmulatedObject<Response>
  implements
    Pick<
      Response,
      'getResponseCode' | 'getContentText' | 'getContent' | 'getHeaders' | 'getAllHeaders' | 'getBlob'
    >
{
  readonly #answer: FetchResponse;

  constructor(answer: FetchResponse) {
    super('HTTPResponse', false);
    this.#answer = answer;
  }
  #bytes(): Uint8Array {
    return current().natives.fromBase64(this.#answer.body) ?? new Uint8Array();
  }
  getResponseCode(): number {
    return this.#answer.status;
  }
  getContentText(charset = 'utf-8'): string {
    return current().natives.decode(this.#bytes(), charset);
  }
  getContent(): number[] {
    return signed(this.#bytes());
  }
  /** Each header once; of a repeated one the first. */
  getHeaders(): object {
    const entries = Object.entries(this.#answer.headers);
    return Object.fromEntries(
      entries.map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    );
  }
  getAllHeaders(): object {
    return { ...this.#answer.headers };
  }
  getBlob(): GoogleAppsScript.Base.Blob {
    const type = this.#answer.headers['content-type'];
    return new BlobEmulation(this.#bytes(), typeof type === 'string' ? type : null, null).face;
  }
}
