// Opens the operator's address beside a worker that has the embedded database to itself: another port, on loopback,
// that nothing public is served on. Beside a server's database commands ask the database, and this stays shut.

import { randomBytes } from 'node:crypto';
import { memoryNonces } from '../hooks/nonces.ts';
import { listen } from '../listen.ts';
import { faultFields, type Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import type { Clock } from '../time.ts';
import { removeOperatorFile, writeOperatorFile } from './file.ts';
import type { Operations } from './operations.ts';
import { operatorRoutes } from './routes.ts';

export interface OperatorParts {
  readonly home: string;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly operations: Operations;
}

export interface OperatorAddressOpen {
  /** Takes no more questions, answers those under way, and takes the file out. */
  close(): Promise<void>;
}

const GRACE_MS = 10_000;

/** A worker that cannot open it serves all the same: `null`, and the log says why. */
export async function openOperator(parts: OperatorParts): Promise<OperatorAddressOpen | null> {
  const { home, db, log } = parts;
  if (db.kind !== 'embedded') return null;
  const key = { id: 'operator', secret: randomBytes(32).toString('hex') };
  try {
    const listening = await listen(
      operatorRoutes({ ...parts, keys: [key], nonces: memoryNonces() }),
      0,
      '127.0.0.1',
    );
    try {
      writeOperatorFile(home, { pid: process.pid, port: listening.port, key });
    } catch (error) {
      await listening.close(0);
      throw error;
    }
    return {
      async close() {
        removeOperatorFile(home);
        await listening.close(GRACE_MS);
      },
    };
  } catch (error) {
    log.warn(faultFields(error), 'the operator’s commands cannot reach this worker');
    return null;
  }
}
