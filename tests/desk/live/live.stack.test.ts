// The stream of an open page: what it tells at first, what it tells afterwards, and what it leaves out.

import { describe, expect, it } from 'vitest';
import { openDesk } from '../open-desk.ts';
import { listenIn } from './listen-in.ts';

const ANA = 'ana@example.org';
const BEN = 'ben@example.org';

async function post(desk: Awaited<ReturnType<typeof openDesk>>, path: string, body: object) {
  const headers = { 'content-type': 'application/json' };
  return desk.app.request(`/desk/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

describe('the stream', () => {
  it('tells a whole tab in pieces, then only the rows that changed', async () => {
    const desk = await openDesk();
    desk.workbook.write(
      'Sheet1!A1',
      Array.from({ length: 1_200 }, (_, row) => [`row ${row + 1}`, row]),
    );
    const page = await listenIn(desk, `as=${ANA}&tab=0`);
    await page.next('ready');
    expect(page.received.filter(({ kind }) => kind === 'rows')).toHaveLength(3);
    expect(page.rows()).toHaveLength(1_200);
    expect(page.rows()[1_199]).toEqual(['row 1200', { text: '1199', type: 'number' }]);
    await post(desk, 'act', { as: BEN, tab: 0, act: { kind: 'type', row: 7, column: 1, text: 'seven' } });
    expect(await page.next('rows', ({ at }) => at === 7)).toEqual({
      kind: 'rows',
      tab: 0,
      at: 7,
      rows: [['seven', { text: '6', type: 'number' }]],
    });
    page.leave();
  });

  it('says what editing a cell begins with, so that typing it again changes nothing', async () => {
    const desk = await openDesk();
    const typed = ["'007", '1.5', '12%', '3/2/2027', '=A1', 'TRUE', 'plain', "''quoted", "'=no formula"];
    desk.workbook.write('Sheet1!A1', [typed]);
    const page = await listenIn(desk, `as=${ANA}&tab=0`);
    await page.next('ready');
    const inputs = page
      .rows()[0]!
      .map((cell) => (cell === null || typeof cell === 'string' ? (cell ?? '') : (cell.input ?? cell.text)));
    const before = JSON.stringify(desk.workbook.tab('Sheet1')!.rows[0]);
    desk.workbook.write('Sheet1!A1', [inputs]);
    expect(JSON.stringify(desk.workbook.tab('Sheet1')!.rows[0])).toBe(before);
    page.leave();
  });

  it('marks a formula that the desk does not calculate, not what somebody typed like it', async () => {
    const desk = await openDesk();
    desk.workbook.write('Sheet1!A1', [['=SUM(B1)', '#CALC!', '=1/0']]);
    const page = await listenIn(desk, `as=${ANA}&tab=0`);
    await page.next('ready');
    expect(page.rows()[0]).toEqual([
      { text: '#CALC!', input: '=SUM(B1)', isUncalculated: true },
      '#CALC!',
      { text: '#DIV/0!', input: '=1/0' },
    ]);
    page.leave();
  });

  it('names styles and choices once, before the rows that use them', async () => {
    const desk = await openDesk();
    await desk.result(`const range = ss.getSheets()[0].getRange('A1:A3');
      range.setFontWeight('bold').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(['draft', 'scheduled'], true).setAllowInvalid(false).build());
      range.setValues([['draft'], ['draft'], ['scheduled']])`);
    const page = await listenIn(desk, `as=${ANA}&tab=0`);
    await page.next('ready');
    const { tab } = page.received.filter((message) => message.kind === 'tab').at(-1)!;
    expect(tab.choices).toEqual([{ kind: 'list', values: ['draft', 'scheduled'], strict: true }]);
    expect(tab.styles).toEqual([{ weight: 'bold' }]);
    expect(page.rows()).toEqual(
      ['draft', 'draft', 'scheduled'].map((text) => [{ text, style: 0, choice: 0 }]),
    );
    expect(page.received.findLastIndex(({ kind }) => kind === 'tab')).toBeLessThan(
      page.received.findIndex(({ kind }) => kind === 'rows'),
    );
    page.leave();
  });

  it('moves what is below when rows are put in or taken away, without telling it again', async () => {
    const desk = await openDesk();
    desk.workbook.write('Sheet1!A1', [['a'], ['b'], ['c'], ['d']]);
    const page = await listenIn(desk, `as=${ANA}&tab=0`);
    await page.next('ready');
    await post(desk, 'act', { as: ANA, tab: 0, act: { kind: 'insertRows', at: 2, count: 2 } });
    expect(await page.next('splice', ({ at }) => at === 2)).toMatchObject({ deleted: 0, rows: [[], []] });
    await post(desk, 'act', { as: ANA, tab: 0, act: { kind: 'deleteRows', at: 1, count: 2 } });
    expect(await page.next('splice', ({ deleted }) => deleted === 2)).toMatchObject({ at: 1, rows: [] });
    expect(page.rows()).toEqual([[], ['b'], ['c'], ['d']]);
    page.leave();
  });

  it('tells who is there and where, until they leave', async () => {
    const desk = await openDesk();
    const ana = await listenIn(desk, `as=${ANA}&tab=0`);
    const ben = await listenIn(desk, `as=${BEN}`);
    await ana.next('people', ({ people }) => people.length === 2);
    await post(desk, 'presence', { as: BEN, tab: 0, range: 'B2:C3' });
    const { people } = await ana.next('people', (message) => message.people.some(({ range }) => range));
    expect(people).toContainEqual({ email: BEN, tab: 0, range: 'B2:C3' });
    ben.leave();
    await ana.next('people', (message) => message.people.every(({ email }) => email === ANA));
    ana.leave();
  });

  it('shows each person the menus of their own', async () => {
    const desk = await openDesk();
    const menu = (caption: string) =>
      `SpreadsheetApp.getUi().createMenu('${caption}').addItem('Go', 'publish').addToUi()`;
    await desk.result(menu('Programme'), { as: ANA });
    await desk.result(menu('Festival'), { as: BEN });
    const page = await listenIn(desk, `as=${ANA}`);
    expect((await page.next('workbook')).menus.map(({ caption }) => caption)).toEqual(['Programme']);
    page.leave();
  });

  it('lets a script wait for the person who is asked, and for nobody else', async () => {
    const desk = await openDesk();
    const ana = await listenIn(desk, `as=${ANA}`);
    const ben = await listenIn(desk, `as=${BEN}`);
    const run = desk.evaluate(
      `const ui = SpreadsheetApp.getUi();
       const name = ui.prompt('Name', 'Who?', ui.ButtonSet.OK_CANCEL);
       return [String(name.getSelectedButton()), name.getResponseText(), String(ui.alert('Sure?'))]`,
      { as: ANA, interactive: true },
    );
    const asked = await ana.next('dialog', ({ dialog }) => dialog?.kind === 'prompt');
    expect(asked.dialog).toMatchObject({ title: 'Name', message: 'Who?', buttons: 'OK_CANCEL' });
    await post(desk, `dialogs/${asked.dialog!.id}`, { button: 'OK', text: 'Ana' });
    const next = await ana.next('dialog', ({ dialog }) => dialog?.kind === 'alert');
    await post(desk, `dialogs/${next.dialog!.id}`, { button: 'CLOSE' });
    expect((await run).result).toEqual(['OK', 'Ana', 'CLOSE']);
    await ana.next('dialog', ({ dialog }) => dialog === null);
    expect((await post(desk, `dialogs/${next.dialog!.id}`, { button: 'OK' })).status).toBe(409);
    expect(ben.received.filter((message) => message.kind === 'dialog' && message.dialog)).toEqual([]);
    ana.leave();
    ben.leave();
  });

  it('closes a dialog whose script has run out of time', async () => {
    const desk = await openDesk({ runMs: 1_500 });
    const ana = await listenIn(desk, `as=${ANA}`);
    const run = desk.evaluate(`SpreadsheetApp.getUi().alert('Sure?')`, { as: ANA, interactive: true });
    await ana.next('dialog', ({ dialog }) => dialog !== null);
    expect((await run).error).toContain('Exceeded maximum execution time');
    await ana.next('dialog', ({ dialog }) => dialog === null);
    ana.leave();
  });

  it('ends when the desk hangs up, and is not opened again', async () => {
    const desk = await openDesk();
    const page = await listenIn(desk, `as=${ANA}&tab=0`);
    await page.next('ready');
    desk.hangUp();
    await page.ended;
    expect((await desk.app.request('/desk/api/live')).status).toBe(503);
  });
});
