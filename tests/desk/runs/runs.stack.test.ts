// Runs: buffering, counting, locks between people, limits, speed.

import { expect, test } from 'vitest';
import { openDesk, serveOn } from '../open-desk.ts';

test('writes wait for a flush, a read, or the end, whatever else is called, and are kept when the script throws', async () => {
  const desk = await openDesk();
  const cell = () => desk.workbook.values('Sheet1!A1')[0]![0];
  const gate = await serveOn(() => new Response(String(cell())));
  const seen = await desk.result(`
    const lock = LockService.getDocumentLock(); lock.waitLock(100);
    ss.getSheets()[0].getRange('A1').setValue('buffered');
    lock.releaseLock(); PropertiesService.getScriptProperties().setProperty('a', 'b'); ss.getSheetByName('Sheet1').getName();
    const before = UrlFetchApp.fetch('${gate}').getContentText();
    SpreadsheetApp.flush();
    return [before, UrlFetchApp.fetch('${gate}').getContentText()]`);
  expect(seen).toEqual(['', 'buffered']);
  await desk.evaluate(`ss.getSheets()[0].getRange('A1').setValue('end')`);
  expect(cell()).toBe('end');
  await desk.evaluate(`ss.getSheets()[0].getRange('A1').setValue('thrown'); throw new Error('no')`);
  expect(cell()).toBe('thrown');
  const read = `const cell = ss.getSheets()[0].getRange('A1'); cell.setValue('read'); return cell.getValue()`;
  expect(await desk.result(read)).toBe('read');
});

test('service calls are counted, and do not depend on rows', async () => {
  const desk = await openDesk();
  const calls = async (rows: number) =>
    (
      await desk.evaluate(`const range = ss.getSheets()[0].getRange(1, 1, ${rows}, 2);
        range.setValues(Array.from({ length: ${rows} }, () => [1, 2])); range.getValues();
        SpreadsheetApp.newDataValidation().requireCheckbox().build();`)
    ).calls;
  expect([await calls(1), await calls(900)]).toEqual([6, 6]);
});

test('a lock held by one person keeps another out until it is let go', async () => {
  const desk = await openDesk();
  const elsewhere = await serveOn(() => new Response(''));
  const hold = `const lock = LockService.getDocumentLock(); lock.waitLock(5000);
    const sheet = ss.getSheets()[0]; const seen = sheet.getRange('A1').getValue();
    UrlFetchApp.fetch('${elsewhere}'); sheet.getRange('A1').setValue(Number(seen) + 1); SpreadsheetApp.flush(); lock.releaseLock(); return seen`;
  const people = ['ana', 'ben', 'cyd'].map((name) => `${name}@example.org`);
  const seen = await Promise.all(people.map((as) => desk.result(hold, { as })));
  expect(seen.map(Number).sort()).toEqual([0, 1, 2]);
});

test('a lock is refused after its wait, and free again when the run that held it ends', async () => {
  const desk = await openDesk();
  const during: unknown[] = [];
  const gate = await serveOn(async () => {
    during.push(await desk.result(`return LockService.getDocumentLock().tryLock(20)`));
    during.push((await desk.evaluate(`LockService.getDocumentLock().waitLock(20)`)).error);
    during.push(await desk.result(`return LockService.getScriptLock().tryLock(0)`));
    return new Response('');
  });
  await desk.result(`LockService.getDocumentLock().waitLock(10); UrlFetchApp.fetch('${gate}')`);
  expect(during).toEqual([false, expect.stringContaining('Lock timeout'), true]);
  expect(await desk.result(`return LockService.getDocumentLock().tryLock(0)`)).toBe(true);
});

test('ten run at once, an eleventh is refused', async () => {
  const desk = await openDesk();
  const runs = Array.from({ length: 11 }, () => desk.evaluate('return 1'));
  const answers = await Promise.all(runs);
  expect(answers.filter((one) => one.ok)).toHaveLength(10);
  expect(answers.find((one) => !one.ok)?.error).toContain('too many scripts running simultaneously');
});

test('a fetch really happens, with method, headers and body', async () => {
  const desk = await openDesk();
  const address = await serveOn(async (request) => {
    const { method, headers } = request;
    const sent = {
      method,
      type: headers.get('content-type'),
      key: headers.get('x-key'),
      body: await request.text(),
    };
    return Response.json(sent, { status: 201 });
  });
  const answer = await desk.result(`
    const answer = UrlFetchApp.fetch('${address}/hook', { method: 'post', contentType: 'application/json', headers: { 'X-Key': 'k' }, payload: '{"é":1}' });
    return [answer.getResponseCode(), JSON.parse(answer.getContentText()), answer.getHeaders()['content-type']]`);
  expect(answer).toEqual([
    201,
    { method: 'POST', type: 'application/json', key: 'k', body: '{"é":1}' },
    'application/json',
  ]);
});
