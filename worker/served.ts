// What this process serves: one edition, swapped whole when a newer one is built.

import type { Publication } from '../shared/publication/publication.ts';
import { buildEdition, type Edition } from './edition/edition.ts';
import type { ServedRevision } from './health/routes.ts';

export interface Served {
  edition(): Edition | null;
  /** What health says of it. */
  revision(): ServedRevision | null;
  /** Builds everything first, then swaps in one step; an older publication never replaces a newer one. */
  serve(publication: Publication): Promise<void>;
}

export function serveNothingYet(siteUrl: string | null): Served {
  let current: { edition: Edition; publishedAt: string } | null = null;
  return {
    edition: () => current?.edition ?? null,
    revision: () =>
      current && {
        revision: current.edition.revision,
        source: current.edition.source,
        publishedAt: current.publishedAt,
      },
    async serve(publication) {
      const edition = await buildEdition(publication, { siteUrl });
      if (current && current.edition.revision >= edition.revision) return;
      current = { edition, publishedAt: publication.manifest.publishedAt };
    },
  };
}
