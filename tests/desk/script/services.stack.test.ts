// Dialogs, pages, properties, caches, triggers and utilities.

import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDesk } from '../open-desk.ts';

test('dialogs take the answers in order, and are closed when none is left', async () => {
  const desk = await openDesk();
  const { result, dialogs } = await desk.evaluate(
    `const ui = SpreadsheetApp.getUi();
    const asked = ui.prompt('Name', 'Which?', ui.ButtonSet.OK_CANCEL);
    return [ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES, asked.getResponseText(),
      ui.prompt('Again').getSelectedButton(), ui.alert('Title', 'Text', ui.ButtonSet.OK)]`,
    { answers: ['hello', 'YES', null] },
  );
  expect(result).toEqual([true, 'hello', 'CANCEL', 'CLOSE']);
  expect(
    dialogs.map(({ kind, title, message, buttons, answer }) => [kind, title, message, buttons, answer]),
  ).toEqual([
    ['prompt', 'Name', 'Which?', 'OK_CANCEL', 'OK'],
    ['alert', null, 'Sure?', 'YES_NO', 'YES'],
    ['prompt', null, 'Again', 'OK', 'CANCEL'],
    ['alert', 'Title', 'Text', 'OK', 'CLOSE'],
  ]);
});

test('menus, sidebar and toasts are recorded', async () => {
  const desk = await openDesk({ files: { 'sidebar.html': '<p>side</p>' } });
  const { dialogs, toasts } = await desk.evaluate(`
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Bandstand').addItem('Publish', 'publish').addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Test', 'selfTest')).addToUi();
    ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Bandstand').append('!'));
    ss.toast('Done', 'Publish')`);
  expect(dialogs).toMatchObject([{ kind: 'sidebar', title: 'Bandstand', html: '<p>side</p>!' }]);
  expect(toasts).toEqual([{ message: 'Done', title: 'Publish', seconds: 5 }]);
  const more = { caption: 'More', items: [{ caption: 'Test', function: 'selfTest' }] };
  expect(desk.workbook.menus()).toEqual([
    { caption: 'Bandstand', items: [{ caption: 'Publish', function: 'publish' }, 'separator', more] },
  ]);
});

test('properties are strings within Google’s limits, and each person has a store', async () => {
  const desk = await openDesk({ scriptProperties: { HOOK_KEY: 'k1:s' } });
  const store = `PropertiesService.getScriptProperties()`;
  expect(await desk.result(`${store}.setProperty('n', 5); return ${store}.getProperties()`)).toEqual({
    HOOK_KEY: 'k1:s',
    n: '5',
  });
  expect((await desk.evaluate(`${store}.setProperty('n', 'é'.repeat(4700))`)).error).toContain(
    'Argument too large',
  );
  const much = `for (let i = 0; i < 60; i++) ${store}.setProperty('p' + i, 'x'.repeat(9000))`;
  expect((await desk.evaluate(much)).error).toContain('property storage quota');
  await desk.result(`PropertiesService.getUserProperties().setProperty('mine', '1')`, {
    as: 'ana@example.org',
  });
  expect(await desk.result(`return PropertiesService.getUserProperties().getProperty('mine')`)).toBeNull();
  const shown = await desk.app.request('/desk/api/workbook');
  expect(await shown.text()).not.toContain('k1:s');
});

test('a cached value is there until its time is over', async () => {
  let now = Date.UTC(2026, 0, 1);
  const desk = await openDesk({ clock: () => new Date(now) });
  await desk.result(`CacheService.getScriptCache().put('a', 'b', 60)`);
  const read = `return CacheService.getScriptCache().get('a')`;
  expect(await desk.result(read)).toBe('b');
  now += 60_000;
  expect(await desk.result(read)).toBeNull();
});

test('triggers are seen by their maker alone, and twenty are the most', async () => {
  const desk = await openDesk();
  const make = `ScriptApp.newTrigger('scheduledBackup').timeBased().everyDays(1).atHour(4).nearMinute(20).inTimezone('Etc/UTC').create()`;
  await desk.result(make);
  const list = `return ScriptApp.getProjectTriggers().map(one => one.getHandlerFunction())`;
  expect(await desk.result(list)).toEqual(['scheduledBackup']);
  expect(await desk.result(list, { as: 'ana@example.org' })).toEqual([]);
  expect((await desk.evaluate(`for (let i = 0; i < 20; i++) ${make}`)).error).toContain('too many triggers');
  await desk.result(`ScriptApp.getProjectTriggers().forEach(one => ScriptApp.deleteTrigger(one))`);
  expect(await desk.result(list)).toEqual([]);
});

test('digests and signatures are signed bytes, and without a charset not of UTF-8', async () => {
  const desk = await openDesk();
  const signed = (bytes: Buffer) => [...new Int8Array(bytes)];
  const [plain, utf8, mac, ofBytes] = (await desk.result(`
    const sha = Utilities.DigestAlgorithm.SHA_256, utf8 = Utilities.Charset.UTF_8;
    return [Utilities.computeDigest(sha, 'été'), Utilities.computeDigest(sha, 'été', utf8),
      Utilities.computeHmacSha256Signature('été', 'clé', utf8),
      Utilities.computeHmacSha256Signature(Utilities.newBlob('été').getBytes(), [1, -1])]`)) as number[][];
  expect(plain).toEqual(signed(createHash('sha256').update('?t?').digest()));
  expect(utf8).toEqual(signed(createHash('sha256').update('été').digest()));
  expect(mac).toEqual(signed(createHmac('sha256', 'clé').update('été').digest()));
  expect(ofBytes).toEqual(
    signed(
      createHmac('sha256', Buffer.from([1, 255]))
        .update('été')
        .digest(),
    ),
  );
});

test('gzip, base64 and dates as text come back as they went', async () => {
  const desk = await openDesk();
  expect(
    await desk.result(`
      const blob = Utilities.gzip(Utilities.newBlob('été'.repeat(1000)));
      const packed = Utilities.base64Encode(blob.getBytes());
      const back = Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')).getDataAsString();
      const date = new Date(Date.UTC(2026, 5, 5, 20, 4, 9));
      return [back === 'été'.repeat(1000), packed.length < 200, Utilities.base64EncodeWebSafe([-1, -17]),
        Utilities.formatDate(date, 'Europe/Paris', "EEE d MMM yyyy 'at' HH:mm:ss.SSS Z XXX"), Utilities.formatDate(date, 'GMT+2', 'yyyyMMdd_HHmmss z')]`),
  ).toEqual([true, true, '_-8=', 'Fri 5 Jun 2026 at 22:04:09.000 +0200 +02:00', '20260605_220409 GMT+02:00']);
});
