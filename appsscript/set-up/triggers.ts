// The triggers that run by themselves, as whoever installed them. Nobody sees another account's triggers, so who has
// them is remembered beside the workbook; a second account is told, and installs none.

import * as z from 'zod/mini';
import { readJson } from '../../shared/json.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import type { SnapshotList, TriggersResult } from '../snapshot/results.ts';
import { wordsOf } from '../words/words.ts';
import { timeNow } from '../workbook/clock.ts';
import { withLock } from '../workbook/lock.ts';

const PROPERTY = 'bandstand triggers';
const HOUR = 4;
const MINUTE = 20;
const ZONE = 'Etc/UTC';

interface Trigger {
  /** The function that `main.ts` exports for it. */
  readonly handler: string;
  readonly at: (
    builder: GoogleAppsScript.Script.ClockTriggerBuilder,
  ) => GoogleAppsScript.Script.ClockTriggerBuilder;
}

/** All there are. Installing adds those that an installation does not have yet. */
export const TRIGGERS: readonly Trigger[] = [
  {
    handler: 'scheduledBackup',
    at: (builder) => builder.everyDays(1).atHour(HOUR).nearMinute(MINUTE).inTimezone(ZONE),
  },
];

/** A trigger that has not run for so long has been removed, or its owner has left. */
const GIVEN_UP_MS = 48 * 3_600_000;

const scheduleSchema = z.object({
  owner: z.string(),
  installedAt: z.string(),
  lastRunAt: z.nullable(z.string()),
});
type Schedule = z.infer<typeof scheduleSchema>;

export function installTriggers(): TriggersResult | CommandFailure {
  return command('Triggers', () => withLock('install triggers', install));
}

/** Who has installed it, and when it ran last; `null` when nobody has. */
export function scheduleOf(): SnapshotList['schedule'] {
  const schedule = recall();
  return schedule && { owner: schedule.owner, lastRunAt: schedule.lastRunAt };
}

/** The trigger has run, if it is its owner's run. */
export function noteRun(): void {
  const schedule = recall();
  if (schedule?.owner === Session.getEffectiveUser().getEmail()) keep({ ...schedule, lastRunAt: timeNow() });
}

function install(): TriggersResult {
  const words = wordsOf('snapshot');
  const me = Session.getEffectiveUser().getEmail();
  const schedule = recall();
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const local = Utilities.formatDate(nextRun(), zone, 'HH:mm');
  const isMine = schedule?.owner === me;
  if (schedule && !isMine && !isGivenUp(schedule)) {
    return { outcome: 'refused', sentence: words.trigger.others(schedule.owner) };
  }
  const handlers = TRIGGERS.map(({ handler }) => handler);
  const installed = ScriptApp.getProjectTriggers().filter((trigger) =>
    handlers.includes(trigger.getHandlerFunction()),
  );
  // A copy of the script brings no triggers along, and one that was removed by hand is installed again.
  const kept = isMine ? installed : [];
  const present = new Set(kept.map((trigger) => trigger.getHandlerFunction()));
  const missing = TRIGGERS.filter(({ handler }) => !present.has(handler));
  if (missing.length === 0) return { outcome: 'there', sentence: words.trigger.there(me, local, zone) };
  for (const trigger of installed) if (!kept.includes(trigger)) ScriptApp.deleteTrigger(trigger);
  for (const { handler, at } of missing) at(ScriptApp.newTrigger(handler).timeBased()).create();
  keep({
    owner: me,
    installedAt: timeNow(),
    lastRunAt: kept.length > 0 ? (schedule?.lastRunAt ?? null) : null,
  });
  const taken = schedule && !isMine ? words.trigger.takenOver(schedule.owner) : '';
  const sentence = [words.trigger.installed(me, local, zone), taken].filter((part) => part !== '').join(' ');
  return { outcome: 'installed', sentence };
}

function nextRun(): GoogleAppsScript.Base.Date {
  const date = new Date();
  date.setUTCHours(HOUR, MINUTE, 0, 0);
  return date as unknown as GoogleAppsScript.Base.Date;
}

function isGivenUp({ installedAt, lastRunAt }: Schedule): boolean {
  return Date.now() - Date.parse(lastRunAt ?? installedAt) > GIVEN_UP_MS;
}

function recall(): Schedule | null {
  const stored = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return stored ? readJson(scheduleSchema, stored) : null;
}

function keep(schedule: Schedule): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(schedule));
}
