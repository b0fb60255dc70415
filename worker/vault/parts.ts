// What only the database knows. A slice that has something of the kind adds one line here, and it is kept in the
// workbook from then on, and comes back from it.

import { BACKUPS_PART } from '../backups/vault-part.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../postgres/database.ts';
import { RESTORED_PART } from '../revisions/vault-part.ts';

export interface VaultPart {
  readonly name: string;
  /** Ids of its texts. What grows is cut into texts of a month or a thousand records, of which only the last changes. */
  ids(queries: Queries, environment: Config['environment']): Promise<readonly string[]>;
  /** One text; `null` when it has gone meanwhile. The same state gives the same text. */
  read(queries: Queries, id: string): Promise<string | null>;
  /** Writes texts of its own back, but those that are there already. Throws when one is not of its own. */
  restore(queries: Queries, texts: readonly string[]): Promise<void>;
}

export const VAULT_PARTS: readonly VaultPart[] = [BACKUPS_PART, RESTORED_PART];
