import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { openWorkbook } from '../../../tools/workbook/workbook.ts';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

/** The real client against a server that answers in turn: a status, and a body when it is 200. */
async function against(...answers: readonly (readonly [status: number, body: unknown])[]) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    asked.push({
      method: request.method!,
      path: decodeURIComponent(request.url!),
      body: await bodyOf(request),
    });
    const [status, body] = answers[Math.min(asked.length, answers.length) - 1]!;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closings.push(() => server.close());
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, adapter: adapterAt(root) };
}

function adapterAt(root: string) {
  const waits = { attempts: 4, firstDelayMs: 1, longestDelayMs: 2, chance: () => 0.5 };
  const wait = () => Promise.resolve();
  const place = { sheetId: 'desk', rootUrl: `${root}/desk/google/`, credentials: undefined };
  return openWorkbook({ ...place, scriptUrl: `${root}/desk/api/script` }, { ...waits, wait });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? null : JSON.parse(text);
}

const error = (code: number) => [code, { error: { code, message: 'No.', status: 'X' } }] as const;

it('writes cells raw, from column A of a row on, and quotes the tab', async () => {
  const { asked, adapter } = await against([200, {}]);
  await adapter.write("raw d'été", 3, [['=1', "'x", 5]]);
  expect(asked[0]).toMatchObject({ method: 'PUT', body: { values: [['=1', "'x", 5]] } });
  expect(asked[0]!.path).toContain("/desk/google/v4/spreadsheets/desk/values/'raw d''été'!A3:C3?");
  expect(asked[0]!.path).toContain('valueInputOption=RAW');
});

it('writes single cells raw, a range each', async () => {
  const { asked, adapter } = await against([200, {}]);
  await adapter.writeCells("raw d'été", [
    { row: 3, column: 2, value: '=1' },
    { row: 9, column: 27, value: 5 },
  ]);
  expect(asked).toHaveLength(1);
  expect(asked[0]!.path).toContain('/values:batchUpdate');
  expect(asked[0]!.body).toEqual({
    valueInputOption: 'RAW',
    data: [
      { range: "'raw d''été'!C3", values: [['=1']] },
      { range: "'raw d''été'!AB9", values: [[5]] },
    ],
  });
});

it('reads an empty tab as no rows', async () => {
  const { adapter } = await against([200, { range: 'Events!A1:Z1000' }]);
  expect(await adapter.read('Events', 'shown')).toEqual([]);
});

it('waits out haste and faults of the far side', async () => {
  const { asked, adapter } = await against(error(429), error(503), [200, { values: [['a']] }]);
  expect(await adapter.read('Events', 'stored')).toEqual([['a']]);
  expect(asked).toHaveLength(3);
});

it('never repeats an edit of the workbook’s shape that may have happened', async () => {
  const { asked, adapter } = await against(error(500));
  const tab = { id: 4, name: 'Events', rowCount: 10, columnCount: 3 };
  await expect(adapter.removeRows(tab, [{ row: 2, count: 1 }])).rejects.toMatchObject({
    code: 'sheets-failed',
  });
  expect(asked).toHaveLength(1);
});

it('takes rows away from below, in one act', async () => {
  const { asked, adapter } = await against([200, {}]);
  const tab = { id: 4, name: 'Events', rowCount: 10, columnCount: 3 };
  await adapter.removeRows(tab, [
    { row: 2, count: 1 },
    { row: 5, count: 2 },
  ]);
  const range = (startIndex: number, endIndex: number) => ({
    deleteDimension: { range: { sheetId: 4, dimension: 'ROWS', startIndex, endIndex } },
  });
  expect(asked[0]!.body).toEqual({ requests: [range(4, 6), range(1, 2)] });
});

it('adds a hidden tab, all of it plain text', async () => {
  const { asked, adapter } = await against([
    200,
    { replies: [{ addSheet: { properties: { sheetId: 7 } } }] },
  ]);
  await adapter.addTab('raw x', { rowCount: 3, columnCount: 2, isHidden: true });
  expect(asked.map(({ body }) => body)).toMatchObject([
    { requests: [{ addSheet: { properties: { title: 'raw x', hidden: true } } }] },
    {
      requests: [
        {
          repeatCell: {
            range: { sheetId: 7 },
            cell: { userEnteredFormat: { numberFormat: { pattern: '@' } } },
          },
        },
      ],
    },
  ]);
});

it('sets the zone of the spreadsheet and, at the desk, of its script', async () => {
  const { asked, adapter } = await against([200, {}]);
  expect(await adapter.setTimeZone('Europe/London')).toBeNull();
  expect(asked[1]).toEqual({ method: 'POST', path: '/desk/api/script', body: { timeZone: 'Europe/London' } });
});

it('says in a sentence what to do', async () => {
  await expect(adapterAt('http://127.0.0.1:9').facts()).rejects.toMatchObject({
    code: 'workbook-unreachable',
    hint: 'Is “npm start” running, on this PORT?',
  });
  for (const [status, code] of [
    [404, 'workbook-missing'],
    [403, 'workbook-forbidden'],
    [429, 'sheets-quota'],
  ] as const) {
    const { adapter } = await against(error(status));
    await expect(adapter.facts()).rejects.toMatchObject({ code });
  }
});
