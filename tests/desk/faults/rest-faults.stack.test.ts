// Faults of the REST API.

import { expect, test } from 'vitest';
import { type Desk, listen, openDesk } from '../open-desk.ts';

const RANGES = '/desk/google/v4/spreadsheets/desk/values/Sheet1!A1:A4';

async function read(desk: Desk): Promise<string[] | undefined> {
  const answer = (await (await desk.app.request(RANGES)).json()) as { values?: string[][] };
  return answer.values?.map(([cell]) => cell ?? '');
}

const write = (letter: string) =>
  `ss.getSheets()[0].getRange('A1:A4').setValues([1, 2, 3, 4].map(n => ['${letter}' + n])); SpreadsheetApp.flush()`;

test('an error comes as often as it was set, and then no more', async () => {
  const desk = await openDesk();
  desk.setFaults({ status: 503, times: 2 });
  const statuses = [];
  for (let n = 0; n < 3; n += 1) statuses.push((await desk.app.request(RANGES)).status);
  expect(statuses).toEqual([503, 503, 200]);
});

test('a torn read sees half of the last write, a stale one nothing of it', async () => {
  const desk = await openDesk();
  await desk.result(write('a'));
  await desk.result(write('b'));
  desk.setFaults({ tornRead: 1 });
  expect(await read(desk)).toEqual(['b1', 'b2', 'a3', 'a4']);
  expect(await read(desk)).toEqual(['b1', 'b2', 'b3', 'b4']);
  desk.setFaults({ staleRead: 1 });
  expect(await read(desk)).toEqual(['a1', 'a2', 'a3', 'a4']);
  expect(await read(desk)).toEqual(['b1', 'b2', 'b3', 'b4']);
});

test('a torn read sees half of what one flush wrote, in however many calls', async () => {
  const desk = await openDesk();
  await desk.result(write('a'));
  await desk.result(`const sheet = ss.getSheets()[0];
    for (const row of [1, 3]) sheet.getRange(row, 1).setValue('b' + row); SpreadsheetApp.flush()`);
  desk.setFaults({ tornRead: 1 });
  expect(await read(desk)).toEqual(['b1', 'a2', 'a3', 'a4']);
  expect(await read(desk)).toEqual(['b1', 'a2', 'b3', 'a4']);
});

test('a torn read waits for a read that includes the written tab', async () => {
  const desk = await openDesk();
  desk.workbook.ensureTab('Other');
  await desk.result(write('a'));
  desk.setFaults({ tornRead: 1 });
  await desk.app.request('/desk/google/v4/spreadsheets/desk/values/Other!A1');
  expect(await read(desk)).toEqual(['a1', 'a2']);
});

test('answers are cut off, late, or never come', async () => {
  const desk = await openDesk();
  const address = await listen(desk);
  const get = () => fetch(address + RANGES);
  desk.setFaults({ truncate: 1 });
  await expect((await get()).json()).rejects.toThrow();
  desk.setFaults({ delayMs: 120 });
  const started = performance.now();
  await get();
  expect(performance.now() - started).toBeGreaterThan(100);
  desk.setFaults({ off: true });
  await expect(get()).rejects.toThrow();
  await expect(get()).rejects.toThrow();
  desk.setFaults({ off: false });
  expect((await get()).status).toBe(200);
});

test('faults are set, listed and disarmed by the API, and a wrong shape is told', async () => {
  const desk = await openDesk();
  const send = (body: string) => desk.app.request('/desk/api/faults', { method: 'POST', body });
  expect(await (await send('{"status":429,"times":3}')).json()).toEqual({
    armed: [{ kind: 'status', status: 429, left: 3 }],
  });
  for (const body of ['{"status":418}', '{"nonsense":1}', '{"crash":{"function":"publish"}}', '{', '[]']) {
    const refused = await send(body);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  }
  expect(await (await send('{}')).json()).toEqual({ armed: [] });
  await send('{"off":true}');
  await desk.app.request('/desk/api/faults', { method: 'DELETE' });
  expect(await (await desk.app.request('/desk/api/faults')).json()).toEqual({ armed: [] });
});
