// What the commands about backups in the database return.

import type { BackupsMessage } from '../../shared/backups/message.ts';

export interface BackupsShown {
  readonly outcome: BackupsMessage['outcome'] | 'refused';
  readonly sentence: string;
  readonly backups: BackupsMessage['backups'];
  readonly provenAt: string | null;
  /** How far the workbook's Vault is behind the database; `null` when it is not known. */
  readonly vault: (NonNullable<BackupsMessage['vault']> & { readonly isLost: boolean }) | null;
}
