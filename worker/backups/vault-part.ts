// Backups in the Vault: each whole with its place in the chain. When it was last proved is not told: a backup that
// comes back is proved anew.

import * as z from 'zod';
import { OperationalError } from '../../shared/operational-error.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../postgres/database.ts';
import { instantText } from '../time.ts';
import type { VaultPart } from '../vault/vault-part.ts';
import { prove } from './content.ts';
import { listBackups, readKept } from './create.ts';
import {
  MARK_VERIFIED,
  PUT_BACK_BACKUP,
  PUT_BACK_MARK,
  PUT_OTHERS_ABOVE,
  READ_WHOLE,
  TURN_OTHERS_AWAY,
} from './sql.ts';

const text = z.string();
const wholeSchema = z.strictObject({
  id: text,
  createdAt: text,
  createdBy: text,
  trigger: z.enum(['manual', 'cron', 'pre-restore', 'pre-publish']),
  rowCount: z.int(),
  featuredEntryCount: z.int(),
  storeUpdatedAt: text.nullable(),
  storeChecksum: text,
  csvContent: text,
  featuredEntriesJson: text,
  environment: text,
  sequence: z.int(),
  pinned: z.boolean(),
  revision: z.int(),
  manifest: text,
  placementsHeader: text,
  previousDigest: text,
  digest: text,
});
type Whole = z.infer<typeof wholeSchema>;

export const BACKUPS_PART: VaultPart = {
  name: 'backup',

  async ids(queries: Queries, environment: Config['environment']) {
    return (await listBackups(queries, environment)).map(({ id }) => id);
  },

  async read(queries, id) {
    type Row = Omit<Whole, 'createdAt' | 'storeUpdatedAt'> & {
      createdAt: Date;
      storeUpdatedAt: Date | null;
    } & Record<string, unknown>;
    const [row] = await queries.query<Row>(READ_WHOLE, [id]);
    if (!row) return null;
    const { createdAt, storeUpdatedAt } = row;
    const whole = {
      ...row,
      createdAt: createdAt.toISOString(),
      storeUpdatedAt: storeUpdatedAt?.toISOString() ?? null,
    };
    return JSON.stringify(wholeSchema.parse(whole));
  },

  /** What this database has backed up itself meanwhile comes after them. */
  async restore(queries, given) {
    const all = given.map((each) => wholeSchema.parse(JSON.parse(each)));
    for (const environment of new Set(all.map((each) => each.environment))) {
      const ofIt = all.filter((each) => each.environment === environment);
      const ids = ofIt.map(({ id }) => id);
      await queries.query(TURN_OTHERS_AWAY, [environment, ids]);
      await queries.query(PUT_OTHERS_ABOVE, [environment, Math.max(...ofIt.map(({ sequence }) => sequence))]);
    }
    for (const each of all) await putBack(queries, each);
  },
};

async function putBack(queries: Queries, whole: Whole): Promise<void> {
  const { id, createdAt, createdBy, trigger, rowCount, featuredEntryCount, storeUpdatedAt } = whole;
  const { storeChecksum, csvContent, featuredEntriesJson, environment, sequence, pinned, revision } = whole;
  const about = [id, createdAt, createdBy, trigger, rowCount, featuredEntryCount, storeUpdatedAt];
  await queries.query(PUT_BACK_BACKUP, [...about, storeChecksum, csvContent, featuredEntriesJson]);
  const place = [id, environment, sequence, pinned, revision, whole.manifest, whole.placementsHeader];
  await queries.query(PUT_BACK_MARK, [...place, whole.previousDigest, whole.digest]);
  const kept = await readKept(queries, id);
  const proved = kept && prove(kept);
  if (proved?.kind !== 'whole') throw notProved(id, proved?.cause ?? 'It cannot be read back.');
  await queries.query(MARK_VERIFIED, [id, instantText(Date.now())]);
}

function notProved(id: string, cause: string): OperationalError {
  return new OperationalError({
    code: 'backup-damaged',
    operation: `bring ${id} back from the Vault`,
    message: `The backup is not whole. ${cause}`,
    hint: 'Nothing was brought back.',
  });
}
