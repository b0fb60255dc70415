// Each signed message is accepted once: remembered in the database, for all workers and restarts, or in this process
// alone where the answer changes nothing and must come without a database.

import { SIGNATURE_LIFE_SECONDS } from '../../shared/signing.ts';
import type { Queries } from '../postgres/database.ts';
import { FORGET_NONCES, SPEND_NONCE } from './sql.ts';

export interface Nonces {
  /** Whether this is the first time; `timeSeconds` is the message's own time. */
  spend(keyId: string, nonce: string, timeSeconds: number, nowSeconds: number): Promise<boolean>;
}

/** Valid until its own time plus its life: from then on its age alone refuses it. */
const expiryOf = (timeSeconds: number) => timeSeconds + SIGNATURE_LIFE_SECONDS + 1;

export function databaseNonces(db: Queries): Nonces {
  return {
    async spend(keyId, nonce, timeSeconds, nowSeconds) {
      await db.query(FORGET_NONCES, [nowSeconds]);
      return (await db.query(SPEND_NONCE, [keyId, nonce, expiryOf(timeSeconds)])).length > 0;
    },
  };
}

/** Bounded by the rate at which genuine messages are received. */
export function memoryNonces(): Nonces {
  const expiries = new Map<string, number>();
  return {
    async spend(keyId, nonce, timeSeconds, nowSeconds) {
      for (const [spent, expires] of expiries) if (expires < nowSeconds) expiries.delete(spent);
      const name = `${keyId} ${nonce}`;
      if (expiries.has(name)) return false;
      expiries.set(name, expiryOf(timeSeconds));
      return true;
    },
  };
}
