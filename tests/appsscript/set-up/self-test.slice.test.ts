// The self-test on hosts that differ from what is documented, one rule at a time: it notices each, in its own run or in
// the time-driven one while another run holds the lock.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { HOST_RULES } from '../../../desk/workbook/host-rules.ts';
import type { SheetAlone } from '../sheet-alone.ts';
import { openSelfTested, runOneOffLockedOut } from './self-tested-sheet.ts';

let stand: SheetAlone;
/** What it finds on a host that is as documented. */
let usual: string[];
beforeAll(async () => {
  stand = await openSelfTested();
  await stand.run('selfTest');
});
afterAll(() => stand.close());
beforeEach(async () => {
  usual ??= await found();
});

async function found(): Promise<string[]> {
  await runOneOffLockedOut(stand);
  const { checks } = await stand.run('selfTest');
  return (checks as { check: string; ok: boolean; found: string }[])
    .filter(({ check }) => check !== 'large')
    .map(({ check, ok, found }) => `${check} ${ok} ${found.replace(/^at [^ ]+Z: /, '')}`);
}

it('finds on a host that is as documented what the script needs', async () => {
  expect(usual.filter((line) => / false /.test(line))).toEqual([]);
  expect(usual[0]).toBe(
    'timeDriven true the spreadsheet could be read; active user: blank, runs as: known; there are no dialogs; the lock was refused, as another run held it; properties are there',
  );
});

it.each(HOST_RULES)('is noticed by the self-test: %s', async (rule) => {
  await stand.faults({ host: [rule] });
  const now = await found();
  await stand.faults({});
  expect(
    now.filter((line) => !usual.includes(line)),
    rule,
  ).not.toEqual([]);
  // What is read otherwise the script may be right under all the same; nothing replaces a lock.
  if (/^(triggers|locks|releasedLocks)/.test(rule))
    expect(now.filter((line) => / false /.test(line))).toHaveLength(1);
});
