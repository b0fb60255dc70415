// What is said of backups: proved, young and large enough, or what to do.

import { expect, it } from 'vitest';
import type { Backup } from '../../../worker/backups/backup.ts';
import { judgeBackups } from '../../../worker/backups/judge.ts';

const NOW = Date.parse('2027-06-04T12:00:00Z');
const HOUR = 3_600_000;
const against = { revision: 7, rowCount: 100, nowMs: NOW };

function backup(hoursAgo: number, more: Partial<Backup> = {}): Backup {
  const createdAt = new Date(NOW - hoursAgo * HOUR);
  return {
    id: `backup_of_${hoursAgo}`,
    createdAt,
    createdBy: 'schedule',
    trigger: 'cron',
    rowCount: 100,
    featuredEntryCount: 0,
    revision: 7,
    sequence: 1000 - hoursAgo,
    isPinned: false,
    verifiedAt: createdAt,
    ...more,
  };
}

it.each([
  ['a young one', [backup(3)], true, /backup_of_3, is 3 hours old and holds 100 rows/],
  [
    'a young one beside one that is damaged',
    [backup(3), backup(9, { verifiedAt: null })],
    true,
    /Of 2, 1 did not/,
  ],
  ['one of 47 hours', [backup(47.9)], true, /47 hours old/],
  ['one of 48 hours', [backup(48)], false, /is 48 hours old.*Make one now: npm run db:cli -- backup/],
  [
    'an old one under a young one that is not proved',
    [backup(1, { verifiedAt: null }), backup(50)],
    false,
    /50 hours/,
  ],
  ['half of the rows', [backup(1, { rowCount: 50 })], true, /holds 50 rows/],
  [
    'fewer than half',
    [backup(1, { rowCount: 49 })],
    false,
    /holds 49 rows, fewer than half of the store’s 100/,
  ],
  ['none', [], false, /There is no proved backup, and revision 7 is published/],
  ['one from a year ahead alone', [backup(-9000)], false, /There is no proved backup/],
  ['one from a year ahead over a young one', [backup(-9000), backup(2)], true, /backup_of_2,/],
  ['one of a clock that is a minute ahead', [backup(-1 / 60)], true, /less than an hour/],
])('judges %s', (_, all, isWell, sentence) => {
  const judged = judgeBackups(all, against);
  expect(judged.isWell).toBe(isWell);
  expect(judged.sentence).toMatch(sentence);
});

it('asks for none before anything is published', () => {
  expect(judgeBackups([], { ...against, revision: 0, rowCount: 0 }).isWell).toBe(true);
});
