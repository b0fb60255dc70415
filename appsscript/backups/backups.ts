// Backups in the database, for those who sit in front of the Sheet: the list, one more, and one brought back.

import {
  type BackupsMessage,
  type BackupsRequest,
  readBackupsMessage,
} from '../../shared/backups/message.ts';
import { VAULT_TAB } from '../../shared/tabs.ts';
import { type CommandFailure, command, quietly } from '../commands/command.ts';
import { askConnected } from '../delivery/ask-worker.ts';
import { wordsOf } from '../words/words.ts';
import { remember } from '../workbook/memory.ts';
import type { BackupsShown } from './results.ts';

export function listBackups(): BackupsShown | CommandFailure {
  return quietly('Backups', () => ask({ operation: 'list', id: '' }));
}

export function backUpNow(): BackupsShown | CommandFailure {
  return command('Backups', () => ask({ operation: 'backup', id: '' }));
}

/** The next publish is held until somebody says what becomes of what was restored. */
export function restoreBackup(id: string): BackupsShown | CommandFailure {
  return command('Backups', () => ask({ operation: 'restore', id }));
}

function ask(question: BackupsRequest): BackupsShown {
  const words = wordsOf('backups');
  const asked = askConnected('POST', '/hooks/backups', JSON.stringify(question));
  if ('cause' in asked) return refused(words.refused(wordsOf('delivery').why(asked.cause)));
  const message = readBackupsMessage(asked.text);
  // It has done something by now, or not: nobody can tell.
  if (!message) return refused(words.notAnAnswer);
  const { outcome, revision, backups, provenAt, vault = null } = message;
  if (outcome === 'restored' && revision !== null)
    remember({ restored: revision, highestRevision: revision });
  const sentence = words.done(outcome, backups.length, revision);
  return { outcome, sentence, backups, provenAt, vault: vault && asItStands(vault) };
}

/**
 * The database knows what was written to the Vault, not whether somebody has deleted that tab since. One that never
 * was told of a Vault beside a workbook that has one is new: what the former one knew is in that Vault alone.
 */
function asItStands(vault: NonNullable<BackupsMessage['vault']>): BackupsShown['vault'] {
  const stands = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(VAULT_TAB) !== null;
  return { ...vault, takenAt: stands ? vault.takenAt : null, isLost: stands && vault.takenAt === null };
}

function refused(sentence: string): BackupsShown {
  return { outcome: 'refused', sentence, backups: [], provenAt: null, vault: null };
}
