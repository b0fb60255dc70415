// The Vault: what only the database knows, once more in the workbook. Each entry is a text under a part and an id; the
// index in the first cell names them all with their digests, is sealed, and names the seal of the index before it.

import * as z from 'zod/mini';
import { readJson } from '../json.ts';
import type { Sha256 } from '../publication/canonical.ts';

const VAULT_FORMAT = 'bandstand.vault/1';
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const word = z.string().check(z.minLength(1), z.maxLength(100));
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));

/** Which text it is, and what it hashes to. */
export const vaultNameSchema = z.strictObject({ part: word, id: word, sha256: digest });
export type VaultName = z.infer<typeof vaultNameSchema>;

/** Far more than all parts together have. */
export const MOST_ENTRIES = 300;

export const vaultIndexSchema = z.strictObject({
  format: z.literal(VAULT_FORMAT),
  /** Rises by one each time. */
  sequence: z.int().check(z.gte(1)),
  takenAt: instant,
  /** The seal of the index before; empty in the first. */
  previous: z.union([z.literal(''), digest]),
  entries: z.array(vaultNameSchema).check(z.maxLength(MOST_ENTRIES)),
  /** SHA-256 of the rows of these entries, as they stand below. */
  rows: digest,
  /** SHA-256 of all the above as JSON. */
  seal: digest,
});

export type VaultIndex = z.infer<typeof vaultIndexSchema>;

/** A text under its name, compressed into cells. */
export interface PackedText extends VaultName {
  readonly packed: readonly string[];
}

/** Seals an index that follows another; `before` is `null` for the first. */
export function nextVaultIndex(
  before: Pick<VaultIndex, 'sequence' | 'seal'> | null,
  takenAt: string,
  texts: readonly PackedText[],
  sha256: Sha256,
): VaultIndex {
  const inOrder = [...texts].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  const unsealed = {
    format: VAULT_FORMAT,
    sequence: (before?.sequence ?? 0) + 1,
    takenAt,
    previous: before?.seal ?? '',
    entries: inOrder.map(({ part, id, sha256: digestOfText }) => ({ part, id, sha256: digestOfText })),
    rows: sha256(JSON.stringify(inOrder.map(vaultRow))),
  } as const;
  return { ...unsealed, seal: sha256(JSON.stringify(unsealed)) };
}

/** The compressed texts of an index, unopened; `null` when some row is not as it was written. */
export function packedTexts(
  { entries, rows: expected }: VaultIndex,
  rows: readonly (readonly string[])[],
  sha256: Sha256,
): PackedText[] | null {
  const cellsOf = cellsByName(rows);
  const texts = entries.map((name) => ({ ...name, packed: cellsOf.get(nameOf(name)) ?? [] }));
  return sha256(JSON.stringify(texts.map(vaultRow))) === expected ? texts : null;
}

function cellsByName(rows: readonly (readonly string[])[]): Map<string, string[]> {
  return new Map(
    rows.map(([part = '', id = '', ...cells]) => [nameOf({ part, id }), cells.filter((cell) => cell !== '')]),
  );
}

/** The index of a cell; `null` when it is none, or somebody changed it. */
export function readVaultIndex(cell: string, sha256: Sha256): VaultIndex | null {
  const index = readJson(vaultIndexSchema, cell);
  if (!index) return null;
  const { seal, format, sequence, takenAt, previous, entries, rows } = index;
  const unsealed = { format, sequence, takenAt, previous, entries, rows };
  return sha256(JSON.stringify(unsealed)) === seal ? index : null;
}

/** Of an entry, for comparing and finding it. */
export function nameOf({ part, id }: Pick<VaultName, 'part' | 'id'>): string {
  return `${part} ${id}`;
}

/** The cells below the index: part, id, then the compressed text. */
export function vaultRow({ part, id, packed }: Omit<PackedText, 'sha256'>): string[] {
  return [part, id, ...packed];
}

export type ReadEntry =
  | { readonly kind: 'whole'; readonly part: string; readonly id: string; readonly text: string }
  /** `cause` is a sentence. */
  | { readonly kind: 'damaged'; readonly part: string; readonly id: string; readonly cause: string };

/** Every entry that the index names, proved against its digest. `unpack` is the platform's own. */
export function readVault(
  { entries }: Pick<VaultIndex, 'entries'>,
  rows: readonly (readonly string[])[],
  unpack: (cells: readonly string[]) => string | null,
  sha256: Sha256,
): ReadEntry[] {
  const cellsOf = cellsByName(rows);
  return entries.map(({ part, id, sha256: expected }): ReadEntry => {
    const cells = cellsOf.get(nameOf({ part, id }));
    const damaged = (cause: string): ReadEntry => ({ kind: 'damaged', part, id, cause });
    if (!cells) return damaged(`${id} is named in the Vault’s index, and its row is gone.`);
    const text = unpack(cells);
    if (text === null || sha256(text) !== expected) return damaged(`${id} is not the text that was kept.`);
    return { kind: 'whole', part, id, text };
  });
}

/** What the script says it has, and what the worker gives it of the rest. */
export const vaultQuestionSchema = z.object({
  known: z.array(vaultNameSchema).check(z.maxLength(MOST_ENTRIES)),
  /** Of the index that stands in the workbook; `null`: there is none. A script of a former version says nothing. */
  head: z.optional(z.nullable(z.object({ sequence: z.int(), seal: digest }))),
});
export type VaultQuestion = z.infer<typeof vaultQuestionSchema>;

/**
 * What the database knows of the workbook's Vault. `follows`: it kept this very index, so what it does not have any
 * more was retired. `lost`: it never kept one, so the workbook alone has what a former database knew. `other`: it kept
 * another index, perhaps because an older copy of the workbook was put back.
 */
export const VAULT_TIES = ['follows', 'lost', 'other'] as const;
export type VaultTie = (typeof VAULT_TIES)[number];

const vaultAnswerSchema = z.object({
  /** A worker of a former version does not say. */
  tie: z.optional(z.enum(VAULT_TIES)),
  /** All that the database has now. */
  present: z.array(vaultNameSchema),
  entries: z.array(
    z.strictObject({ ...vaultNameSchema.shape, packed: z.array(z.string()).check(z.minLength(1)) }),
  ),
  /** Whether there are others that did not fit this answer. */
  more: z.boolean(),
});
export type VaultAnswer = z.infer<typeof vaultAnswerSchema>;

/** Reads the worker's answer; `null` when it is none. */
export function readVaultAnswer(body: string): VaultAnswer | null {
  return readJson(vaultAnswerSchema, body);
}

const vaultReceiptSchema = z.object({
  /** Whether the worker keeps this index as the head of the chain. */
  kept: z.boolean(),
  /** Why not, in English; empty when kept. */
  cause: z.string(),
  /** How many texts of the database are not in it. */
  missing: z.int(),
});
export type VaultReceipt = z.infer<typeof vaultReceiptSchema>;

export function readVaultReceipt(body: string): VaultReceipt | null {
  return readJson(vaultReceiptSchema, body);
}
