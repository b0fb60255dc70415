// Who may speak to the hooks: a message signed with a key we know, of our time, and never received before.
// The answer is signed with the same key, over the question's own nonce.

import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  SIGNATURE_HEADERS,
  SIGNATURE_LIFE_SECONDS,
  type SignedParts,
  signatureOf,
} from '../../shared/signing.ts';
import type { HookKey } from '../config.ts';
import { hmacSha256, sha256 } from '../hashes.ts';
import type { Log } from '../log.ts';
import { type Problem, problemAnswer } from '../problem.ts';
import type { Clock } from '../time.ts';
import type { Nonces } from './nonces.ts';

export interface HookParts {
  /** Empty: the hooks are closed. */
  readonly keys: readonly HookKey[];
  readonly nonces: Nonces;
  readonly clock: Clock;
  /** Genuine messages; what is above is refused until the minute is over. */
  readonly mostAMinute: number;
  readonly log: Log;
}

/** A genuine request, as `context.var.hook`. */
interface VerifiedRequest {
  /** Byte for byte what was signed. */
  readonly body: string;
  /** Signs an answer of JSON. */
  readonly answer: (body: string) => Response;
}

interface SignedHook {
  Variables: { hook: VerifiedRequest };
}

const MOST_BODY_BYTES = 64 * 1024;
const LONGEST_NONCE = 100;

/**
 * In front of a hook's handler: lets genuine requests through, once each, and refuses all others with a problem, which
 * is logged. One for all hooks of a slice: they share its rate.
 */
export function signedHook(parts: HookParts): MiddlewareHandler<SignedHook> {
  const { keys, clock, log, mostAMinute } = parts;
  const rate = ratePerMinute(mostAMinute, clock);
  const refuse = (path: string, problem: Problem) => {
    log.warn({ hook: path, code: problem.code }, 'refused a hook');
    return problemAnswer(problem);
  };
  const limited = bodyLimit({
    maxSize: MOST_BODY_BYTES,
    onError: (context) => refuse(context.req.path, TOO_LARGE),
  });
  return async (context, next) => {
    if (keys.length === 0) return refuse(context.req.path, CLOSED);
    let refused: Response | undefined;
    const tooLarge = await limited(context, async () => {
      const body = Buffer.from(await context.req.arrayBuffer()).toString('utf8');
      const verified = await verify(context.req.raw, body, { ...parts, rate });
      if ('problem' in verified) refused = refuse(context.req.path, verified.problem);
      else context.set('hook', verified);
    });
    if (tooLarge || refused) return tooLarge ?? refused;
    return next();
  };
}

type VerificationResult = VerifiedRequest | { readonly problem: Problem };

/** Only a message that is genuine counts against the rate, and uses up its nonce. */
async function verify(
  request: Request,
  body: string,
  { keys, nonces, clock, rate }: Pick<HookParts, 'keys' | 'nonces' | 'clock'> & { readonly rate: Rate },
): Promise<VerificationResult> {
  const refuse = (problem: Problem): VerificationResult => ({ problem });
  const header = (name: keyof typeof SIGNATURE_HEADERS) => request.headers.get(SIGNATURE_HEADERS[name]) ?? '';
  const [keyId, time, nonce, signature] = [
    header('keyId'),
    header('time'),
    header('nonce'),
    header('signature'),
  ];
  if (!keyId || !/^\d{1,12}$/.test(time) || !nonce || nonce.length > LONGEST_NONCE || !signature) {
    return refuse(UNSIGNED);
  }
  const key = keys.find(({ id }) => id === keyId);
  if (!key) return refuse(UNKNOWN_KEY);
  const path = new URL(request.url).pathname;
  if (!isSame(signature, sign({ method: request.method, path, time, nonce, body }, key)))
    return refuse(WRONG);
  const nowSeconds = Math.floor(clock.now() / 1000);
  if (Math.abs(nowSeconds - Number(time)) > SIGNATURE_LIFE_SECONDS) return refuse(OLD);

  const retryAfterSeconds = rate.spend();
  if (retryAfterSeconds > 0) return refuse({ ...TOO_MANY, retryAfterSeconds });
  if (!(await nonces.spend(key.id, nonce, Number(time), nowSeconds))) return refuse(REPLAYED);
  return { body, answer: (text) => signedAnswer(text, { path, nonce }, key, clock) };
}

function signedAnswer(
  body: string,
  { path, nonce }: Pick<SignedParts, 'path' | 'nonce'>,
  key: HookKey,
  clock: Clock,
): Response {
  const time = String(Math.floor(clock.now() / 1000));
  const signature = sign({ method: 'ANSWER', path, time, nonce, body }, key);
  return new Response(body, {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      [SIGNATURE_HEADERS.keyId]: key.id,
      [SIGNATURE_HEADERS.time]: time,
      [SIGNATURE_HEADERS.nonce]: nonce,
      [SIGNATURE_HEADERS.signature]: signature,
    },
  });
}

function sign(parts: SignedParts, { secret }: HookKey): string {
  return signatureOf(parts, secret, sha256, hmacSha256);
}

/** In constant time: the length of a signature is no secret, its digits are. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const unauthorized = (code: string, title: string): Problem => ({ status: 401, code, title });

const UNSIGNED = unauthorized(
  'signature-missing',
  'The request is not signed, or not all of its four signature headers can be read.',
);
const UNKNOWN_KEY = unauthorized(
  'key-unknown',
  'The key of this request is not one of this worker’s. Set the script’s HOOK_KEY to a key of HOOK_KEYS.',
);
const WRONG = unauthorized('signature-wrong', 'The signature does not fit the request.');
const OLD = unauthorized(
  'signature-old',
  `The request was signed more than ${SIGNATURE_LIFE_SECONDS} seconds from this worker’s time.`,
);
const REPLAYED = unauthorized('signature-replayed', 'This very request was accepted before.');
const CLOSED: Problem = {
  status: 503,
  code: 'hooks-closed',
  title: 'The hooks are closed: no HOOK_KEYS are set. The worker still finds publications by polling.',
};
const TOO_LARGE: Problem = {
  status: 413,
  code: 'body-too-large',
  title: `The body is longer than ${MOST_BODY_BYTES / 1024} KB.`,
};
const TOO_MANY: Problem = { status: 429, code: 'too-many-hooks', title: 'Too many hooks within a minute.' };

// Bounds how often something may happen: a bucket of tokens that fills again steadily.

interface Rate {
  /** 0 when it may happen now, and then it counts; else the whole seconds to wait. */
  spend(): number;
}

/** At most so many a minute, all of them at once after a quiet minute. */
function ratePerMinute(most: number, clock: Clock): Rate {
  const refillMs = 60_000 / most;
  let tokens = most;
  let countedMs = clock.now();
  return {
    spend() {
      const nowMs = clock.now();
      tokens = Math.min(most, tokens + Math.max(0, nowMs - countedMs) / refillMs);
      countedMs = nowMs;
      if (tokens < 1) return Math.ceil(((1 - tokens) * refillMs) / 1000);
      tokens -= 1;
      return 0;
    },
  };
}
