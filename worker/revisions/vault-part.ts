// Revisions that the worker made itself, by a restore: until the Sheet publishes again, only the database knows them.

import { layOut, type Publication } from '../../shared/publication/publication.ts';
import { verify } from '../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../shared/tabs.ts';
import { sha256 } from '../hashes.ts';
import type { VaultPart } from '../vault/vault-part.ts';
import { loadHead, loadRevision } from './load.ts';

export const RESTORED_PART: VaultPart = {
  name: 'restored',

  /** The head, if it is one. */
  async ids(queries) {
    const head = await loadHead(queries);
    return head?.manifest.origin === 'worker' ? [String(head.manifest.revision)] : [];
  },

  async read(queries, id) {
    const publication = await loadRevision(queries, Number(id));
    return publication && JSON.stringify(layOut(publication));
  },

  /** A revision becomes the head by being stored: see `recover`. */
  async restore() {},
};

/** The publication of such a text; `null` when it is not whole. */
export function readRestored(text: string): Publication | null {
  const tabs = new Map((JSON.parse(text) as ReturnType<typeof layOut>).map(({ tab, cells }) => [tab, cells]));
  const events = tabs.get(PUBLISHED_TAB) ?? null;
  const placements = tabs.get(PUBLISHED_PLACEMENTS_TAB) ?? null;
  const verified = verify({ events, placements }, sha256);
  return verified.kind === 'whole' ? verified.publication : null;
}
