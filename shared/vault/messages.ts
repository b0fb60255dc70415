// What script and worker say to each other about the Vault, a page of names at a time.

import * as z from 'zod/mini';
import { readJson } from '../json.ts';
import type { Sha256 } from '../publication/canonical.ts';
import { readFormerIndex } from './former.ts';
import {
  indexOf,
  MOST_NAMES,
  readVaultHead,
  type VaultIndex,
  type VaultName,
  vaultNameSchema,
} from './vault.ts';

const name = z.object(vaultNameSchema.shape);
const mostNames = z.maxLength(MOST_NAMES);

/** `POST /hooks/vault`: what the script has of one stretch of names. */
export const vaultQuestionSchema = z.object({
  /** In the order of names. */
  known: z.array(name).check(mostNames),
  /** Of the index that stands in the workbook; `null`: there is none. A script of a former version says nothing. */
  head: z.optional(z.nullable(z.object({ sequence: z.int(), seal: z.string() }))),
  /** The stretch begins behind this name; empty: with the first. A script without pages does not say. */
  after: z.optional(z.string()),
  /** And ends with this one; `null`: with the last there is. */
  until: z.optional(z.nullable(z.string())),
});
export type VaultRequest = z.infer<typeof vaultQuestionSchema>;

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
  /** All that the database has now, as far as this answer goes. */
  present: z.array(name),
  /** Those of them that the script does not have. */
  entries: z.array(z.object({ ...name.shape, packed: z.array(z.string()).check(z.minLength(1)) })),
  /** Whether there is more behind `next`. */
  more: z.boolean(),
  /** The last name that this answer speaks of. A worker without pages does not say. */
  next: z.optional(z.string()),
});
export type VaultResponse = z.infer<typeof vaultAnswerSchema>;

/** Reads the worker's answer; `null` when it is none. */
export function readVaultAnswer(body: string): VaultResponse | null {
  return readJson(vaultAnswerSchema, body);
}

/** `POST /hooks/vault/head`: the index that stands in the workbook now, its names a page at a time. */
export interface VaultHeadPage {
  /** The first cell of the tab. */
  readonly head: string;
  /** The place of the first of these names among all. */
  readonly first: number;
  readonly names: readonly VaultName[];
}

const headPageSchema = z.object({
  head: z.string(),
  first: z.int().check(z.gte(0)),
  names: z.array(vaultNameSchema).check(mostNames),
});

export type ReadHeadPage =
  | { readonly kind: 'page'; readonly page: VaultHeadPage; readonly seal: string; readonly count: number }
  /** All of it at once. */
  | { readonly kind: 'index'; readonly index: VaultIndex };

/** `null` when it is no such page. A script of the first format sends its index as it is. */
export function readHeadPage(body: string, sha256: Sha256): ReadHeadPage | null {
  const former = readFormerIndex(body, sha256);
  if (former) return { kind: 'index', index: former };
  const page = readJson(headPageSchema, body);
  const head = page && readVaultHead(page.head, sha256);
  if (!page || !head) return null;
  const index = page.first === 0 ? indexOf(page.head, page.names, sha256) : null;
  return index ? { kind: 'index', index } : { kind: 'page', page, seal: head.seal, count: head.count };
}

const vaultReceiptSchema = z.object({
  /** Whether the worker keeps this index as the head of the chain. */
  kept: z.boolean(),
  /** Why not, in English; empty when kept. */
  cause: z.string(),
  /** How many texts of the database are not in it. */
  missing: z.int(),
  /** It waits for the names from this place on; absent once it has decided. */
  next: z.optional(z.int()),
});
export type VaultReceipt = z.infer<typeof vaultReceiptSchema>;

export function readVaultReceipt(body: string): VaultReceipt | null {
  return readJson(vaultReceiptSchema, body);
}
