// The one-off trigger of the self-test: it comes and goes alone, and says what a time-driven run can do.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { ONE_OFF_HANDLER } from '../../../appsscript/set-up/self-test-time-driven.ts';
import type { SheetAlone } from '../sheet-alone.ts';
import { openSelfTested, runOneOff, triggersOf } from './self-tested-sheet.ts';

const AWAITED = /A time-driven run reports within a minute/;

let stand: SheetAlone;
beforeEach(async () => {
  stand = await openSelfTested();
});
afterEach(() => stand.close());

const handlers = async () => (await triggersOf(stand)).map(({ handler }) => handler);
const report = () => stand.workspace.workbook.values("'Self-test'!A2")[0]![0] as string;

it('says that a time-driven run reports, until it has; its trigger removes itself and no other', async () => {
  await stand.run('installTriggers');
  const first = await stand.run('selfTest');
  expect(first.sentence).toMatch(/^All 22 checks passed\. A time-driven run reports within a minute/);
  expect((await triggersOf(stand)).at(-1)).toMatchObject({ handler: ONE_OFF_HANDLER, event: 'CLOCK' });
  expect(JSON.parse(report())).toMatchObject({ state: 'awaited' });

  expect(await runOneOff(stand)).toMatchObject({ ok: true, result: { outcome: 'passed' }, toasts: [] });
  expect(await handlers()).toEqual(['scheduledBackup']);
  expect(JSON.parse(report())).toMatchObject({
    state: 'found',
    ok: true,
    unreadable: '',
    hasActiveUser: false,
    hasEffectiveUser: true,
    hasUi: false,
    lock: 'free',
    hasProperties: true,
  });
  expect(report()).not.toContain('@');

  const second = await stand.run('selfTest');
  expect(second).toMatchObject({ outcome: 'passed', sentence: 'All 23 checks passed.' });
  expect(second.checks[0].found).toContain('does not show whether it shuts others out');
});

it('has one trigger however often the self-test runs, and says that the earlier one has not come', async () => {
  // As former versions made it.
  stand.workspace.workbook.ensureTab('Self-test', { rows: 1, columns: 1, hidden: true });
  await stand.run('selfTest');
  const again = await stand.run('selfTest');
  expect(again.sentence).toMatch(AWAITED);
  expect(again.sentence).toMatch(/the one that was asked for at .*Z has not\.$/);
  expect(await handlers()).toEqual([ONE_OFF_HANDLER]);
});

it('says when no trigger can be made, and takes none of the twenty away', async () => {
  await stand.run('makeTriggers', [20]);
  const full = await stand.run('selfTest');
  expect(full.outcome).toBe('found-faults');
  expect(full.sentence).toMatch(
    /no one-off trigger can be made beside 20 triggers of this account .*too many triggers/,
  );
  expect(full.sentence).not.toMatch(AWAITED);
  expect(await handlers()).toEqual(Array(20).fill('scheduledBackup'));
  expect(JSON.parse(report())).toMatchObject({ state: 'not-made' });
});

it('is heard of also where it cannot open the spreadsheet, and leaves nothing aside', async () => {
  await stand.run('selfTest');
  await stand.faults({ host: ['triggersSeeNoSpreadsheet'] });
  expect(await runOneOff(stand)).toMatchObject({ ok: true, result: { outcome: 'found-faults' } });
  expect(await handlers()).toEqual([]);
  await stand.faults({});
  const { sentence } = await stand.run('selfTest');
  expect(sentence).toMatch(
    /^1 of 23 checks failed: .*the spreadsheet could not be read \(Specified permissions/,
  );
  const { properties } = JSON.parse(await stand.workbook());
  expect(Object.keys(properties.document).filter((name) => name.includes('self-test'))).toEqual([]);
});
