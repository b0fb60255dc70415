// Proves a backup again, long after it was made, and marks what was found: one that does not prove itself counts no
// more, and health says so.

import type { Database } from '../postgres/database.ts';
import { prove } from './content.ts';
import { readKept } from './create.ts';
import { MARK_VERIFIED } from './sql.ts';

/** `null` when it is whole, else a sentence that says what is wrong with it. */
export async function verifyBackup(database: Database, id: string, nowMs: number): Promise<string | null> {
  const kept = await readKept(database, id);
  if (!kept) return `${id}: there is no such backup.`;
  const proved = prove(kept);
  await database.query(MARK_VERIFIED, [id, proved.kind === 'whole' ? new Date(nowMs) : null]);
  return proved.kind === 'whole' ? null : proved.cause;
}
