// The head of the Vault's chain, kept beside what it is about: an older copy of the workbook shows by it.

import { Breakdown } from '../../shared/breakdown.ts';
import {
  nameOf,
  type VaultIndex,
  type VaultName,
  type VaultReceipt,
  type VaultTie,
} from '../../shared/vault/vault.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../postgres/database.ts';
import { instantText } from '../time.ts';
import { KEEP_HEAD, READ_HEAD } from './sql.ts';
import { allTexts } from './texts.ts';

export interface VaultHead {
  readonly sequence: number;
  readonly seal: string;
  readonly takenAt: Date;
  readonly entries: readonly VaultName[];
}

/** `null` before the first. */
export async function readVaultHead(
  queries: Queries,
  environment: Config['environment'],
): Promise<VaultHead | null> {
  type Row = Omit<VaultHead, 'entries'> & { entries: string } & Record<string, unknown>;
  const [row] = await queries.query<Row>(READ_HEAD, [environment]);
  return row ? { ...row, entries: JSON.parse(row.entries) as VaultName[] } : null;
}

/** How the index that stands in a workbook is tied to this database. Nothing in the workbook can be lost. */
export async function tieTo(
  queries: Queries,
  environment: Config['environment'],
  index: Pick<VaultIndex, 'seal'> | null,
): Promise<VaultTie> {
  const head = await readVaultHead(queries, environment);
  if (!head) return index ? 'lost' : 'follows';
  return index && index.seal !== head.seal ? 'other' : 'follows';
}

/**
 * Keeps an index as the head when all that it names is what the database has, and it follows the head. A first index is
 * taken after any: it is of a workbook that was made anew.
 */
export async function keepVaultHead(
  queries: Queries,
  environment: Config['environment'],
  index: VaultIndex,
): Promise<VaultReceipt> {
  const { sequence, seal, previous, entries } = index;
  const head = await readVaultHead(queries, environment);
  const isSame = head?.seal === seal;
  // A database without a head takes the first index of a workbook alone: any other follows what is lost here.
  const isNext = previous === head?.seal && sequence > head.sequence;
  const follows = isSame || previous === '' || isNext;
  const missing = await notIn(queries, environment, entries);
  if (!follows) {
    const cause = head
      ? `The Vault of the workbook is not the one that was kept last (number ${head.sequence}): an older copy may have been put back.`
      : 'This database never kept the Vault that the workbook’s follows: recover it first.';
    return { kept: false, cause, missing: missing.length };
  }
  if (!isSame) await adoptVaultHead(queries, environment, index);
  return { kept: true, cause: '', missing: missing.length };
}

/** Keeps an index as the head whatever came before: for a database to which all that it names was brought back. */
export async function adoptVaultHead(
  queries: Queries,
  environment: Config['environment'],
  { sequence, seal, takenAt, entries }: VaultIndex,
): Promise<void> {
  await queries.query(KEEP_HEAD, [environment, sequence, seal, takenAt, JSON.stringify(entries)]);
}

/** How the Vault stands, as far as the database knows. */
export interface VaultStanding {
  /** When the workbook's Vault was last brought up to date, RFC 3339 in UTC; `null`: never. */
  readonly takenAt: string | null;
  /** Texts that it does not have as they are now. */
  readonly missing: number;
}

/** Hashes every text: for when somebody asks. `null` while the database cannot say what it has. */
export async function vaultStanding(
  queries: Queries,
  environment: Config['environment'],
): Promise<VaultStanding | null> {
  try {
    const head = await readVaultHead(queries, environment);
    const missing = await notIn(queries, environment, head?.entries ?? []);
    return { takenAt: head && instantText(head.takenAt.getTime()), missing: missing.length };
  } catch (error) {
    if (error instanceof Breakdown) return null;
    throw error;
  }
}

/** What the database has and these names do not say. */
export async function notIn(
  queries: Queries,
  environment: Config['environment'],
  names: readonly VaultName[],
): Promise<VaultName[]> {
  const known = new Map(names.map((each) => [nameOf(each), each.sha256]));
  const missing: VaultName[] = [];
  for await (const { name } of allTexts(queries, environment)) {
    if (known.get(nameOf(name)) !== name.sha256) missing.push(name);
  }
  return missing;
}
