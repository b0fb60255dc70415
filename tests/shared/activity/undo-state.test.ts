import { describe, expect, it } from 'vitest';
import type { Act } from '../../../shared/activity/act.ts';
import { type ActivityLine, readLine, writeLine } from '../../../shared/activity/line.ts';
import { undoStates } from '../../../shared/activity/undo-state.ts';

const line = (id: string, act: Act, undo: ActivityLine['undo'] = 'here'): ActivityLine => ({
  id,
  time: `2027-06-0${id.length}T10:00:00Z`,
  who: 'ada@example.org',
  act,
  undo,
});
const none = { added: 0, changed: 1, cancelled: 0, removed: 0, heldBack: 0, leftOut: 0, programme: false };
const publish = (id: string, revision: number) => line(id, { act: 'publish', revision, ...none });
const undo = (id: string, of: string, revision: number | null = null) =>
  line(id, { act: 'undo', of, what: 'publish', isRedo: false, revision, count: 1 });
const settings = (id: string) =>
  line(id, { act: 'settings', changes: [{ name: 'Currency', before: 'EUR', after: 'CHF' }] });

const kinds = (lines: ActivityLine[], live: number | null) =>
  [...undoStates(lines, live)].map(([id, state]) => [id, state.kind === 'none' ? state.why : state.kind]);

describe('a line of activity', () => {
  it('reads back from its cells', () => {
    for (const each of [publish('a', 1), undo('b', 'a', 2), settings('c')]) {
      expect(readLine(writeLine(each))).toEqual(each);
    }
  });

  it('is passed over when somebody bent it', () => {
    for (const cells of [[], ['', '', 'publish', ''], ['', '', 'publish', '[1]'], ['', '', 'what', '{}']]) {
      expect(readLine(cells)).toBeNull();
    }
  });

  it('shows what the import wrote, in its own words', () => {
    const cells = ['2027-06-01T10:00:00.000Z', 'import', 'import', '12 rows from a.csv', '{}'];
    expect(readLine(cells)).toMatchObject({ act: { act: 'import', summary: '12 rows from a.csv' } });
  });
});

describe('what can be taken back', () => {
  it('is the newest publish alone, while it is what is published', () => {
    const lines = [publish('a', 1), publish('b', 2)];
    expect(kinds(lines, 2)).toEqual([
      ['a', 'superseded'],
      ['b', 'offered'],
    ]);
    expect(kinds(lines, 3)).toContainEqual(['b', 'not-that-revision']);
    expect(kinds(lines, null)).toContainEqual(['b', 'not-that-revision']);
  });

  it('follows a revision that was offered again under a higher number', () => {
    const lines = [publish('a', 2), line('b', { act: 'renumber', from: 2, revision: 9 }, 'nothing')];
    expect(kinds(lines, 9)).toEqual([
      ['a', 'offered'],
      ['b', 'nothing'],
    ]);
  });

  it('is the undo, once something was undone, and then what was done again', () => {
    const lines = [publish('a', 1), publish('b', 2), undo('c', 'b', 3)];
    expect(kinds(lines, 3)).toEqual([
      ['a', 'superseded'],
      ['b', 'undone'],
      ['c', 'offered'],
    ]);
    expect(kinds([...lines, undo('d', 'c', 4)], 4)).toEqual([
      ['a', 'superseded'],
      ['b', 'redone'],
      ['c', 'undone'],
      ['d', 'offered'],
    ]);
  });

  it('is any saved setting, whatever was published since', () => {
    expect(kinds([settings('a'), publish('b', 1)], 1)).toContainEqual(['a', 'offered']);
  });

  it('ends, however somebody rearranged the lines', () => {
    const lines = [undo('a', 'b'), undo('b', 'a'), undo('c', 'c'), { ...undo('a', 'b'), id: 'a' }];
    expect(kinds(lines, null).length).toBe(3);
  });
});
