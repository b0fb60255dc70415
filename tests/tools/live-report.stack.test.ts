// The report of a live Google, made at the desk: what the self-test found, and what the worker's account reads.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { isAwaited, liveReport } from '../../tools/live-report.ts';
import { openSheet } from '../../worker/google/sheets.ts';
import { runOneOff } from '../appsscript/set-up/self-tested-sheet.ts';
import { SheetAlone } from '../appsscript/sheet-alone.ts';

let stand: SheetAlone;
beforeAll(async () => {
  stand = await SheetAlone.withRows([
    { title: 'Alba', date: '2099-06-10', contactEmail: 'canary@example.org' },
  ]);
});
afterAll(() => stand.close());

const open = () =>
  openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl: `${stand.url}/desk/google/` });
const report = (reads = 2) => liveReport(open(), reads, 0);

it('says what the self-test found, however the host reads text, and nothing of the programme', async () => {
  expect(await report(1)).toMatchObject({ selfTest: null, reads: { missing: 1, whole: 0 } });
  await stand.publish();
  await stand.faults({ host: ['equalsBeatsText', 'apostropheStays'] });
  const tested = await stand.run('selfTest');
  expect(tested, tested.sentence).toMatchObject({ outcome: 'passed' });
  const found = await report();
  expect(found).toMatchObject({ reads: { whole: 2, damaged: 0, missing: 0, revisions: 1 } });
  const { checks } = found.selfTest as {
    checks: { check: string; ok: boolean; found: string; flushMs?: object }[];
  };
  expect(checks.length).toBeGreaterThan(20);
  const raw = checks.find(({ check }) => check === 'raw')!;
  expect(raw.found).toBe("=1+1 → a formula, 'quoted → 'quoted, +33 → +33, -5 → -5, @home → @home");
  expect(checks.filter(({ flushMs }) => flushMs)).toMatchObject([
    { check: 'large', flushMs: { small: expect.any(Number), large: expect.any(Number) } },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/canary|Alba/);
});

it('waits for the time-driven run, and says what it could do or that it never came', async () => {
  await stand.faults({});
  await stand.run('selfTest');
  const { timeDriven } = await report(1);
  expect(isAwaited(timeDriven)).toBe(true);

  const sheet = open();
  let looks = 0;
  const readTab: typeof sheet.readTab = async (tab) => {
    looks += 1;
    if (looks === 2) await runOneOff(stand);
    return sheet.readTab(tab);
  };
  const found = await liveReport({ ...sheet, readTab }, 1);
  expect(found.timeDriven).toMatchObject({ state: 'found', ok: true, lock: 'free' });
  expect(looks).toBe(2);
  expect(JSON.stringify(found)).not.toContain('@example');
});
