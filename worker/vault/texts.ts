// The texts of all parts as they are now, each with its digest.

import { packCells, packedIn } from '../../shared/pack.ts';
import {
  nameOf,
  type ReadEntry,
  readVault,
  type VaultAnswer,
  type VaultIndex,
  type VaultName,
} from '../../shared/vault/vault.ts';
import type { Config } from '../config.ts';
import { decompress, gzip } from '../gzip.ts';
import { sha256 } from '../hashes.ts';
import type { Queries } from '../postgres/database.ts';
import { VAULT_PARTS } from './parts.ts';

/** A script takes 50 MB; a cut-off answer costs less when it is small. One text is given however long it is. */
const MOST_ANSWER_CHARACTERS = 4_000_000;

/** All names, and the texts that are not known yet, as far as one answer holds them. */
export async function vaultAnswer(
  queries: Queries,
  environment: Config['environment'],
  known: readonly VaultName[],
): Promise<Omit<VaultAnswer, 'tie'>> {
  const digests = new Map(known.map((each) => [nameOf(each), each.sha256]));
  const present: VaultName[] = [];
  const entries: VaultAnswer['entries'] = [];
  let characters = 0;
  let more = false;
  for await (const { name, text } of allTexts(queries, environment)) {
    present.push(name);
    if (digests.get(nameOf(name)) === name.sha256) continue;
    if (characters > MOST_ANSWER_CHARACTERS) {
      more = true;
      continue;
    }
    const packed = packCells(text, gzip);
    characters += packed.reduce((sum, cell) => sum + cell.length, 0);
    entries.push({ ...name, packed });
  }
  return { present, entries, more };
}

/** One at a time: all together may be large. */
export async function* allTexts(queries: Queries, environment: Config['environment']) {
  for (const part of VAULT_PARTS) {
    for (const id of await part.ids(queries, environment)) {
      const text = await part.read(queries, id);
      if (text !== null) yield { name: { part: part.name, id, sha256: sha256(text) }, text };
    }
  }
}

/** Far more than thirty backups of a large programme: what is beyond it is somebody's forgery. */
const MOST_VAULT_CHARACTERS = 500_000_000;

/**
 * All texts of an index, unpacked off the event loop and proved, one after the other; what does not come out whole, or
 * comes out longer than all together may be, is named.
 */
export async function readVaultTexts(
  index: VaultIndex,
  rows: readonly (readonly string[])[],
): Promise<ReadEntry[]> {
  let characters = 0;
  const read: ReadEntry[] = [];
  for (const entry of index.entries) {
    const cells = rows.find(([part, id]) => part === entry.part && id === entry.id)?.slice(2) ?? [];
    const packed = characters > MOST_VAULT_CHARACTERS ? null : packedIn(cells);
    const text = packed === null ? null : await decompress(packed).catch(() => null);
    characters += text?.length ?? 0;
    read.push(...readVault({ entries: [entry] }, rows, () => text, sha256));
  }
  return read;
}
