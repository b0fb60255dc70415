// The daily snapshot: a trigger that runs as whoever installed it. Nobody sees another account's triggers, so who has
// one is remembered beside the workbook; a second account is told, and installs none.

import * as z from 'zod/mini';
import { command, type Failed } from '../command.ts';
import { timeNow } from '../workbook/clock.ts';
import { editorLanguage } from '../workbook/language.ts';
import { withLock } from '../workbook/lock.ts';
import type { SnapshotList, TriggersTold } from './answers.ts';
import { WORDS } from './words.ts';

const PROPERTY = 'bandstand triggers';
const HOUR = 4;
const MINUTE = 20;
const ZONE = 'Etc/UTC';
/** A trigger that has not run for so long has been removed, or its owner has left. */
const GIVEN_UP_MS = 48 * 3_600_000;

const scheduleSchema = z.object({
  owner: z.string(),
  installedAt: z.string(),
  lastRunAt: z.nullable(z.string()),
});
type Schedule = z.infer<typeof scheduleSchema>;

export function installTriggers(): TriggersTold | Failed {
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

function install(): TriggersTold {
  const words = WORDS[editorLanguage()];
  const me = Session.getEffectiveUser().getEmail();
  const schedule = recall();
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const local = Utilities.formatDate(nextRun(), zone, 'HH:mm');
  const isMine = schedule?.owner === me;
  if (schedule && !isMine && !isGivenUp(schedule)) {
    return { outcome: 'refused', sentence: words.trigger.others(schedule.owner) };
  }
  const standing = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === 'scheduledBackup',
  );
  // A copy of the script brings no triggers along, and one that was removed by hand is installed again.
  if (isMine && standing.length > 0) {
    return { outcome: 'there', sentence: words.trigger.there(me, local, zone) };
  }
  for (const trigger of standing) ScriptApp.deleteTrigger(trigger);
  ScriptApp.newTrigger('scheduledBackup')
    .timeBased()
    .everyDays(1)
    .atHour(HOUR)
    .nearMinute(MINUTE)
    .inTimezone(ZONE)
    .create();
  keep({ owner: me, installedAt: timeNow(), lastRunAt: null });
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
  if (!stored) return null;
  try {
    const result = scheduleSchema.safeParse(JSON.parse(stored));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function keep(schedule: Schedule): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(schedule));
}
