// What only the database knows. A slice that has something of the kind adds one line here, and it is kept in the
// workbook from then on, and comes back from it.

import { BACKUPS_PART } from '../backups/vault-part.ts';
import { RESTORED_PART } from '../revisions/vault-part.ts';
import type { VaultPart } from './vault-part.ts';

export const VAULT_PARTS: readonly VaultPart[] = [BACKUPS_PART, RESTORED_PART];
