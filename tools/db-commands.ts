// The commands of `db:cli`: each says what it does, and gives its exit code.

import { writeFileSync } from 'node:fs';
import type { BackupLine, Operations } from '../worker/operator/operations.ts';
import type { VaultState } from '../worker/vault/vault-head.ts';
import { isAgreed } from './ask.ts';

export interface CommandInput {
  readonly argument: string;
  /** Goes ahead without asking. */
  readonly isSure: boolean;
}

export type Command = (operations: Operations, asked: CommandInput) => Promise<number>;

export async function status(operations: Operations): Promise<number> {
  const { health, backupCount, newest, drill } = await operations.status();
  for (const { check, isWell, sentence } of health.findings) {
    console.log(`${isWell ? 'well ' : 'WRONG'}  ${check.padEnd(10)} ${sentence}`);
  }
  if (drill?.difference) console.log(`WRONG  drill      ${drill.difference}`);
  const proven = drill?.provenAt ? `Restoring was last proven ${drill.provenAt}.` : NEVER_PROVEN;
  const message = newest && lineOf(newest);
  const many =
    backupCount === 1 ? `One backup: ${message}.` : `${backupCount} backups, the newest ${message}.`;
  console.log(`Revision ${health.revision}. ${newest ? `${many} ${proven}` : 'No backup yet.'}`);
  const current = await operations.vault();
  console.log(
    current ? vaultLine(current) : 'The Vault: what it lacks cannot be told until the store is well.',
  );
  return health.isHealthy && !drill?.difference ? 0 : 1;
}

function vaultLine({ takenAt, missing }: VaultState): string {
  const texts = missing === 1 ? '1 text' : `${missing} texts`;
  if (takenAt === null) {
    return missing === 0
      ? 'The Vault: nothing to keep yet.'
      : `The Vault: never brought up to date; ${texts} only this database has. In the workbook: “Bring the Vault up to date”.`;
  }
  const behind = `${texts} not in the Sheet yet. The daily trigger brings them, or “Bring the Vault up to date”.`;
  return `The Vault of ${takenAt}: ${missing === 0 ? 'all of it was brought into the Sheet then.' : behind}`;
}

const NEVER_PROVEN = 'Restoring was never proven here: npm run db:cli -- drill';

export async function backups(operations: Operations): Promise<number> {
  const all = await operations.backups();
  for (const each of all) console.log(lineOf(each));
  if (all.length === 0) console.log('There are no backups.');
  return 0;
}

export async function backup(operations: Operations): Promise<number> {
  const done = await operations.backup();
  if (!done) {
    console.log('Nothing is published yet, so there is nothing to back up.');
    return 1;
  }
  console.log(`Made and proved ${lineOf(done.made)}. Let go: ${done.prunedCount}.`);
  return 0;
}

export async function verify(operations: Operations): Promise<number> {
  let damaged = 0;
  for (const { id } of await operations.backups()) {
    const cause = await operations.verify(id);
    if (cause !== null) damaged += 1;
    console.log(cause === null ? `whole  ${id}` : `WRONG  ${cause}`);
  }
  return damaged === 0 ? 0 : 1;
}

export async function restore(operations: Operations, { argument, isSure }: CommandInput): Promise<number> {
  const all = await operations.backups();
  const chosen = argument === 'latest' ? all[0] : all.find(({ id }) => id === argument);
  if (!chosen) {
    console.log(argument === 'latest' ? 'There are no backups.' : `There is no backup ${argument}.`);
    return 1;
  }
  const { health } = await operations.status();
  console.log(`Would bring back ${lineOf(chosen)}
in place of revision ${health.revision}: as a new revision above it, after a backup of what stands now; or, when the
store has lost this very revision and there is none above it, under its own number.
The Sheet is not changed: its next publish is held until somebody brings the restored programme into it, or publishes
over it.`);
  if (!(await isAgreed(isSure))) return 1;
  console.log('Restoring…');
  const restored = await operations.restore(chosen.id);
  switch (restored.kind) {
    case 'restored': {
      const { revision, rowCount, before, how } = restored;
      const what = before ? ` What stood before is ${before}.` : '';
      const done =
        how === 'above' ? `Restored as revision ${revision}` : `Revision ${revision} stands as it was`;
      console.log(`${done}: ${rowCount} rows.${what}`);
      return 0;
    }
    case 'stands':
      console.log(`Nothing was to do: revision ${restored.revision} stands as this backup holds it.`);
      return 0;
    case 'damaged':
      console.log(`Nothing was restored. ${restored.cause}`);
      return 1;
    case 'unknown':
      console.log('Nothing was restored: that backup has been let go meanwhile.');
      return 1;
  }
}

export async function csv(operations: Operations, { argument }: CommandInput): Promise<number> {
  const written = await operations.csv();
  if (!written) {
    console.log('Nothing is published yet.');
    return 1;
  }
  // The mark lets spreadsheets read the letters as they are.
  writeFileSync(argument, `\ufeff${written.csv}`);
  console.log(`Wrote ${written.rowCount} rows to ${argument}.`);
  return 0;
}

export async function bundle(operations: Operations): Promise<number> {
  const written = await operations.bundle();
  console.log(written ?? 'Nothing is published yet.');
  if (written) console.log('Ship it with the worker, and write it anew before each release.');
  return written ? 0 : 1;
}

export async function recover(operations: Operations, { isSure }: CommandInput): Promise<number> {
  const outlook = await operations.recovery();
  if (outlook.kind === 'not-empty') {
    console.log(
      `Nothing was done: the database holds revision ${outlook.revision}. This is for an empty one.`,
    );
    return 1;
  }
  if (outlook.kind === 'nothing') {
    console.log(`Nothing was done. ${outlook.cause}`);
    return 1;
  }
  const { from, revision, publishedAt, events, placements, vaultTakenAt, texts, damaged } = outlook;
  const where = from === 'vault' ? 'the Vault' : 'the published tabs';
  console.log(`Would bring back revision ${revision} of ${publishedAt} from ${where}: ${events} events, ${placements} placements,
under its own number, so that visitors get the same bytes.`);
  console.log(
    vaultTakenAt
      ? `From the Vault of ${vaultTakenAt}: ${texts} ${texts === 1 ? 'text' : 'texts'} of what only the database knew.`
      : 'The workbook has no Vault: backups do not come back.',
  );
  for (const cause of damaged) console.log(`WRONG  ${cause} It stays out.`);
  if (!(await isAgreed(isSure))) return 1;
  console.log('Recovering…');
  const done = await operations.recover();
  console.log(
    done
      ? `Recovered revision ${done.revision}: ${done.events} rows, ${done.placements} placements, ${done.texts} texts of the Vault.`
      : 'Nothing was recovered: the database or the workbook changed meanwhile.',
  );
  return done ? 0 : 1;
}

export const pin: Command = async (operations, { argument }) =>
  messageOfPin(await operations.pin(argument), `${argument} stays until it is unpinned.`, argument);

export const unpin: Command = async (operations, { argument }) =>
  messageOfPin(await operations.unpin(argument), `${argument} may be let go like any other.`, argument);

function messageOfPin(isThere: boolean, sentence: string, id: string): number {
  console.log(isThere ? sentence : `There is no backup ${id}.`);
  return isThere ? 0 : 1;
}

export async function drill(operations: Operations): Promise<number> {
  const { ids, leftOut } = await operations.drillChoice();
  const isFault = leftOut !== null && leftOut.code !== 'google-not-configured';
  const left = `Snapshots of the workbook are left out: ${leftOut?.sentence}`;
  if (leftOut) console.log(isFault ? `WRONG  ${left}` : left);
  else if (!ids.some((id) => id.startsWith('snapshot '))) console.log('The workbook has no snapshots yet.');
  if (ids.length === 0) {
    console.log('There are no backups and no snapshots to drill with.');
    return 1;
  }
  console.log(`Bringing ${ids.join(', ')} back into a store aside; nothing else is touched…`);
  // One drill, noted as one: it is proven only when all of them come back.
  const drilled = await operations.drill(ids.join(','));
  for (const { id, rowCount, featuredEntryCount, difference, remark } of drilled) {
    const counts = `${rowCount} rows, ${featuredEntryCount} placements.${remark ? ` ${remark}` : ''}`;
    const came = `${id} came back as it was kept: ${counts}`;
    console.log(difference === null ? `whole  ${came}` : `WRONG  ${difference}`);
  }
  return !isFault && drilled.every(({ difference }) => difference === null) ? 0 : 1;
}

function lineOf({ id, trigger, rowCount, featuredEntryCount, revision, verifiedAt, isPinned }: BackupLine) {
  const proved = verifiedAt ? `proved ${verifiedAt}` : 'not proved';
  const pinned = isPinned ? ', pinned' : '';
  return `${id}  ${trigger.padEnd(11)} revision ${revision}, ${rowCount} rows, ${featuredEntryCount} placements, ${proved}${pinned}`;
}
