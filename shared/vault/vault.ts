// The Vault: what only the database knows, once more in the workbook. A row holds one text, compressed, under its name;
// the first row is the index: a sealed head that names the seal of the index before it, then the names of all texts, in
// as many cells as they need.

import * as z from 'zod/mini';
import { readJson } from '../json.ts';
import { isPacked, MOST_CHARACTERS_A_CELL } from '../pack.ts';
import type { Sha256 } from '../publication/canonical.ts';
import { readFormerIndex } from './former.ts';

const VAULT_FORMAT = 'bandstand.vault/2';
const formatPattern = /^bandstand\.vault\/(\d+)(\.\d+)?$/;
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const word = z.string().check(z.minLength(1), z.maxLength(100));
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));

/** Which text it is, and what it hashes to. */
export interface VaultName {
  readonly part: string;
  readonly id: string;
  readonly sha256: string;
}

/** What a later version says besides is kept: it is in the digest of the names. */
export const vaultNameSchema = z.looseObject({ part: word, id: word, sha256: digest });

/** Dozens of seasons of all parts together. */
export const MOST_NAMES = 10_000;

const headSchema = z.looseObject({
  format: z.string(),
  /** Rises by one each time. */
  sequence: z.int().check(z.gte(1)),
  takenAt: instant,
  /** The seal of the index before; empty in the first. */
  previous: z.union([z.literal(''), digest]),
  /** How many names stand beside it, and the SHA-256 of all of them as JSON. */
  count: z.int().check(z.gte(0), z.lte(MOST_NAMES)),
  names: digest,
  /** SHA-256 of all the above as JSON, with what a later version says besides. */
  seal: digest,
});

export interface VaultIndex {
  readonly sequence: number;
  readonly takenAt: string;
  /** The seal of the index before; empty in the first. */
  readonly previous: string;
  readonly seal: string;
  readonly names: readonly VaultName[];
  /** The first row of the tab, as it stands there. */
  readonly cells: readonly string[];
}

export type ReadIndex =
  | { readonly kind: 'index'; readonly index: VaultIndex }
  /** Written by a later version of the script. */
  | { readonly kind: 'newer'; readonly format: string }
  /** Somebody edited it. */
  | { readonly kind: 'changed' }
  /** No index stands there. */
  | { readonly kind: 'none' };

/** A text as a row of cells. */
export interface PackedText extends VaultName {
  readonly packed: readonly string[];
  /** SHA-256 of the row's other cells as JSON, when it was written. */
  readonly check: string;
}

/** Seals an index that follows another; `before` is `null` for the first. */
export function nextVaultIndex(
  before: Pick<VaultIndex, 'sequence' | 'seal'> | null,
  takenAt: string,
  of: readonly VaultName[],
  sha256: Sha256,
): VaultIndex {
  const names = sortedNames(of);
  const sequence = (before?.sequence ?? 0) + 1;
  const previous = before?.seal ?? '';
  const head = { format: VAULT_FORMAT, sequence, takenAt, previous, count: names.length };
  const unsealed = { ...head, names: sha256(JSON.stringify(names)) };
  const seal = sha256(JSON.stringify(unsealed));
  const cells = [
    JSON.stringify({ ...unsealed, seal }),
    ...namePages(names).map((page) => JSON.stringify(page)),
  ];
  return { sequence, takenAt, previous, seal, names, cells };
}

/** In their order, and nothing besides: neither cells nor what a later version says. */
export function sortedNames(of: readonly VaultName[]): VaultName[] {
  return [...of].sort(byName).map(({ part, id, sha256 }) => ({ part, id, sha256 }));
}

/** The names in pages, each of which fits a cell, and a hook's body, as JSON. */
export function namePages(names: readonly VaultName[]): VaultName[][] {
  const pages: VaultName[][] = [];
  let [page, characters]: [VaultName[], number] = [[], 0];
  for (const name of names) {
    const length = JSON.stringify(name).length + ','.length;
    if (page.length === 0 || characters + length > MOST_CHARACTERS_A_CELL) {
      [page, characters] = [[], '[]'.length];
      pages.push(page);
    }
    page.push(name);
    characters += length;
  }
  return pages;
}

/** What the first row of the tab is. */
export function readVaultIndex(cells: readonly string[], sha256: Sha256): ReadIndex {
  const [head = '', ...pages] = cells.filter((cell) => cell !== '');
  const format = formatOf(head);
  const major = Number(formatPattern.exec(format)?.[1] ?? 0);
  if (major === 0) return { kind: head.includes('bandstand.vault') ? 'changed' : 'none' };
  if (major > 2) return { kind: 'newer', format };
  const names = pages.flatMap((page) => readJson(z.array(vaultNameSchema), page) ?? []);
  const index = major === 1 ? readFormerIndex(head, sha256) : indexOf(head, names, sha256);
  return index ? { kind: 'index', index: { ...index, cells } } : { kind: 'changed' };
}

/** An index of its head and names, wherever they came from; `null` when they are not as they were sealed. */
export function indexOf(head: string, names: readonly VaultName[], sha256: Sha256): VaultIndex | null {
  const read = readVaultHead(head, sha256);
  if (!read || names.length !== read.count || sha256(JSON.stringify(names)) !== read.names) return null;
  const { sequence, takenAt, previous, seal } = read;
  return { sequence, takenAt, previous, seal, names, cells: [head] };
}

/** The head alone; `null` when it is none, or somebody changed it. */
export function readVaultHead(cell: string, sha256: Sha256): z.infer<typeof headSchema> | null {
  const head = readJson(headSchema, cell);
  if (!head || formatPattern.exec(head.format)?.[1] !== '2') return null;
  const { seal, ...unsealed } = JSON.parse(cell) as Record<string, unknown>;
  return sha256(JSON.stringify(unsealed)) === seal ? head : null;
}

function formatOf(head: string): string {
  return readJson(z.object({ format: z.string() }), head)?.format ?? '';
}

/** Of a text, for comparing and finding it. */
export function nameOf({ part, id }: Pick<VaultName, 'part' | 'id'>): string {
  return `${part} ${id}`;
}

/** The order of names, the same everywhere. */
export function byName(one: Pick<VaultName, 'part' | 'id'>, other: Pick<VaultName, 'part' | 'id'>): number {
  const [left, right] = [nameOf(one), nameOf(other)];
  return left < right ? -1 : Number(left > right);
}

/** A text that is about to be written. */
export function packedText(
  { part, id, sha256: ofText }: VaultName,
  packed: readonly string[],
  sha256: Sha256,
) {
  return { part, id, sha256: ofText, packed, check: checkOf([part, id, ofText], packed, sha256) };
}

/** The cells of its row. */
export function vaultRow({ part, id, sha256, check, packed }: PackedText): string[] {
  return [part, id, sha256, check, ...packed];
}

function checkOf(name: readonly string[], packed: readonly string[], sha256: Sha256): string {
  return sha256(JSON.stringify([...name, ...packed]));
}

/** What stands under each name of an index, still compressed. A row that is gone has no cells. */
export function textsOf(
  { names }: Pick<VaultIndex, 'names'>,
  rows: readonly (readonly string[])[],
): PackedText[] {
  const found = new Map<string, Pick<PackedText, 'packed' | 'check'>>();
  for (const row of rows) {
    const [part = '', id = '', third = '', fourth = '', ...rest] = row;
    const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '');
    // The first format had no digests in its rows.
    if (isPacked(third)) found.set(nameOf({ part, id }), { packed: filled(row.slice(2)), check: '' });
    else found.set(`${nameOf({ part, id })} ${third}`, { packed: filled(rest), check: fourth });
  }
  return names.map((name) => ({
    ...name,
    ...(found.get(`${nameOf(name)} ${name.sha256}`) ?? found.get(nameOf(name)) ?? { packed: [], check: '' }),
  }));
}

/** Whether a row still says what was written, without unpacking it. */
export function isAsWritten(
  { part, id, sha256: ofText, packed, check }: PackedText,
  sha256: Sha256,
): boolean {
  return packed.length > 0 && checkOf([part, id, ofText], packed, sha256) === check;
}
