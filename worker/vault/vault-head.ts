// The head of the Vault's chain, kept beside what it is about: an older copy of the workbook shows by it.

import { OperationalError } from '../../shared/operational-error.ts';
import type { ReadHeadPage, VaultReceipt, VaultTie } from '../../shared/vault/messages.ts';
import { indexOf, nameOf, type VaultIndex, type VaultName } from '../../shared/vault/vault.ts';
import type { Config } from '../config.ts';
import { sha256 } from '../hashes.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { instantText } from '../time.ts';
import { DROP_OTHER_PAGES, KEEP_HEAD, PUT_PAGE, READ_HEAD, READ_PAGES } from './sql.ts';
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

/** A page of the names of an index: it is kept as the head once all of them are here. */
export async function takeHeadPage(
  db: Database,
  environment: Config['environment'],
  read: ReadHeadPage,
): Promise<VaultReceipt> {
  if (read.kind === 'index') return await keepVaultHead(db, environment, read.index);
  const { page, seal, count } = read;
  const names = await db.transaction(async (queries) => {
    await queries.query(DROP_OTHER_PAGES, [environment, seal]);
    await queries.query(PUT_PAGE, [environment, seal, page.first, JSON.stringify(page.names)]);
    return await arrivedNames(queries, environment, seal);
  });
  if (names.length < count) return { kept: false, cause: '', missing: 0, next: names.length };
  const index = indexOf(page.head, names, sha256);
  const receipt = index
    ? await keepVaultHead(db, environment, index)
    : { kept: false, cause: 'The names that were sent are not those of this index.', missing: 0 };
  await db.query(DROP_OTHER_PAGES, [environment, '']);
  return receipt;
}

/** From the first one on, as far as they follow each other. */
async function arrivedNames(queries: Queries, environment: Config['environment'], seal: string) {
  const names: VaultName[] = [];
  for (const page of await queries.query<{ first: number; names: string }>(READ_PAGES, [environment, seal])) {
    if (page.first !== names.length) break;
    for (const name of JSON.parse(page.names) as VaultName[]) names.push(name);
  }
  return names;
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
  const { sequence, seal, previous, names } = index;
  const head = await readVaultHead(queries, environment);
  const isSame = head?.seal === seal;
  // A database without a head takes the first index of a workbook alone: any other follows what is lost here.
  const isNext = previous === head?.seal && sequence > head.sequence;
  const follows = isSame || previous === '' || isNext;
  const missing = await notIn(queries, environment, names);
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
  { sequence, seal, takenAt, names }: VaultIndex,
): Promise<void> {
  await queries.query(KEEP_HEAD, [environment, sequence, seal, takenAt, JSON.stringify(names)]);
}

/** How the Vault stands, as far as the database knows. */
export interface VaultState {
  /** When the workbook's Vault was last brought up to date, RFC 3339 in UTC; `null`: never. */
  readonly takenAt: string | null;
  /** Texts that it does not have as they are now. */
  readonly missing: number;
}

/** Hashes every text: for when somebody asks. `null` while the database cannot say what it has. */
export async function vaultState(
  queries: Queries,
  environment: Config['environment'],
): Promise<VaultState | null> {
  try {
    const head = await readVaultHead(queries, environment);
    const missing = await notIn(queries, environment, head?.entries ?? []);
    return { takenAt: head && instantText(head.takenAt.getTime()), missing: missing.length };
  } catch (error) {
    if (error instanceof OperationalError) return null;
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
