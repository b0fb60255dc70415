// Brings the Vault up to date: asks the worker for what the workbook does not have yet, a few megabytes at a time, and
// tells it what the workbook holds now.

import {
  MOST_ENTRIES,
  nameOf,
  type PackedText,
  readVaultAnswer,
  readVaultReceipt,
  type VaultTie,
} from '../../shared/vault/vault.ts';
import { askWorker, type WorkerAnswer } from '../ask-worker.ts';
import { command, type Failed, quietly } from '../command.ts';
import { type WorkerConnection, workerConnection } from '../settings.ts';
import { words as scriptWords } from '../words/words.ts';
import type { Cause } from '../workbook/cause.ts';
import { editorLanguage } from '../workbook/language.ts';
import { withLock } from '../workbook/lock.ts';
import type { VaultPulled } from './answers.ts';
import { readVaultTab, writeVaultTab } from './vault-tab.ts';
import { WORDS } from './words.ts';

export function pullVault(): VaultPulled | Failed {
  return command('Vault', pullNow);
}

/** For the daily trigger: nobody is there to be told. Call it without the lock. */
export function pullVaultDaily(): VaultPulled | Failed {
  return quietly('Vault', pullNow);
}

function pullNow(): VaultPulled {
  const connection = workerConnection();
  return 'cause' in connection ? refused(whyOf(connection.cause)) : pull(connection);
}

/** Far more than thirty backups of a large programme take. */
const MOST_ROUNDS = 60;

function pull(connection: WorkerConnection): VaultPulled {
  const words = WORDS[editorLanguage()];
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = readVaultTab(spreadsheet);
  const texts = new Map<string, PackedText>(before.texts.map((each) => [nameOf(each), each]));
  const head = before.index && { sequence: before.index.sequence, seal: before.index.seal };
  let present: readonly { readonly part: string; readonly id: string }[] = [];
  let tie: VaultTie = 'other';
  let fresh = 0;
  for (let round = 0, more = true; more && round < MOST_ROUNDS; round++) {
    const known = [...texts.values()].map(({ part, id, sha256 }) => ({ part, id, sha256 }));
    const asked = askWorker(connection, 'POST', '/hooks/vault', JSON.stringify({ known, head }));
    if ('cause' in asked) return refused(whyOf(asked.cause));
    const answer = readVaultAnswer(asked.text);
    if (!answer) return refused(words.notAnAnswer);
    // The workbook alone has what a former database knew: nothing of it is touched before that was brought back.
    if (answer.tie === 'lost') return refused(words.lost);
    tie = answer.tie ?? 'other';
    for (const each of answer.entries) texts.set(nameOf(each), each);
    fresh += answer.entries.length;
    ({ present, more } = answer);
  }
  if (present.length === 0 && !before.index) {
    return { outcome: 'pulled', sentence: words.nothing, texts: 0, fresh: 0 };
  }
  // Only a database that kept this very Vault can say that something of it was retired.
  const kept =
    tie === 'follows' ? present.flatMap((name) => texts.get(nameOf(name)) ?? []) : [...texts.values()];
  if (kept.length > MOST_ENTRIES) return refused(words.full(kept.length));
  // Somebody else may have brought it up to date meanwhile: theirs is the one that is followed.
  const index = withLock('vault', () => writeVaultTab(spreadsheet, readVaultTab(spreadsheet), kept));
  const told = askWorker(connection, 'POST', '/hooks/vault/head', JSON.stringify(index));
  return withReceipt(
    { outcome: 'pulled', sentence: words.pulled(kept.length, fresh), texts: kept.length, fresh },
    told,
  );
}

/** What the worker says of the head, added to what was done. */
function withReceipt(pulled: VaultPulled, told: WorkerAnswer): VaultPulled {
  const words = WORDS[editorLanguage()];
  const receipt = 'text' in told ? readVaultReceipt(told.text) : null;
  const partly = (cause: string): VaultPulled => ({
    ...pulled,
    outcome: 'partly',
    sentence: `${pulled.sentence} ${words.headNotKept(cause)}`,
  });
  if ('cause' in told) return partly(whyOf(told.cause));
  if (!receipt) return partly(words.notAnAnswer);
  if (!receipt.kept) return partly(words.notTheLast);
  return receipt.missing === 0
    ? pulled
    : { ...pulled, sentence: `${pulled.sentence} ${words.since(receipt.missing)}` };
}

function refused(why: string): VaultPulled {
  return { outcome: 'refused', sentence: WORDS[editorLanguage()].refused(why), texts: 0, fresh: 0 };
}

function whyOf(cause: Cause): string {
  return scriptWords().delivery.why(cause);
}
