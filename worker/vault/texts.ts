// The texts of all parts as they are now, each with its digest.

import { packCells, packedIn } from '../../shared/pack.ts';
import type { VaultRequest, VaultResponse } from '../../shared/vault/messages.ts';
import { byName, nameOf, textsOf, type VaultIndex, type VaultName } from '../../shared/vault/vault.ts';
import type { Config } from '../config.ts';
import { decompress, gzip } from '../gzip.ts';
import { sha256 } from '../hashes.ts';
import type { Queries } from '../postgres/database.ts';
import { VAULT_PARTS } from './parts.ts';
import type { VaultPart } from './vault-part.ts';

/** A script takes 50 MB; a cut-off answer costs less when it is small. One text is given however long it is. */
const MOST_ANSWER_CHARACTERS = 4_000_000;

/** Texts that one answer looks at: each is read and hashed. */
const MOST_TEXTS = 500;

/** The names of a stretch, and its texts that are not known yet, as far as one answer holds them. */
export async function vaultAnswer(
  queries: Queries,
  environment: Config['environment'],
  { known, after, until = null }: Pick<VaultRequest, 'known' | 'after' | 'until'>,
): Promise<Omit<VaultResponse, 'tie'>> {
  // A script without pages is given all names at once.
  const isPaged = after !== undefined;
  const digests = new Map(known.map((each) => [nameOf(each), each.sha256]));
  const answer = { present: [] as VaultName[], entries: [] as VaultResponse['entries'] };
  let [characters, more, next] = [0, false, after];
  for await (const { name, text } of allTexts(queries, environment, after)) {
    const isBeyond = until !== null && nameOf(name) > until;
    if (
      isBeyond ||
      (isPaged && (characters > MOST_ANSWER_CHARACTERS || answer.present.length >= MOST_TEXTS))
    ) {
      return { ...answer, more: true, next: isBeyond ? until : (next ?? '') };
    }
    next = nameOf(name);
    answer.present.push(name);
    if (digests.get(next) === name.sha256) continue;
    if (characters > MOST_ANSWER_CHARACTERS) {
      more = true;
      continue;
    }
    const packed = packCells(text, gzip);
    characters += packed.reduce((sum, cell) => sum + cell.length, 0);
    answer.entries.push({ ...name, packed });
  }
  return { ...answer, more, ...(isPaged && { next: next ?? '' }) };
}

/** In the order of names, behind one of them; one at a time: all together may be large. */
export async function* allTexts(queries: Queries, environment: Config['environment'], after = '') {
  const named: { part: string; id: string; read: VaultPart['read'] }[] = [];
  for (const part of VAULT_PARTS) {
    for (const id of await part.ids(queries, environment))
      named.push({ part: part.name, id, read: part.read });
  }
  const behind = named.filter((each) => nameOf(each) > after).sort(byName);
  for (const { read, part, id } of behind) {
    const text = await read(queries, id);
    if (text !== null) yield { name: { part, id, sha256: sha256(text) }, text };
  }
}

/** Far more than thirty backups of a large programme: what is beyond it is somebody's forgery. */
const MOST_VAULT_CHARACTERS = 500_000_000;
const USUAL_GROWTH = 30;

export type ReadText =
  | { readonly kind: 'whole'; readonly part: string; readonly id: string; readonly text: string }
  /** `cause` is a sentence. */
  | { readonly kind: 'damaged'; readonly part: string; readonly id: string; readonly cause: string };

/**
 * All texts of an index, unpacked off the event loop and proved, one after the other; what does not come out whole, or
 * comes out longer than all together may be, is named.
 */
export async function readVaultTexts(
  index: Pick<VaultIndex, 'names'>,
  rows: readonly (readonly string[])[],
): Promise<ReadText[]> {
  let characters = 0;
  const read: ReadText[] = [];
  for (const { part, id, sha256: expected, packed } of textsOf(index, rows)) {
    const compressed = characters > MOST_VAULT_CHARACTERS ? null : packedIn(packed);
    const text = compressed === null ? null : await decompress(compressed).catch(() => null);
    // What is no text has been unpacked too, as far as it may be.
    characters += text?.length ?? (compressed ?? '').length * USUAL_GROWTH;
    const damaged = (cause: string): ReadText => ({ kind: 'damaged', part, id, cause });
    if (packed.length === 0) read.push(damaged(`${id} is named in the Vault’s index, and its row is gone.`));
    else if (text === null || sha256(text) !== expected)
      read.push(damaged(`${id} is not the text that was kept.`));
    else read.push({ kind: 'whole', part, id, text });
  }
  return read;
}
