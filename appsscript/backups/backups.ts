// Backups in the database, for those who sit in front of the Sheet: the list, one more, and one brought back.

import { type BackupQuestion, readBackupsTold } from '../../shared/backups/told.ts';
import { askConnected } from '../ask-worker.ts';
import { command, type Failed, quietly } from '../command.ts';
import { words as scriptWords } from '../words/words.ts';
import { editorLanguage } from '../workbook/language.ts';
import { remember } from '../workbook/memory.ts';
import type { BackupsShown } from './answers.ts';
import { WORDS } from './words.ts';

export function listBackups(): BackupsShown | Failed {
  return quietly('Backups', () => ask({ operation: 'list', id: '' }));
}

export function backUpNow(): BackupsShown | Failed {
  return command('Backups', () => ask({ operation: 'backup', id: '' }));
}

/** The next publish is held until somebody says what becomes of what was restored. */
export function restoreBackup(id: string): BackupsShown | Failed {
  return command('Backups', () => ask({ operation: 'restore', id }));
}

function ask(question: BackupQuestion): BackupsShown {
  const words = WORDS[editorLanguage()];
  const asked = askConnected('POST', '/hooks/backups', JSON.stringify(question));
  if ('cause' in asked) return refused(words.refused(scriptWords().delivery.why(asked.cause)));
  const told = readBackupsTold(asked.text);
  if (!told) return refused(words.refused(words.notAnAnswer));
  const { outcome, revision, backups, provenAt, vault } = told;
  if (outcome === 'restored' && revision !== null)
    remember({ restored: revision, highestRevision: revision });
  return { outcome, sentence: words.done(outcome, backups.length, revision), backups, provenAt, vault };
}

function refused(sentence: string): BackupsShown {
  return { outcome: 'refused', sentence, backups: [], provenAt: null, vault: null };
}
