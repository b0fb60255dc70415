// Brings the Vault up to date: asks the worker for what the workbook does not have yet, a few megabytes at a time, and
// tells it what the workbook holds now.

import {
  readVaultAnswer,
  readVaultReceipt,
  type VaultHeadPage,
  type VaultReceipt,
  type VaultRequest,
  type VaultTie,
} from '../../shared/vault/messages.ts';
import {
  MOST_NAMES,
  nameOf,
  namePages,
  type PackedText,
  packedText,
  sortedNames,
  type VaultIndex,
} from '../../shared/vault/vault.ts';
import { type CommandFailure, command, quietly } from '../commands/command.ts';
import { askWorker } from '../delivery/ask-worker.ts';
import { type WorkerConnection, workerConnection } from '../settings/connection.ts';
import { wordsOf } from '../words/words.ts';
import type { Cause } from '../workbook/cause.ts';
import { sha256 } from '../workbook/digest.ts';
import { withLock } from '../workbook/lock.ts';
import type { VaultPullResult } from './results.ts';
import { readVaultTab, type VaultNow, writeVaultTab } from './vault-tab.ts';

export function pullVault(): VaultPullResult | CommandFailure {
  return command('Vault', pullNow);
}

/** For the daily trigger: nobody is there to be told. Call it without the lock. */
export function pullVaultDaily(): VaultPullResult | CommandFailure {
  return quietly('Vault', pullNow);
}

function pullNow(): VaultPullResult {
  const connection = workerConnection();
  return 'cause' in connection ? refused(whyOf(connection.cause)) : pull(connection);
}

/** Far more than thirty backups of a large programme take. */
const MOST_ROUNDS = 60;

function pull(connection: WorkerConnection): VaultPullResult {
  const words = wordsOf('vault');
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = readVaultTab(spreadsheet);
  const asked = askForTexts(connection, before);
  if ('why' in asked) return refused(asked.why);
  const { texts, present, isRetired, fresh } = asked;
  if (present.size === 0 && !before.index) {
    return { outcome: 'pulled', sentence: words.nothing, texts: 0, fresh: 0 };
  }
  for (const each of before.damaged) if (!texts.has(nameOf(each))) texts.set(nameOf(each), each);
  const kept = [...texts.values()].filter((each) => !isRetired || present.has(nameOf(each)));
  if (kept.length > MOST_NAMES) return refused(words.full(kept.length));
  // Somebody else may have brought it up to date meanwhile: theirs is the one that is followed.
  const index = withLock('vault', () => writeVaultTab(spreadsheet, readVaultTab(spreadsheet), kept));
  const pulled = { outcome: 'pulled', texts: kept.length, fresh } as const;
  return withReceipt({ ...pulled, sentence: words.pulled(kept.length, fresh) }, sendHead(connection, index));
}

interface AskedTexts {
  /** What the workbook had, and what came, by name. */
  readonly texts: Map<string, PackedText>;
  /** The names of all that the database has. */
  readonly present: ReadonlySet<string>;
  /** Whether what the database does not have was retired: only one that kept this very Vault can say so. */
  readonly isRetired: boolean;
  /** How many came. */
  readonly fresh: number;
}

/** Asks for what the workbook does not have, one stretch of names after the other. */
function askForTexts(
  connection: WorkerConnection,
  { index, texts: before }: VaultNow,
): AskedTexts | { readonly why: string } {
  const words = wordsOf('vault');
  const texts = new Map<string, PackedText>(before.map((each) => [nameOf(each), each]));
  const present = new Set<string>();
  const head = index && { sequence: index.sequence, seal: index.seal };
  let [tie, after, fresh, more]: [VaultTie, string, number, boolean] = ['other', '', 0, true];
  for (let round = 0; more && round < MOST_ROUNDS; round++) {
    const question: VaultRequest = { ...stretchBehind(after, [...texts.values()]), head, after };
    const asked = askWorker(connection, 'POST', '/hooks/vault', JSON.stringify(question));
    if ('cause' in asked) return { why: whyOf(asked.cause) };
    const answer = readVaultAnswer(asked.text);
    if (!answer) return { why: words.notAnAnswer };
    // The workbook alone has what a former database knew: nothing of it is touched before that was brought back.
    if (answer.tie === 'lost') return { why: words.lost };
    for (const { packed, ...name } of answer.entries)
      texts.set(nameOf(name), packedText(name, packed, sha256));
    for (const name of answer.present) present.add(nameOf(name));
    fresh += answer.entries.length;
    // A worker of a former version has no pages: it says all names each time.
    ({ tie = 'other', more, next: after = '' } = answer);
  }
  return { texts, present, isRetired: tie === 'follows' && !more, fresh };
}

/** The names behind one, as far as a question holds them. */
function stretchBehind(
  after: string,
  texts: readonly PackedText[],
): Required<Pick<VaultRequest, 'known' | 'until'>> {
  const behind = sortedNames(texts.filter((each) => nameOf(each) > after));
  const [known = []] = namePages(behind);
  const last = known[known.length - 1];
  return { known, until: last && known.length < behind.length ? nameOf(last) : null };
}

/** Tells the worker what stands in the workbook now: what it answers to the last page. */
function sendHead(
  connection: WorkerConnection,
  { cells: [head = ''], names }: VaultIndex,
): VaultReceipt | { readonly why: string } {
  const pages = namePages(names);
  for (let first = 0; ; ) {
    const page: VaultHeadPage = { head, first, names: pages.shift() ?? [] };
    const asked = askWorker(connection, 'POST', '/hooks/vault/head', JSON.stringify(page));
    if ('cause' in asked) return { why: whyOf(asked.cause) };
    const receipt = readVaultReceipt(asked.text);
    if (!receipt) return { why: wordsOf('vault').notAnAnswer };
    first += page.names.length;
    if (receipt.next !== first || pages.length === 0) return receipt;
  }
}

/** What the worker says of the head, added to what was done. */
function withReceipt(
  pulled: VaultPullResult,
  receipt: VaultReceipt | { readonly why: string },
): VaultPullResult {
  const words = wordsOf('vault');
  const also = (sentence: string) => `${pulled.sentence} ${sentence}`;
  if ('why' in receipt)
    return { ...pulled, outcome: 'partly', sentence: also(words.headNotKept(receipt.why)) };
  if (!receipt.kept)
    return { ...pulled, outcome: 'partly', sentence: also(words.headNotKept(words.notTheLast)) };
  return receipt.missing === 0 ? pulled : { ...pulled, sentence: also(words.since(receipt.missing)) };
}

function refused(why: string): VaultPullResult {
  return { outcome: 'refused', sentence: wordsOf('vault').refused(why), texts: 0, fresh: 0 };
}

function whyOf(cause: Cause): string {
  return wordsOf('delivery').why(cause);
}
