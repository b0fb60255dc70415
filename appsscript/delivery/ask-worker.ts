// Asks the worker something: signed, so that it listens, and believed only when the answer is signed too.

import { SIGNATURE_HEADERS, signatureOf } from '../../shared/signing.ts';
import { type WorkerConnection, workerConnection } from '../settings/connection.ts';
import type { Cause } from '../workbook/cause.ts';
import { hmacSha256, sha256 } from '../workbook/digest.ts';
import { fetchFaultOf } from './refused-fetch.ts';

/** What came back, word for word, or why nothing did. */
export type WorkerAnswer = { readonly text: string } | { readonly cause: Cause };

/** The same of the worker that this script is connected to. */
export function askConnected(method: 'GET' | 'POST', path: string, body = ''): WorkerAnswer {
  const connection = workerConnection();
  return 'cause' in connection ? connection : askWorker(connection, method, path, body);
}

/** One signed question and its signed answer. Call it outside the lock: it talks to the network. */
export function askWorker(
  connection: WorkerConnection,
  method: 'GET' | 'POST',
  path: string,
  body: string,
): WorkerAnswer {
  const time = String(Math.floor(Date.now() / 1000));
  const nonce = Utilities.getUuid();
  const sign = (parts: { method: string; time: string; body: string }) =>
    signatureOf({ ...parts, path, nonce }, connection.secret, sha256, hmacSha256);
  let response: GoogleAppsScript.URL_Fetch.HTTPResponse;
  try {
    response = UrlFetchApp.fetch(`${connection.url}${path}`, {
      method: method === 'GET' ? 'get' : 'post',
      contentType: 'application/json',
      ...(method === 'POST' && { payload: body }),
      headers: {
        [SIGNATURE_HEADERS.keyId]: connection.keyId,
        [SIGNATURE_HEADERS.time]: time,
        [SIGNATURE_HEADERS.nonce]: nonce,
        [SIGNATURE_HEADERS.signature]: sign({ method, time, body }),
      },
      muteHttpExceptions: true,
    });
  } catch (error) {
    return { cause: unreachable(connection.url, error) };
  }
  const text = response.getContentText();
  const status = response.getResponseCode();
  if (status !== 200) return { cause: { code: 'answered', status, ...problemIn(text) } };
  const headers = lowerCased(response.getHeaders());
  const answerTime = headers[SIGNATURE_HEADERS.time] ?? '';
  const signature = sign({ method: 'ANSWER', time: answerTime, body: text });
  if (headers[SIGNATURE_HEADERS.signature] !== signature) {
    return { cause: { code: 'not-signed' } };
  }
  return { text };
}

function unreachable(url: string, error: unknown): Cause {
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unreachable', url, fault: fetchFaultOf(message), said: message.slice(0, LONGEST_MESSAGE) };
}

/** A property holds 9 KB, and whoever answers may be no worker at all. */
const LONGEST_MESSAGE = 500;

/** Code and sentence of an RFC 9457 answer; empty when it is none. */
function problemIn(body: string): { problem: string; said: string } {
  try {
    const { code, title, detail } = JSON.parse(body) as { code?: unknown; title?: unknown; detail?: unknown };
    const message = [title, detail].filter((part) => typeof part === 'string').join(' ');
    return {
      problem: typeof code === 'string' ? code.slice(0, LONGEST_MESSAGE) : '',
      said: message.slice(0, LONGEST_MESSAGE),
    };
  } catch {
    return { problem: '', said: '' };
  }
}

function lowerCased(headers: object): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) lower[name.toLowerCase()] = String(value);
  return lower;
}
