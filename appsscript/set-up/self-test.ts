// Self-test: what only a live account can prove, tried on a scratch tab that is deleted afterwards. The
// same function runs in the local workspace, so that a difference between the two shows.

import { escapeCell } from '../../shared/publication/canonical.ts';
import { PUBLISHED_HEADER } from '../../shared/publication/row.ts';
import { readRuntime } from '../../shared/runtime.ts';
import { offsetText } from '../../shared/zone.ts';
import { type CommandFailure, type CommandResult, command } from '../commands/command.ts';
import { askWorker } from '../delivery/ask-worker.ts';
import { workerConnection } from '../settings/connection.ts';
import type { SelfTestWords } from '../words/english/set-up.ts';
import { wordsOf } from '../words/words.ts';
import { hmacSha256, sha256 } from '../workbook/digest.ts';
import { readTable } from '../workbook/read-table.ts';

export interface SelfTested extends CommandResult {
  readonly outcome: 'passed' | 'found-faults';
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly found: string }[];
}

type CheckName = keyof SelfTestWords['names'];
type Check = (
  scratch: GoogleAppsScript.Spreadsheet.Sheet,
  messages: SelfTestWords,
) => { ok: boolean; found: string };

const SCRATCH_TAB = 'Self-test (scratch)';

export function selfTest(): SelfTested | CommandFailure {
  return command('Self-test', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const leftover = spreadsheet.getSheetByName(SCRATCH_TAB);
    if (leftover) spreadsheet.deleteSheet(leftover);
    const scratch = spreadsheet.insertSheet(SCRATCH_TAB);
    try {
      const messages = wordsOf('selfTest');
      const checks = (Object.keys(CHECKS) as CheckName[]).map((check) => ({
        name: messages.names[check],
        ...attempt(CHECKS[check], scratch, messages),
      }));
      const failed = checks.filter(({ ok }) => !ok);
      return {
        outcome: failed.length === 0 ? 'passed' : 'found-faults',
        sentence:
          failed.length === 0
            ? messages.passed(checks.length)
            : messages.failed(
                failed.length,
                checks.length,
                failed.map(({ name, found }) => `${name} (${found})`).join('; '),
              ),
        checks,
      };
    } finally {
      spreadsheet.deleteSheet(scratch);
    }
  });
}

function attempt(
  check: Check,
  scratch: GoogleAppsScript.Spreadsheet.Sheet,
  messages: SelfTestWords,
): ReturnType<Check> {
  try {
    return check(scratch, messages);
  } catch (error) {
    return { ok: false, found: error instanceof Error ? error.message : String(error) };
  }
}

const AWKWARD = [
  '=1+1',
  '+33',
  '-5',
  '@home',
  "'quoted",
  '\\back',
  '05/06',
  '5.10',
  '3 5',
  'TRUE',
  '00123',
  'é😀',
];

const CHECKS: Readonly<Record<CheckName, Check>> = {
  text: (scratch, messages) => {
    const range = scratch.getRange(1, 1, 1, AWKWARD.length).setNumberFormat('@');
    range.setValues([AWKWARD.map(escapeCell)]);
    SpreadsheetApp.flush();
    const found = range.getValues()[0]!;
    const bent = AWKWARD.filter((text, index) => found[index] !== escapeCell(text));
    return {
      ok: bent.length === 0,
      found: bent.length === 0 ? messages.unchanged : messages.changed(bent.join(' ')),
    };
  },
  blank: (scratch) => {
    const range = scratch.getRange(2, 1);
    const found = [range.getValue(), range.getDisplayValue()];
    return { ok: found.every((each) => each === ''), found: JSON.stringify(found) };
  },
  formula: (scratch) => {
    const range = scratch.getRange(3, 1).setValue('=1/0');
    SpreadsheetApp.flush();
    const found = String(range.getDisplayValue());
    return { ok: found === '#DIV/0!', found };
  },
  date: (scratch) => {
    const range = scratch.getRange(1, 1, 2, 1).setNumberFormats([['@'], ['yyyy-mm-dd']]);
    range.setValues([['Date'], ['2027-06-19']]);
    SpreadsheetApp.flush();
    const table = readTable(SpreadsheetApp.getActiveSpreadsheet(), SCRATCH_TAB);
    const cell = table?.rows[0]?.[0] ?? '';
    return { ok: cell === '2027-06-19' && table!.odd.some(({ kind }) => kind === 'date'), found: cell };
  },
  clock: (_, messages) => {
    const zone = Session.getScriptTimeZone();
    const instants = ['2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z'].map((text) => new Date(text));
    const own = instants.map((instant) => offsetText(-instant.getTimezoneOffset()));
    const theirs = instants.map((instant) =>
      Utilities.formatDate(instant, zone, 'XXX').replace('Z', '+00:00'),
    );
    return { ok: own.join() === theirs.join(), found: messages.against(own.join(' '), theirs.join(' ')) };
  },
  zones: (_, messages) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const script = Session.getScriptTimeZone();
    return { ok: spreadsheet === script, found: messages.both(spreadsheet, script) };
  },
  hashes: () => {
    const found = [sha256('é').slice(0, 8), hmacSha256('é', 'clé').slice(0, 8)];
    return { ok: found.join() === '4a99557e,379aed3e', found: found.join(' ') };
  },
  warning: (scratch, messages) => {
    const protection = scratch.protect().setWarningOnly(true);
    const ok = protection.isWarningOnly();
    return { ok, found: ok ? messages.warningOnly : messages.locked };
  },
  lock: (_, messages) => {
    const lock = LockService.getDocumentLock();
    const isTaken = lock?.tryLock(1_000) ?? false;
    lock?.releaseLock();
    return { ok: isTaken, found: isTaken ? messages.taken : messages.notTaken };
  },
  version: (_, messages) => {
    const connection = workerConnection();
    if ('cause' in connection) return { ok: true, found: messages.notConnected };
    const asked = askWorker(connection, 'GET', '/hooks/runtime', '');
    if ('cause' in asked) return { ok: false, found: wordsOf('delivery').why(asked.cause) };
    // A worker of a former version does not say; what it does not know it keeps.
    const known = readRuntime(asked.text)?.columns ?? PUBLISHED_HEADER;
    const unknown = PUBLISHED_HEADER.filter((name) => !known.includes(name));
    return {
      ok: unknown.length === 0,
      found: unknown.length === 0 ? messages.sameVersion : messages.notKnown(unknown.join(', ')),
    };
  },
};
