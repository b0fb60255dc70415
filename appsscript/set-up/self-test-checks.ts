// What Self-test tries, each on its own: whether it is as the script needs it, and what was found.

import { escapeCell } from '../../shared/publication/canonical.ts';
import { PUBLISHED_HEADER } from '../../shared/publication/row.ts';
import { readRuntime } from '../../shared/runtime.ts';
import { offsetText } from '../../shared/zone.ts';
import { askWorker } from '../delivery/ask-worker.ts';
import { workerConnection } from '../settings/connection.ts';
import type { SelfTestWords } from '../words/english/set-up.ts';
import { wordsOf } from '../words/words.ts';
import { gzip, hexadecimal, hmacSha256, sha256 } from '../workbook/digest.ts';
import { readFormats } from '../workbook/number-formats.ts';
import { insertHiddenTab } from '../workbook/published-tabs.ts';
import { readTable } from '../workbook/read-table.ts';
import { writeTexts } from '../workbook/text-cells.ts';
import { type Found, messageOf } from './self-test-report.ts';
import { holdingLock, requestTimeDrivenRun } from './self-test-time-driven.ts';

export type CheckName = keyof SelfTestWords['names'];
type Check = (scratch: GoogleAppsScript.Spreadsheet.Sheet, messages: SelfTestWords) => Found;

export const SCRATCH_TAB = 'Self-test (scratch)';

/** Tries one; what throws has failed. */
export function tryCheck(
  check: CheckName,
  scratch: GoogleAppsScript.Spreadsheet.Sheet,
  messages: SelfTestWords,
): Found {
  try {
    return CHECKS[check](scratch, messages);
  } catch (error) {
    return { ok: false, found: messageOf(error) };
  }
}

function textsKept(changed: readonly string[], messages: SelfTestWords): Found {
  const ok = changed.length === 0;
  return { ok, found: ok ? messages.unchanged : messages.changed(changed.join(' ')) };
}

/** As many as a large festival has: how long a host takes for them decides what fits into a run. */
const LARGE_ROWS = 10_000;

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

/** In the order in which they are tried. */
export const CHECKS: Readonly<Record<CheckName, Check>> = {
  // The first, so that the time-driven run may come while the last one holds the lock.
  timeDriven: (_, messages) => requestTimeDrivenRun(messages),
  text: (scratch, messages) => {
    const range = scratch.getRange(1, 1, 1, AWKWARD.length).setNumberFormat('@');
    range.setValues([AWKWARD.map(escapeCell)]);
    SpreadsheetApp.flush();
    const found = range.getValues()[0]!;
    return textsKept(
      AWKWARD.filter((text, index) => found[index] !== escapeCell(text)),
      messages,
    );
  },
  raw: (scratch, messages) => {
    const texts = ['=1+1', "'quoted", '+33', '-5', '@home'];
    const range = scratch.getRange(4, 1, 1, texts.length).setNumberFormat('@').setValues([texts]);
    SpreadsheetApp.flush();
    const [values = [], formulas = []] = [range.getValues()[0], range.getFormulas()[0]];
    // However a host reads them: the next check is the one that has to hold.
    const found = texts.map((text, index) =>
      formulas[index] ? messages.asFormula(text) : `${text} → ${String(values[index])}`,
    );
    return { ok: true, found: found.join(', ') };
  },
  proved: (scratch, messages) => {
    const texts = ['=1+1', '=SUM(', "'quoted", "''", '+33', '-5', '@home'];
    const range = scratch.getRange(5, 1, 1, texts.length);
    writeTexts(range, [texts]);
    SpreadsheetApp.flush();
    const [values = [], formulas = []] = [range.getValues()[0], range.getFormulas()[0]];
    return textsKept(
      texts.filter((text, index) => values[index] !== text || formulas[index] !== ''),
      messages,
    );
  },
  untouched: (scratch) => {
    const range = scratch.getRange(6, 1);
    const before = range.getNumberFormat();
    range.setNumberFormats(readFormats(range)).setValue('19/6/2027');
    SpreadsheetApp.flush();
    const value = range.getValue() as unknown;
    // An automatic cell takes a date for one, or leaves it as text; a number cell would show neither.
    return { ok: typeof value !== 'number', found: `${before}, ${range.getDisplayValue()}` };
  },
  shown: (scratch) => {
    const range = scratch
      .getRange(7, 1, 1, 3)
      .setNumberFormat('General')
      .setValues([[true, 1234.5, '=1/0']]);
    SpreadsheetApp.flush();
    const [tick, number, error] = range.getDisplayValues()[0]!;
    return { ok: error === '#DIV/0!', found: `${tick} ${number} ${error}` };
  },
  volatile: (scratch, messages) => {
    const cell = scratch.getRange(8, 1).setNumberFormat('General').setFormula('=RAND()');
    SpreadsheetApp.flush();
    const first: unknown = cell.getValue();
    const second: unknown = cell.getValue();
    scratch.getRange(8, 2).setValue('changed');
    SpreadsheetApp.flush();
    const third: unknown = cell.getValue();
    // One that changes by itself costs time; one that stands still would hide what people change.
    const isChanged = typeof third === 'number' && third !== second;
    return { ok: isChanged, found: messages.volatile(first === second, isChanged) };
  },
  rules: (scratch, messages) => {
    const formula = '=LEFT($A1;5)="Error"';
    const range = scratch.getRange(1, 1, 3, 3);
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#fce8e6')
      .setRanges([range])
      .build();
    scratch.setConditionalFormatRules([rule]);
    SpreadsheetApp.flush();
    const [kept] = scratch.getConditionalFormatRules();
    const found = String(kept?.getBooleanCondition()?.getCriteriaValues()[0] ?? messages.notTaken);
    scratch.clearConditionalFormatRules();
    const ok = found.replace(',', ';') === formula;
    return { ok, found: found === formula ? messages.unchanged : found };
  },
  packed: () => {
    const text = 'An evening of song and dance, and é😀. '.repeat(30_000);
    const packed = gzip.compress(text);
    return { ok: gzip.decompress(packed) === text && sha256(text).length === 64, found: `${packed.length}` };
  },
  exact: (_, messages) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = insertHiddenTab(
      spreadsheet,
      `${SCRATCH_TAB} 2`,
      { rows: 3, columns: 2 },
      messages.protection,
    );
    try {
      const found = [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.isSheetHidden()];
      return { ok: found.join() === '3,2,true', found: found.join(' ') };
    } finally {
      spreadsheet.deleteSheet(sheet);
    }
  },
  people: (scratch, messages) => {
    const who = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
    const protection = scratch.protect();
    const canEdit = protection.canEdit();
    protection.remove();
    // Google leaves the one who clicked blank for people of another domain; whoever the script runs as has a name.
    return { ok: who[1] !== '' && canEdit, found: messages.people(who[0] !== '', who[1] !== '', canEdit) };
  },
  charset: (_, messages) => {
    const usual = hexadecimal(Utilities.computeHmacSha256Signature('é', 'clé'));
    const explicit = hmacSha256('é', 'clé');
    return {
      ok: explicit.startsWith('379aed3e'),
      found:
        usual === explicit
          ? messages.unchanged
          : messages.changed(String(Number.parseInt(usual.slice(0, 8), 16))),
    };
  },
  generation: () => {
    try {
      const answer: unknown = new Function('return 1')();
      return { ok: true, found: String(answer) };
    } catch (error) {
      return { ok: true, found: String(error) };
    }
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
  // One run cannot shut itself out: that is for a time-driven one to see.
  lock: (_, messages) => {
    const lock = LockService.getDocumentLock();
    const take = () => [lock?.tryLock(1_000) ?? false, lock?.hasLock() ?? false];
    const isTaken = !take().includes(false);
    lock?.releaseLock();
    const isGivenBack = !lock?.hasLock();
    const isTakenAgain = !take().includes(false);
    lock?.releaseLock();
    const ok = isTaken && isGivenBack && isTakenAgain;
    if (ok) return { ok, found: messages.taken };
    return { ok, found: isTaken ? messages.notGivenBack : messages.notTaken };
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
  large: (scratch, messages) => {
    const [rows, columns] = [LARGE_ROWS, 36];
    scratch.insertRowsAfter(scratch.getMaxRows(), rows);
    if (scratch.getMaxColumns() < columns)
      scratch.insertColumnsAfter(scratch.getMaxColumns(), columns - scratch.getMaxColumns());
    const texts = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => `${row} ${column}`),
    );
    const range = scratch.getRange(11, 1, rows, columns).setNumberFormat('@');
    SpreadsheetApp.flush();
    const [small, large] = holdingLock(() => [
      msToWrite(scratch.getRange(11, 1, 1, columns), texts.slice(0, 1)),
      msToWrite(range, texts),
    ]);
    const beganMs = Date.now();
    const values = range.getValues();
    const found = [
      messages.written(columns, small),
      messages.written(rows * columns, large),
      messages.read(Date.now() - beganMs),
    ].join(', ');
    return { ok: JSON.stringify(values) === JSON.stringify(texts), found, flushMs: { small, large } };
  },
};

/** From writing until the flush has returned. */
function msToWrite(range: GoogleAppsScript.Spreadsheet.Range, texts: string[][]): number {
  const beganMs = Date.now();
  range.setValues(texts);
  SpreadsheetApp.flush();
  return Date.now() - beganMs;
}
