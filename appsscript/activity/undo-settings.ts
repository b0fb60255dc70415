// Takes saved settings back, cell by cell: what somebody changed since stays theirs, and is named.

import { shortened } from '../../shared/activity/act.ts';
import type { Inverse } from '../../shared/activity/inverse.ts';
import { keepConnection, shownConnection } from '../settings/connection.ts';
import { settingsTable, valueIn, withValues, write } from '../settings/form.ts';
import { wordsOf } from '../words/words.ts';
import { refused, type TakenBack } from './undo-cells.ts';

/** Call it under the lock. */
export function undoSettings({ changes }: Extract<Inverse, { readonly kind: 'settings' }>): TakenBack {
  const words = wordsOf('activity');
  const table = settingsTable();
  const overtaken = changes.filter(({ name, after }) => valueIn(table, name) !== after);
  const named = overtaken.map(({ name }) => words.changedSince(name, shortened(valueIn(table, name))));
  const back = changes.filter((change) => !overtaken.includes(change));
  if (back.length === 0) return refused(words.nothingBack, ...named);
  const former = withValues(table, new Map(back.map(({ name, before }) => [name, before])));
  for (const { name, before } of back) write(former, name, before);
  return {
    outcome: overtaken.length > 0 ? 'partly' : 'undone',
    sentences: [words.settingsBack(back.map(({ name }) => name)), ...named],
    count: back.length,
    again: {
      kind: 'settings',
      changes: back.map(({ name, before, after }) => ({ name, before: after, after: before })),
    },
  };
}

/** Call it under the lock. */
export function undoAddress({ before, after }: Extract<Inverse, { readonly kind: 'address' }>): TakenBack {
  const words = wordsOf('activity');
  const now = shownConnection().url;
  if (now !== after) return refused(words.nothingBack, words.changedSince(words.address, now));
  keepConnection({ before: after, after: before }, '');
  return {
    outcome: 'undone',
    sentences: [words.addressBack(before)],
    count: 1,
    again: { kind: 'address', before: after, after: before },
  };
}
