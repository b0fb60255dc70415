// Faults of the script host: other people in between, crashes, time limits, broken fetches, lost rights.

import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Desk, openDesk, serveOn } from '../open-desk.ts';

async function openRows(): Promise<Desk> {
  const desk = await openDesk();
  desk.workbook.write('Sheet1!A1', [['key'], ['b'], ['a'], ['c']]);
  return desk;
}

const readThenWrite = `
  const range = ss.getSheets()[0].getRange('A2:A4');
  const before = range.getValues().flat();
  ss.getSheets()[0].getRange('B2:B4').setValues(before.map(one => [one.toUpperCase()]));
  SpreadsheetApp.flush();
  return { before, after: ss.getSheets()[0].getRange('A2:B4').getValues() };`;

const publish = (desk: Desk) => desk.run({ function: 'publish', args: [readThenWrite] });

test('another person’s edit falls between the read and the write', async () => {
  const desk = await openRows();
  desk.setFaults({ editBetween: { function: 'publish', range: 'Sheet1!A2', values: [['changed']] } });
  const { result } = await publish(desk);
  expect(result).toMatchObject({
    before: ['b', 'a', 'c'],
    after: [
      ['changed', 'B'],
      ['a', 'A'],
      ['c', 'C'],
    ],
  });
  expect((await publish(desk)).result).toMatchObject({ before: ['changed', 'a', 'c'] });
});

test('a sort in between moves rows under the script, at either moment', async () => {
  for (const moment of ['before-write', 'after-read'] as const) {
    const desk = await openRows();
    desk.setFaults({
      sortBetween: { function: 'publish', tab: 'Sheet1', column: 1, ascending: false, moment },
    });
    expect((await publish(desk)).result).toMatchObject({
      after: [
        ['c', 'B'],
        ['b', 'A'],
        ['a', 'C'],
      ],
    });
  }
});

test('rows are put in and taken away in between', async () => {
  const desk = await openRows();
  desk.setFaults({ insertRowBetween: { function: 'publish', tab: 'Sheet1', row: 2 } });
  expect((await publish(desk)).result).toMatchObject({
    after: [
      ['', 'B'],
      ['b', 'A'],
      ['a', 'C'],
    ],
  });
  desk.setFaults({ deleteRowBetween: { function: 'publish', tab: 'Sheet1', row: 2 } });
  await publish(desk);
  expect(desk.workbook.values('Sheet1!A2:A4')).toEqual([['b'], ['a'], ['c']]);
});

test('a fault for one function leaves the others alone', async () => {
  const desk = await openRows();
  desk.setFaults({ editBetween: { function: 'publish', range: 'Sheet1!A2', values: [['changed']] } });
  expect(await desk.result(readThenWrite)).toMatchObject({
    after: [
      ['b', 'B'],
      ['a', 'A'],
      ['c', 'C'],
    ],
  });
});

test('a crash keeps what was flushed and loses what was not; the lock is free again', async () => {
  const code = `
    LockService.getDocumentLock().waitLock(1000);
    const sheet = ss.getSheets()[0], log = ss.getSheetByName('Log');
    try {
      log.getRange('A1').setValue('started'); SpreadsheetApp.flush();
      sheet.getRange('A1').setValue('written'); SpreadsheetApp.flush();
      log.getRange('A1').setValue('done');
    } finally { log.getRange('B1').setValue('finally'); }`;
  for (const [when, written] of [
    ['beforeWriteTo', 'key'],
    ['afterWriteTo', 'written'],
  ] as const) {
    const desk = await openRows();
    desk.workbook.ensureTab('Log');
    desk.setFaults({ crash: { function: 'publish', [when]: 'Sheet1' } });
    const crashed = await desk.run({ function: 'publish', args: [code] });
    expect(crashed).toMatchObject({ ok: false, error: expect.stringContaining('stopped in the middle') });
    expect([desk.workbook.values('Sheet1!A1'), desk.workbook.values('Log!A1:B1')]).toEqual([
      [[written]],
      [['started', '']],
    ]);
    expect((await desk.run({ function: 'publish', args: [code] })).ok).toBe(true);
    expect(desk.workbook.values('Log!A1:B1')).toEqual([['done', 'finally']]);
  }
});

test('a run out of time ends, busy, asleep or waiting, and its buffered writes are lost', async () => {
  const desk = await openDesk();
  const slow = await serveOn(async () => {
    await wait(150);
    return new Response('late');
  });
  for (const stuck of ['for (;;) {}', 'Utilities.sleep(60000)', `UrlFetchApp.fetch('${slow}')`]) {
    desk.setFaults({ timeLimitMs: 80, function: 'evaluate' });
    const late = await desk.evaluate(`ss.getSheets()[0].getRange('A1').setValue('lost'); ${stuck}`);
    expect(late).toMatchObject({ ok: false, error: 'Exception: Exceeded maximum execution time' });
  }
  expect(await desk.result(`return ss.getSheets()[0].getRange('A1').getValue()`)).toBe('');
});

test('a fetch fails as it was told to', async () => {
  const desk = await openDesk();
  const fetched = (options = '') =>
    `return UrlFetchApp.fetch('http://127.0.0.1:9/' ${options}).getResponseCode()`;
  desk.setFaults({ urlFetch: { status: 500 } });
  expect((await desk.evaluate(fetched())).error).toContain(
    'Request failed for 127.0.0.1:9 returned code 500',
  );
  desk.setFaults({ urlFetch: { status: 503 } });
  expect(await desk.result(fetched(', { muteHttpExceptions: true }'))).toBe(503);
  desk.setFaults({ urlFetch: { status: 'unreachable' } });
  expect((await desk.evaluate(fetched())).error).toContain('Address unavailable');
  desk.setFaults({ urlFetch: { status: 'timeout' } });
  expect((await desk.evaluate(fetched())).error).toContain('Timeout');
});

test('revoked rights stop writes, and canEdit says so first', async () => {
  const desk = await openDesk();
  await desk.result(`ss.getSheets()[0].protect()`);
  const canEdit = `return ss.getSheets()[0].getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit()`;
  const write = `ss.getSheets()[0].getRange('A1').setValue('x'); SpreadsheetApp.flush()`;
  const as = 'ana@example.org';
  expect(await desk.result(canEdit, { as })).toBe(true);
  desk.setFaults({ revoke: { as, what: 'protected' } });
  expect(await desk.result(canEdit, { as })).toBe(false);
  expect((await desk.evaluate(write, { as })).error).toContain(
    'You are trying to edit a protected cell or object',
  );
  expect((await desk.evaluate(write)).ok).toBe(true);
  desk.setFaults({ revoke: { as, what: 'edit' } });
  expect((await desk.evaluate(write, { as })).error).toContain('You do not have permission');
});
