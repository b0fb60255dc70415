// What a time-driven run can do, found out by one: Self-test makes a one-off trigger, and shows at its next run
// what that one found. It stands in the hidden tab, below Self-test's own report.

import * as z from 'zod/mini';
import { readJson } from '../../shared/json.ts';
import { type CommandFailure, type CommandResult, quietly } from '../commands/command.ts';
import type { SelfTestWords } from '../words/english/set-up.ts';
import { wordsOf } from '../words/words.ts';
import { timeNow } from '../workbook/clock.ts';
import { withLock } from '../workbook/lock.ts';
import { type Found, messageOf, reportCell, writeReport } from './self-test-report.ts';

/** The function that `main.ts` exports for it. */
export const ONE_OFF_HANDLER = 'selfTestTimeDriven';
const AFTER_MS = 1_000;

/** A note that Self-test holds the lock: made once it is held, gone before it is given back. */
export const HOLDING_PROPERTY = 'bandstand self-test holds the lock';
/** What was found by a run that could not write it into its cell. */
const UNWRITTEN_PROPERTY = 'bandstand self-test, time-driven';

const foundSchema = z.object({
  state: z.literal('found'),
  at: z.string(),
  ok: z.boolean(),
  /** Why the spreadsheet could not be read; empty when it could. */
  unreadable: z.string(),
  hasActiveUser: z.boolean(),
  hasEffectiveUser: z.boolean(),
  hasUi: z.boolean(),
  /** `shut-out`: another run held it; `free`: none did; `not-exclusive`: Self-test did, and it was to be had. */
  lock: z.enum(['shut-out', 'free', 'not-exclusive', 'missing']),
  hasProperties: z.boolean(),
});
const stateSchema = z.discriminatedUnion('state', [
  foundSchema,
  z.object({ state: z.literal('awaited'), at: z.string() }),
  z.object({ state: z.literal('not-made'), at: z.string(), cause: z.string() }),
]);
type TimeDrivenFound = z.infer<typeof foundSchema>;
type State = z.infer<typeof stateSchema>;

/** What the last one found, and another asked for: there is never more than one. */
export function requestTimeDrivenRun({ timeDriven }: SelfTestWords): Found {
  const last = takeLast();
  removeOneOff();
  const at = timeNow();
  write({ state: 'awaited', at });
  try {
    ScriptApp.newTrigger(ONE_OFF_HANDLER).timeBased().after(AFTER_MS).create();
  } catch (error) {
    const cause = messageOf(error);
    write({ state: 'not-made', at, cause });
    return { ok: false, found: timeDriven.notMade(ScriptApp.getProjectTriggers().length, cause) };
  }
  if (last?.state === 'found') return { ok: last.ok, found: said(last, timeDriven) };
  const found = last?.state === 'awaited' ? timeDriven.stillAwaited(last.at) : timeDriven.awaited;
  return { ok: true, found, isAwaited: true };
}

/** The time-driven run. Its trigger goes first, so that whatever happens leaves none behind. */
export function selfTestTimeDriven(): CommandResult | CommandFailure {
  return quietly('Self-test', () => {
    removeOneOff();
    const found = lookAround();
    try {
      write(found);
    } catch {
      PropertiesService.getDocumentProperties().setProperty(UNWRITTEN_PROPERTY, JSON.stringify(found));
    }
    return {
      outcome: found.ok ? 'passed' : 'found-faults',
      sentence: said(found, wordsOf('selfTest').timeDriven),
    };
  });
}

/** Works with the lock held, as a publish does: a time-driven run that comes meanwhile has to be shut out. */
export function holdingLock<Result>(work: () => Result): Result {
  return withLock('self-test', () => {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty(HOLDING_PROPERTY, timeNow());
    try {
      return work();
    } finally {
      properties.deleteProperty(HOLDING_PROPERTY);
    }
  });
}

function lookAround(): TimeDrivenFound {
  const lock = tryLock();
  const unreadable = failureOf(() => reportCell('timeDriven').getValue());
  const hasActiveUser = Session.getActiveUser().getEmail() !== '';
  const hasEffectiveUser = Session.getEffectiveUser().getEmail() !== '';
  const hasUi = failureOf(() => SpreadsheetApp.getUi()) === '';
  const hasProperties = failureOf(() => PropertiesService.getDocumentProperties().getKeys()) === '';
  const isLockRight = lock === 'shut-out' || lock === 'free';
  const ok = unreadable === '' && hasEffectiveUser && !hasUi && isLockRight && hasProperties;
  const at = timeNow();
  return { state: 'found', at, ok, unreadable, hasActiveUser, hasEffectiveUser, hasUi, lock, hasProperties };
}

/** The note is read with the lock held: whoever made it cannot have given the lock back. */
function tryLock(): TimeDrivenFound['lock'] {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock) return 'missing';
  if (!lock.tryLock(0)) return 'shut-out';
  let isNoted = false;
  const unread = failureOf(() => {
    isNoted = PropertiesService.getDocumentProperties().getProperty(HOLDING_PROPERTY) !== null;
  });
  lock.releaseLock();
  return unread === '' && isNoted ? 'not-exclusive' : 'free';
}

function failureOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return messageOf(error);
  }
}

function takeLast(): State | null {
  const properties = PropertiesService.getDocumentProperties();
  const unwritten = properties.getProperty(UNWRITTEN_PROPERTY);
  for (const name of [UNWRITTEN_PROPERTY, HOLDING_PROPERTY]) properties.deleteProperty(name);
  return readJson(stateSchema, unwritten ?? String(reportCell('timeDriven').getValue()));
}

/** Also one that has run, which Google keeps in its list; no other trigger. */
function removeOneOff(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === ONE_OFF_HANDLER) ScriptApp.deleteTrigger(trigger);
}

function write(state: State): void {
  writeReport('timeDriven', state);
  SpreadsheetApp.flush();
}

function said(found: TimeDrivenFound, messages: SelfTestWords['timeDriven']): string {
  const { at, unreadable, hasActiveUser, hasEffectiveUser, hasUi, lock, hasProperties } = found;
  return messages.found(at, [
    unreadable === '' ? messages.read : messages.notRead(unreadable),
    messages.people(hasActiveUser, hasEffectiveUser),
    messages.dialogs(hasUi),
    messages.lock[lock],
    messages.properties(hasProperties),
  ]);
}
