// A hook key for one's own machine: made once, kept in a file that only its owner can read.

import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { OperationalError } from '../shared/operational-error.ts';
import type { HookKey } from './config.ts';
import { diskFault } from './disk-fault.ts';

export interface LocalSecrets {
  readonly hookKey: HookKey;
}

const secretsSchema = z.object({
  hookKey: z.object({ id: z.literal('local'), secret: z.string().min(16) }),
});

/** Where none can be kept, those of this process, by its home. */
const unkept = new Map<string, LocalSecrets>();

/**
 * Gives this machine's secrets, making them the first time; where the disk takes none, they last as long as this
 * process. Never used in preview or production.
 */
export function loadLocalSecrets(home: string): LocalSecrets {
  const file = join(home, 'secrets.json');
  const fresh: LocalSecrets = { hookKey: { id: 'local', secret: randomBytes(32).toString('hex') } };
  try {
    if (!existsSync(file)) {
      mkdirSync(home, { recursive: true });
      keepOnce(file, fresh);
      chmodSync(file, 0o600);
    }
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const why = diskFault(cause);
    if (why !== null && !existsSync(file)) {
      const secrets = unkept.get(home) ?? fresh;
      unkept.set(home, secrets);
      return secrets;
    }
    throw new OperationalError({
      code: 'secrets-unreadable',
      operation: 'read the local secrets',
      message: `The local secrets in ${file} cannot be read: ${why ?? 'the file is not what was written'}.`,
      hint: why ? `Let this user read ${file}.` : `Delete ${file} to get new secrets.`,
      cause,
    });
  }
}

/** Writes the file whole unless there is one: two first starts at once end with one set of secrets. */
function keepOnce(file: string, secrets: LocalSecrets): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
