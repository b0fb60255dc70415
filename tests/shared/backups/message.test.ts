// The worker's answer about backups, across versions: what became of a restore must be told whoever says it.

import { expect, it } from 'vitest';
import { readBackupsMessage } from '../../../shared/backups/message.ts';

const earlier = { outcome: 'restored', revision: 7, backups: [], provenAt: null };

it('hears a worker of an earlier version, and one that says more', () => {
  expect(readBackupsMessage(JSON.stringify(earlier))).toEqual(earlier);
  const later = { ...earlier, vault: { takenAt: null, missing: 2, size: 1 }, colour: 'green' };
  expect(readBackupsMessage(JSON.stringify(later))).toEqual({
    ...earlier,
    vault: { takenAt: null, missing: 2 },
  });
});

it.each(['', '[]', '{"outcome":"restored"}', JSON.stringify({ ...earlier, vault: {} })])(
  'takes %j for no answer',
  (text) => {
    expect(readBackupsMessage(text)).toBeNull();
  },
);
