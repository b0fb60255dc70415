// Tells the worker that a revision is there, and takes its receipt: delivered only when the worker has
// recomputed the same count and digest. A failed delivery never undoes a publish; the worker's own polling
// is the backstop.

import { type Receipt, readReceipt } from '../shared/receipt.ts';
import { SIGNATURE_HEADERS, signatureOf } from '../shared/signing.ts';
import type { CurrentState, Delivery } from './answers.ts';
import { type WorkerConnection, workerConnection } from './settings.ts';
import { words } from './words/words.ts';
import type { Cause } from './workbook/cause.ts';
import { timeNow } from './workbook/clock.ts';
import { hmacSha256, sha256 } from './workbook/digest.ts';
import { type Memory, recall, remember } from './workbook/memory.ts';

/** What the Sheet says of a revision. */
export interface Offer {
  readonly revision: number;
  readonly events: number;
  readonly digest: string;
  readonly placementsDigest: string;
}

/** Hands over what is published, and remembers how that went. Takes no lock: it talks to the network. */
export function deliver(offer: Offer): Delivery {
  const connection = workerConnection();
  const arrival = 'cause' in connection ? connection : judge(offer, askForReceipt(connection, offer));
  const cause = 'cause' in arrival ? arrival.cause : null;
  const { revision } = offer;
  const state = cause ? 'pending' : 'delivered';
  remember({
    highestRevision: cause?.code === 'behind' ? cause.head : revision,
    delivery: { revision, state, at: timeNow(), cause },
  });
  const sentence = sentenceOf({ revision, state, cause });
  if ('receipt' in arrival) return { state: 'delivered', sentence, receipt: arrival.receipt };
  return cause?.code === 'behind'
    ? { state: 'behind', sentence, head: cause.head }
    : { state: 'pending', sentence };
}

/** How the last delivery went, for whoever asks now; `null` when nothing was published yet. */
export function lastDelivery(): CurrentState['delivery'] {
  const { delivery } = recall();
  if (!delivery) return null;
  const { revision, state, at } = delivery;
  return { revision, state, at, sentence: sentenceOf(delivery) };
}

type Remembered = Pick<NonNullable<Memory['delivery']>, 'revision' | 'state' | 'cause'>;

function sentenceOf({ revision, state, cause }: Remembered): string {
  const { delivery: say } = words();
  if (state === 'delivered') return say.delivered(revision);
  if (cause?.code === 'behind') return say.behind(revision, cause.head);
  return say.pending(revision, cause ? say.why(cause) : '');
}

/** What came back from the worker, or why nothing did. */
type Answer = { readonly receipt: Receipt } | { readonly cause: Cause };

const MOST_LOOKS = 4;
const BETWEEN_LOOKS_MS = 1_500;

/** The worker's receipt, or why there is none. */
function askForReceipt(connection: WorkerConnection, { revision }: Offer): Answer {
  let answer = exchange(connection, 'POST', '/hooks/publish', JSON.stringify({ revision }));
  for (let looks = 1; looks < MOST_LOOKS; looks++) {
    if ('cause' in answer || answer.receipt.state !== 'waiting') return answer;
    if (answer.receipt.cause !== '' && answer.receipt.code !== 'not-seen') return answer;
    Utilities.sleep(BETWEEN_LOOKS_MS);
    answer = exchange(connection, 'GET', `/hooks/receipt/${revision}`, '');
  }
  return answer;
}

/** One signed question and its signed answer. */
function exchange(connection: WorkerConnection, method: 'GET' | 'POST', path: string, body: string): Answer {
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
    return { cause: { code: 'unreachable', url: connection.url } };
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
  const receipt = readReceipt(text);
  return receipt ? { receipt } : { cause: { code: 'not-a-receipt' } };
}

/** The receipt where it proves that the offer has arrived, else why it does not. */
function judge(offer: Offer, answer: Answer): Answer {
  if ('cause' in answer) return answer;
  const { state, events, digest, placementsDigest, head, cause: said, code: fault = '' } = answer.receipt;
  const isSame =
    events === offer.events && digest === offer.digest && placementsDigest === offer.placementsDigest;
  if (state === 'stored' && isSame) return answer;
  if (state === 'superseded' || head > offer.revision) return { cause: { code: 'behind', head } };
  return { cause: said === '' ? { code: 'other-rows' } : { code: 'worker-said', fault, said } };
}

/** A property holds 9 KB, and whoever answers may be no worker at all. */
const LONGEST_SAID = 500;

/** Code and sentence of an RFC 9457 answer; empty when it is none. */
function problemIn(body: string): { problem: string; said: string } {
  try {
    const { code, title, detail } = JSON.parse(body) as { code?: unknown; title?: unknown; detail?: unknown };
    const said = [title, detail].filter((part) => typeof part === 'string').join(' ');
    return {
      problem: typeof code === 'string' ? code.slice(0, LONGEST_SAID) : '',
      said: said.slice(0, LONGEST_SAID),
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
