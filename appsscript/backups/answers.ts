// What the commands about backups in the database return.

import type { BackupsTold } from '../../shared/backups/told.ts';

export interface BackupsShown {
  readonly outcome: BackupsTold['outcome'] | 'refused';
  readonly sentence: string;
  readonly backups: BackupsTold['backups'];
  readonly provenAt: string | null;
  /** How far the workbook's Vault is behind the database; `null` when it is not known. */
  readonly vault: (NonNullable<BackupsTold['vault']> & { readonly isLost: boolean }) | null;
}
