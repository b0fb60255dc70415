// What the commands of the Vault return.

import type { CommandResult } from '../commands/command.ts';

export interface VaultPullResult extends CommandResult {
  /** `partly`: it stands in the workbook, and the worker does not keep its head. */
  readonly outcome: 'pulled' | 'partly' | 'refused';
  /** How many texts it holds, and how many of them are new. */
  readonly texts: number;
  readonly fresh: number;
}
