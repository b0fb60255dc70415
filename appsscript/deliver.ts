// Tells the worker that a revision is there, and takes its receipt: delivered only when the worker has
// recomputed the same count and digest. A failed delivery never undoes a publish; the worker's own polling
// is the backstop.

import { type Receipt, readReceipt } from '../shared/receipt.ts';
import { SIGNATURE_HEADERS, signatureOf } from '../shared/signing.ts';
import type { Delivery } from './answers.ts';
import { type WorkerConnection, workerConnection } from './settings.ts';
import { timeNow } from './workbook/clock.ts';
import { hmacSha256, sha256 } from './workbook/digest.ts';
import { remember } from './workbook/memory.ts';

/** What the Sheet says of a revision. */
export interface Offer {
  readonly revision: number;
  readonly events: number;
  readonly digest: string;
}

/** Hands over what is published, and remembers how that went. Takes no lock: it talks to the network. */
export function deliver(offer: Offer): Delivery {
  const connection = workerConnection();
  const delivery =
    typeof connection === 'string'
      ? pending(offer, connection)
      : judge(offer, askForReceipt(connection, offer));
  const state = delivery.state === 'delivered' ? 'delivered' : 'pending';
  const head = delivery.state === 'behind' ? delivery.head : offer.revision;
  remember({
    highestRevision: head,
    delivery: { revision: offer.revision, state, at: timeNow(), sentence: delivery.sentence },
  });
  return delivery;
}

const MOST_LOOKS = 4;
const BETWEEN_LOOKS_MS = 1_500;

/** The worker's receipt, or a sentence that says why there is none. */
function askForReceipt(connection: WorkerConnection, { revision }: Offer): Receipt | string {
  let answer = exchange(connection, 'POST', '/hooks/publish', JSON.stringify({ revision }));
  for (let looks = 1; looks < MOST_LOOKS; looks++) {
    if (typeof answer === 'string' || answer.state !== 'waiting' || answer.cause !== '') return answer;
    Utilities.sleep(BETWEEN_LOOKS_MS);
    answer = exchange(connection, 'GET', `/hooks/receipt/${revision}`, '');
  }
  return answer;
}

/** One signed question and its signed answer. */
function exchange(
  connection: WorkerConnection,
  method: 'GET' | 'POST',
  path: string,
  body: string,
): Receipt | string {
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
  } catch {
    return `The worker at ${connection.url} cannot be reached.`;
  }
  const text = response.getContentText();
  const status = response.getResponseCode();
  if (status !== 200) return `The worker answered ${status}. ${problemSentence(text)}`.trim();
  const headers = lowerCased(response.getHeaders());
  const answerTime = headers[SIGNATURE_HEADERS.time] ?? '';
  const signature = sign({ method: 'ANSWER', time: answerTime, body: text });
  if (headers[SIGNATURE_HEADERS.signature] !== signature) {
    return 'The answer was not signed by the worker: check the key under “Connect to the worker…”.';
  }
  return readReceipt(text) ?? 'The worker’s answer is not a receipt; it may be of another version.';
}

function judge(offer: Offer, answer: Receipt | string): Delivery {
  if (typeof answer === 'string') return pending(offer, answer);
  const { state, events, digest, head, cause } = answer;
  if (state === 'stored' && events === offer.events && digest === offer.digest) {
    return {
      state: 'delivered',
      sentence: `Delivered: visitors see revision ${offer.revision}.`,
      receipt: answer,
    };
  }
  if (state === 'superseded' || head > offer.revision) {
    const sentence = `The worker is already at revision ${head}, so it did not take ${offer.revision}.`;
    return { state: 'behind', sentence, head };
  }
  return pending(offer, cause || 'The worker holds other rows under this number.');
}

function pending({ revision }: Offer, cause: string): Delivery {
  const sentence = `Revision ${revision} is published, not delivered yet. ${cause} Nothing is lost: the worker keeps looking, and “Retry delivery” asks again.`;
  return { state: 'pending', sentence };
}

/** The sentence of an RFC 9457 answer; empty when it is none. */
function problemSentence(body: string): string {
  try {
    const { title, detail } = JSON.parse(body) as { title?: unknown; detail?: unknown };
    return [title, detail].filter((part) => typeof part === 'string').join(' ');
  } catch {
    return '';
  }
}

function lowerCased(headers: object): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) lower[name.toLowerCase()] = String(value);
  return lower;
}
