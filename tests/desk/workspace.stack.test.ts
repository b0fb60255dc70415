// Closing and opening again, and who may talk to the desk.

import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../desk/workspace.ts';
import { openDesk, serveOn, temporaryFolder } from './open-desk.ts';

test('everything survives a restart exactly', async () => {
  const stateFile = join(await temporaryFolder(), 'home', 'workbook.json');
  const first = await openDesk({ stateFile, scriptProperties: { WORKER_URL: 'http://127.0.0.1:1' } });
  await first.result(`
    const sheet = ss.insertSheet('Events', 0);
    sheet.getRange('A1:C2').setNumberFormats([['@', 'dd/mm/yyyy', ''], ['@', '', '0.00']]).setValues([['=x', new Date(0), 3], ['', '=1/0', true]]);
    sheet.getRange('A1').setNote('note').setFontWeight('bold').setBackground('#ff0000');
    sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setHelpText('pick').build());
    sheet.getRange('A5:B6').merge(); sheet.setFrozenRows(1); sheet.setTabColor('#00ff00'); sheet.hideColumns(3); sheet.setColumnWidth(1, 200);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith('error').setBackground('#fdd').setRanges([sheet.getRange('A:A')]).build()]);
    sheet.protect().setDescription('keys').setWarningOnly(true);
    ss.insertSheet('Published').hideSheet(); ss.setSpreadsheetTimeZone('Europe/Paris');
    PropertiesService.getDocumentProperties().setProperty('a', '1'); PropertiesService.getUserProperties().setProperty('b', '2');
    ScriptApp.newTrigger('publish').timeBased().everyHours(6).create();`);
  await first.app.request('/desk/api/script', { method: 'POST', body: '{"timeZone":"Asia/Tokyo"}' });
  const picture = async (desk: typeof first) => (await desk.app.request('/desk/api/workbook')).json();
  const before = await picture(first);
  await first.close();
  const second = await openDesk({ stateFile });
  expect(await picture(second)).toEqual(before);
  expect(before).toMatchObject({
    timeZone: 'Europe/Paris',
    scriptTimeZone: 'Asia/Tokyo',
    tabs: [{ name: 'Events' }, { name: 'Published', hidden: true }, {}],
  });
});

test('a state file that cannot be read is refused by name and left as it is', async () => {
  const folder = await temporaryFolder();
  const stateFile = join(folder, 'workbook.json');
  for (const text of ['{"format":"bandstand-desk/1","tabs":[', '{"format":"other"}', '']) {
    await writeFile(stateFile, text);
    await expect(openWorkspace({ stateFile, bundleFolder: folder })).rejects.toThrow(
      new RegExp(`${stateFile}.*Nothing was changed`),
    );
    expect(await readFile(stateFile, 'utf8')).toBe(text);
  }
  expect(await readdir(folder)).toEqual(['workbook.json']);
});

test('changes are saved soon, and whole', async () => {
  const stateFile = join(await temporaryFolder(), 'workbook.json');
  const desk = await openDesk({ stateFile });
  desk.workbook.write('Sheet1!A1', [['saved']]);
  await expect.poll(() => readFile(stateFile, 'utf8').catch(() => '')).toContain('saved');
  JSON.parse(await readFile(stateFile, 'utf8'));
});

test('whatever the desk has told anybody is on disk', async () => {
  const stateFile = join(await temporaryFolder(), 'workbook.json');
  const desk = await openDesk({ stateFile });
  const saved = () => readFile(stateFile, 'utf8').catch(() => '');
  const write = (text: string) => `ss.getSheets()[0].getRange('A1').setValue('${text}');`;

  const gate = await serveOn(async () => new Response(await saved()));
  const fetching = `${write('before a fetch')} SpreadsheetApp.flush(); return UrlFetchApp.fetch('${gate}').getContentText()`;
  expect(await desk.result(fetching)).toContain('before a fetch');
  await desk.result(write('before an answer'));
  expect(await saved()).toContain('before an answer');

  const cell = '/desk/google/v4/spreadsheets/desk/values/Sheet1!A1';
  const body = JSON.stringify({ values: [['written through the API']] });
  await desk.app.request(`${cell}?valueInputOption=RAW`, { method: 'PUT', body });
  expect(await saved()).toContain('written through the API');
  desk.workbook.write('Sheet1!A1', [['read through the API']]);
  await desk.app.request(cell);
  expect(await saved()).toContain('read through the API');
});

test('nothing is written while nothing changes, and one write serves all who wait', async () => {
  const stateFile = join(await temporaryFolder(), 'workbook.json');
  const desk = await openDesk({ stateFile });
  desk.workbook.write('Sheet1!A1', [['once']]);
  await Promise.all([desk.save(), desk.save(), desk.save()]);
  const { ino, mtimeMs } = await stat(stateFile);
  await desk.result('return ss.getSheets()[0].getRange("A1").getValue()');
  await desk.app.request('/desk/api/workbook');
  expect(await stat(stateFile)).toMatchObject({ ino, mtimeMs });
});

test('a workbook that cannot be saved is said so, and what was there stays', async () => {
  const home = join(await temporaryFolder(), 'home');
  const desk = await openDesk({ stateFile: join(home, 'workbook.json') });
  await writeFile(home, 'a file in the way');
  const body = JSON.stringify({ function: 'evaluate', args: ["ss.getSheets()[0].setName('kept')"] });
  const refused = await desk.app.request('/desk/api/run', { method: 'POST', body });
  expect([refused.status, await refused.text()]).toEqual([500, expect.stringContaining('cannot be saved')]);
  await rm(home);
  await desk.app.request('/desk/api/workbook');
  expect(await readFile(join(home, 'workbook.json'), 'utf8')).toContain('kept');
});

test('only this machine’s own pages and programs are answered', async () => {
  const desk = await openDesk();
  const status = async (headers: Record<string, string>) =>
    (await desk.app.request('/desk/api/workbook', { headers })).status;
  expect(await status({ host: 'localhost:8787' })).toBe(200);
  expect(await status({ host: '127.0.0.1:8787', origin: 'http://127.0.0.1:8787' })).toBe(200);
  expect(await status({ host: '[::1]:8787' })).toBe(200);
  for (const headers of [
    { host: 'desk.example.org' },
    { host: '127.0.0.1.example.org' },
    { host: 'localhost:8787', origin: 'https://example.org' },
    { host: 'localhost:8787', origin: 'http://localhost:1' },
    { host: 'localhost:8787', origin: 'null' },
  ]) {
    expect(await status(headers)).toBe(403);
  }
});

test('a request of another shape is told what is wrong', async () => {
  const desk = await openDesk();
  for (const body of ['{}', '{"function":"publish","as":"nobody"}', '{"function":"publish","more":1}', 'x']) {
    const refused = await desk.app.request('/desk/api/run', { method: 'POST', body });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  }
});

test('an address nobody has is told so', async () => {
  const desk = await openDesk();
  const nowhere = await desk.app.request('/desk/nope');
  expect([nowhere.status, nowhere.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
});

test('a bundle that comes later, or changes, is the one that runs', async () => {
  const desk = await openDesk();
  expect((await desk.run({ function: 'later' })).ok).toBe(false);
  await writeFile(join(desk.bundleFolder, 'later.js'), 'function later() { return 1 }');
  expect((await desk.run({ function: 'later' })).result).toBe(1);
});
