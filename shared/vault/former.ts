// An index of the first format, `bandstand.vault/1`: the names stood in its head, for as many as one cell holds.

import * as z from 'zod/mini';
import { readJson } from '../json.ts';
import type { Sha256 } from '../publication/canonical.ts';

const text = z.string();
const formerSchema = z.object({
  format: z.literal('bandstand.vault/1'),
  sequence: z.int(),
  takenAt: text,
  previous: text,
  entries: z.array(z.object({ part: text, id: text, sha256: text })),
  rows: text,
  seal: text,
});

/** The same as an index of today; `null` when it is none, or somebody changed it. */
export function readFormerIndex(head: string, sha256: Sha256) {
  const former = readJson(formerSchema, head);
  if (!former) return null;
  const { seal, ...unsealed } = former;
  if (sha256(JSON.stringify(unsealed)) !== seal) return null;
  const { sequence, takenAt, previous, entries } = former;
  return { sequence, takenAt, previous, seal, names: entries, cells: [head] };
}
