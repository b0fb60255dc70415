// The database is lost: everything comes back from the workbook alone. What was published last is stored under its own
// number, so visitors are served the same bytes; what only the database knew comes back from the Vault.

import { OperationalError } from '../../shared/operational-error.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { type Verification, verify } from '../../shared/publication/verify.ts';
import { VAULT_TAB } from '../../shared/tabs.ts';
import { readVaultIndex, type VaultIndex } from '../../shared/vault/vault.ts';
import type { Config } from '../config.ts';
import type { Sheet } from '../google/sheets.ts';
import { sha256 } from '../hashes.ts';
import type { Database } from '../postgres/database.ts';
import { type Meta, readMeta } from '../revisions/load.ts';
import { storePublication } from '../revisions/store.ts';
import { RESTORED_PART, readRestored } from '../revisions/vault-part.ts';
import { VAULT_PARTS } from './parts.ts';
import { type ReadText, readVaultTexts } from './texts.ts';
import { adoptVaultHead } from './vault-head.ts';

export interface RecoveryPlan {
  /** The newest that the workbook holds. */
  readonly publication: Publication;
  /** Where it stands: in the published tabs, or, made by a restore, in the Vault. */
  readonly from: 'published' | 'vault';
  /** `null`: the workbook has no Vault, and what only the database knew is lost. */
  readonly vault: VaultIndex | null;
  readonly texts: readonly Extract<ReadText, { kind: 'whole' }>[];
  /** What stands in the Vault and is not whole, as sentences: it stays out. */
  readonly damaged: readonly string[];
}

export type RecoveryPlanResult =
  | ({ readonly kind: 'ready' } & RecoveryPlan)
  /** The database holds something: this is for an empty one. */
  | { readonly kind: 'not-empty'; readonly revision: number }
  /** Neither the published tabs nor the Vault hold a whole publication. */
  | { readonly kind: 'nothing'; readonly cause: string };

/** Reads the workbook and proves all of it, before anything is written. */
export async function planRecovery(db: Database, sheet: Sheet): Promise<RecoveryPlanResult> {
  const published = verify(await sheet.readPublished(), sha256);
  const [first = [], ...rows] = ((await sheet.readTab(VAULT_TAB)) ?? []).map((row) => row.map(String));
  const found = readVaultIndex(first, sha256);
  const vault = found.kind === 'index' ? found.index : null;
  const damaged = found.kind === 'newer' ? [newer(found.format)] : found.kind === 'changed' ? [CHANGED] : [];
  // Cheap checks first: what is packed may be long, and is of no use to a database that holds something else.
  const meta = await readMeta(db);
  const mayBeCutOff =
    isOf(meta, published) ||
    vault?.names.some(({ part, id }) => part === RESTORED_PART.name && id === String(meta.revision));
  if (meta.revision > 0 && !mayBeCutOff) return { kind: 'not-empty', revision: meta.revision };
  const texts: Extract<ReadText, { kind: 'whole' }>[] = [];
  for (const entry of vault ? await readVaultTexts(vault, rows) : []) {
    if (entry.kind === 'whole') texts.push(entry);
    else damaged.push(entry.cause);
  }
  const restored = texts
    .filter(({ part }) => part === RESTORED_PART.name)
    .map(({ text }) => readRestored(text));
  // Under one number, what the worker itself had made is what it served: it refused the other.
  const candidates = [
    ...restored.flatMap((publication) => (publication ? [{ publication, from: 'vault' } as const] : [])),
    ...(published.kind === 'whole'
      ? [{ publication: published.publication, from: 'published' } as const]
      : []),
  ];
  const [newest] = candidates.sort((one, other) => revisionOf(other) - revisionOf(one));
  if (!newest) {
    const cause = published.kind === 'damaged' ? published.cause : 'The spreadsheet holds no publication.';
    return { kind: 'nothing', cause };
  }
  const isCutOff = isOf(meta, { kind: 'whole', publication: newest.publication });
  if (meta.revision > 0 && !isCutOff) return { kind: 'not-empty', revision: meta.revision };
  return { kind: 'ready', ...newest, vault, texts, damaged };
}

export interface RecoverySummary {
  readonly revision: number;
  readonly events: number;
  readonly placements: number;
  /** How many texts of the Vault came back. */
  readonly texts: number;
}

/** Writes what was planned. May be repeated when it was cut off: what is there already stays. */
export async function recoverFrom(
  db: Database,
  { publication, vault, texts }: RecoveryPlan,
  environment: Config['environment'],
): Promise<RecoverySummary> {
  const stored = await storePublication(db, publication);
  if (stored.kind === 'behind' || stored.kind === 'tampered') throw movedOn(publication.manifest.revision);
  await db.transaction(async (queries) => {
    for (const part of VAULT_PARTS) {
      const own = texts.filter((each) => each.part === part.name).map(({ text }) => text);
      if (own.length > 0) await part.restore(queries, own);
    }
    if (vault) await adoptVaultHead(queries, environment, vault);
  });
  const { manifest, events, placements } = publication;
  return {
    revision: manifest.revision,
    events: events.length,
    placements: placements.length,
    texts: texts.length,
  };
}

const CHANGED = 'The index of the Vault was changed by hand: nothing of it can be trusted.';

function newer(format: string): string {
  return `The Vault is of a later version (${format}) than this code can read: bring this worker up to date first.`;
}

/** Whether the head of a database is what was found: then a recovery was cut off, or nothing but it was published. */
function isOf({ revision, digest }: Meta, found: Verification): boolean {
  if (found.kind !== 'whole') return false;
  const { manifest } = found.publication;
  return revision === manifest.revision && digest === manifest.digests.Published;
}

function revisionOf({ publication }: { readonly publication: Publication }): number {
  return publication.manifest.revision;
}

function movedOn(revision: number): OperationalError {
  return new OperationalError({
    code: 'head-moved',
    operation: `recover revision ${revision}`,
    message: 'Something was stored in the database meanwhile.',
    hint: 'Nothing was lost: look at “db:cli -- status”, then decide.',
  });
}
