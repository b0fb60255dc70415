// What a slice keeps in the Vault, and how it comes back from it.

import type { Config } from '../config.ts';
import type { Queries } from '../postgres/database.ts';

export interface VaultPart {
  readonly name: string;
  /**
   * Ids of its texts. What grows is cut into texts of a month or a thousand records, of which only the last changes.
   */
  ids(queries: Queries, environment: Config['environment']): Promise<readonly string[]>;
  /** One text; `null` when it has gone meanwhile. The same state gives the same text. */
  read(queries: Queries, id: string): Promise<string | null>;
  /** Writes texts of its own back, but those that are there already. Throws when one is not of its own. */
  restore(queries: Queries, texts: readonly string[]): Promise<void>;
}
