// Tells the worker that a revision is there, and takes its receipt: delivered only when the worker has
// recomputed the same count and digest. A failed delivery never undoes a publish; the worker's own polling
// is the backstop.

import { type Receipt, readReceipt } from '../../shared/receipt.ts';
import type { CurrentState, Delivery } from '../commands/results.ts';
import { type WorkerConnection, workerConnection } from '../settings/connection.ts';
import { wordsOf } from '../words/words.ts';
import type { Cause } from '../workbook/cause.ts';
import { timeNow } from '../workbook/clock.ts';
import { type Memory, recall, remember } from '../workbook/memory.ts';
import { askWorker } from './ask-worker.ts';

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
    highestRevision: cause?.code === 'behind' || cause?.code === 'restored' ? cause.head : revision,
    ...(cause?.code === 'restored' && { restored: cause.head }),
    delivery: { revision, state, at: timeNow(), cause },
  });
  const sentence = sentenceOf({ revision, state, cause });
  if ('receipt' in arrival) return { state: 'delivered', sentence, receipt: arrival.receipt };
  return cause?.code === 'behind' || cause?.code === 'restored'
    ? { state: cause.code, sentence, head: cause.head }
    : { state: 'pending', sentence };
}

/** How the last delivery went, for whoever asks now; `null` when nothing was published yet. */
export function lastDelivery(): CurrentState['delivery'] {
  const { delivery } = recall();
  if (!delivery) return null;
  const { revision, state, at } = delivery;
  return { revision, state, at, sentence: sentenceOf(delivery) };
}

type DeliveryMemory = Pick<NonNullable<Memory['delivery']>, 'revision' | 'state' | 'cause'>;

function sentenceOf({ revision, state, cause }: DeliveryMemory): string {
  const messages = wordsOf('delivery');
  if (state === 'delivered') return messages.delivered(revision);
  if (cause?.code === 'behind') return messages.behind(revision, cause.head);
  if (cause?.code === 'restored') return messages.restored(revision, cause.head);
  return messages.pending(revision, cause ? messages.why(cause) : '');
}

/** What came back from the worker, or why nothing did. */
type ReceiptAnswer = { readonly receipt: Receipt } | { readonly cause: Cause };

const MOST_LOOKS = 4;
const BETWEEN_LOOKS_MS = 1_500;

/** The worker's receipt, or why there is none. */
function askForReceipt(connection: WorkerConnection, { revision }: Offer): ReceiptAnswer {
  let answer = exchange(connection, 'POST', '/hooks/publish', JSON.stringify({ revision }));
  for (let looks = 1; looks < MOST_LOOKS; looks++) {
    if ('cause' in answer || answer.receipt.state !== 'waiting') return answer;
    if (answer.receipt.cause !== '' && answer.receipt.code !== 'not-seen') return answer;
    Utilities.sleep(BETWEEN_LOOKS_MS);
    answer = exchange(connection, 'GET', `/hooks/receipt/${revision}`, '');
  }
  return answer;
}

/** One signed question and its receipt. */
function exchange(
  connection: WorkerConnection,
  method: 'GET' | 'POST',
  path: string,
  body: string,
): ReceiptAnswer {
  const answer = askWorker(connection, method, path, body);
  if ('cause' in answer) return answer;
  const receipt = readReceipt(answer.text);
  return receipt ? { receipt } : { cause: { code: 'not-a-receipt' } };
}

/** The receipt where it proves that the offer has arrived, else why it does not. */
function judge(offer: Offer, answer: ReceiptAnswer): ReceiptAnswer {
  if ('cause' in answer) return answer;
  const { state, events, digest, placementsDigest, head, headOrigin } = answer.receipt;
  const { cause: message, code: fault = '' } = answer.receipt;
  const isSame =
    events === offer.events && digest === offer.digest && placementsDigest === offer.placementsDigest;
  if (state === 'stored' && isSame) return answer;
  if (headOrigin === 'worker' && head >= offer.revision) return { cause: { code: 'restored', head } };
  if (state === 'superseded' || head > offer.revision) return { cause: { code: 'behind', head } };
  return { cause: message === '' ? { code: 'other-rows' } : { code: 'worker-said', fault, said: message } };
}
