// Asks the worker that has the embedded database open, instead of the database. Only an answer signed with its key is
// believed, so that another program on a port that was its own is never taken for it.

import { randomUUID } from 'node:crypto';
import { OperationalError } from '../../shared/operational-error.ts';
import { SIGNATURE_HEADERS, signatureOf } from '../../shared/signing.ts';
import { hmacSha256, sha256 } from '../hashes.ts';
import type { OperatorAddress } from './file.ts';
import type { Operations } from './operations.ts';
import type { OperatorAnswer } from './routes.ts';

const PATH = '/operator/ask';
const LONGEST_MS = 300_000;
const LONGEST_GREETING_MS = 10_000;

/** Its operations; `null` when nobody answers there who knows the key. */
export async function operationsThrough(address: OperatorAddress): Promise<Operations | null> {
  const greeted = await ask(address, 'backups', '', LONGEST_GREETING_MS).catch(() => null);
  if (!greeted) return null;
  const through = (operation: keyof Operations) => async (argument?: string) => {
    const answer = await ask(address, operation, argument ?? '', LONGEST_MS);
    if (!answer) throw noAnswer(address, operation);
    if ('operationalError' in answer) throw new OperationalError({ ...answer.operationalError, operation });
    return answer.result as never;
  };
  return {
    status: through('status'),
    backups: through('backups'),
    backup: through('backup'),
    verify: through('verify'),
    restore: through('restore'),
    csv: through('csv'),
    bundle: through('bundle'),
    publication: through('publication'),
    vault: through('vault'),
    recovery: through('recovery'),
    recover: through('recover'),
    pin: through('pin'),
    unpin: through('unpin'),
    drillChoice: through('drillChoice'),
    drill: through('drill'),
  };
}

/** `null` for an answer that is not this worker's. Throws an `OperationalError` when there is none at all. */
async function ask(
  address: OperatorAddress,
  operation: keyof Operations,
  argument: string,
  longestMs: number,
): Promise<OperatorAnswer | null> {
  const { key, port } = address;
  const sign = (method: string, time: string, nonce: string, text: string) =>
    signatureOf({ method, path: PATH, time, nonce, body: text }, key.secret, sha256, hmacSha256);
  const [body, time, nonce] = [
    JSON.stringify({ operation, argument }),
    String(Math.floor(Date.now() / 1000)),
    randomUUID(),
  ];
  const headers = {
    [SIGNATURE_HEADERS.keyId]: key.id,
    [SIGNATURE_HEADERS.time]: time,
    [SIGNATURE_HEADERS.nonce]: nonce,
    [SIGNATURE_HEADERS.signature]: sign('POST', time, nonce, body),
  };
  try {
    const signal = AbortSignal.timeout(longestMs);
    const response = await fetch(`http://127.0.0.1:${port}${PATH}`, {
      method: 'POST',
      headers,
      body,
      signal,
    });
    const text = await response.text();
    const given = (name: keyof typeof SIGNATURE_HEADERS) => response.headers.get(SIGNATURE_HEADERS[name]);
    const isGenuine =
      given('nonce') === nonce && given('signature') === sign('ANSWER', given('time') ?? '', nonce, text);
    return isGenuine ? (JSON.parse(text) as OperatorAnswer) : null;
  } catch (cause) {
    throw noAnswer(address, operation, cause);
  }
}

function noAnswer({ pid }: OperatorAddress, operation: string, cause?: unknown): OperationalError {
  return new OperationalError({
    code: 'worker-silent',
    operation: `ask the worker for ${operation}`,
    message: `The worker, process ${pid}, gave no answer that could be believed.`,
    hint: 'Look in its log for whether it was done, then try again; db:cli -- backups shows what is there.',
    cause,
  });
}
