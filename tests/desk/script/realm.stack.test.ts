// What a script finds around it, and what leaves it.

import { expect, test } from 'vitest';
import { openDesk } from '../open-desk.ts';

test('the realm has what Apps Script has, and each run starts afresh', async () => {
  const desk = await openDesk();
  const absent = [
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'fetch',
    'setTimeout',
    'URL',
    'TextEncoder',
    'process',
  ];
  const kinds = await desk.result(`globalThis.left = (globalThis.left || 0) + 1;
    return [${absent.map((name) => `typeof ${name}`).join(',')}, typeof runOrdered, left, [] instanceof Array, typeof Intl]`);
  expect(kinds).toEqual([...absent.map(() => 'undefined'), 'undefined', 1, true, 'object']);
  expect(await desk.result('globalThis.left = (globalThis.left || 0) + 1; return left')).toBe(1);
});

test('what is not emulated says so by name', async () => {
  const desk = await openDesk();
  const { error } = await desk.evaluate(`ss.getSheets()[0].getRange('A1').setTextRotation(45)`);
  expect(error).toBe('Error: Range.setTextRotation is not emulated');
});

test('a refusal is an error of the script’s own realm, and its stack shows only the script', async () => {
  const desk = await openDesk();
  expect(
    await desk.result(`try { ss.getRange('Nowhere!A1') } catch (error) {
    return [error instanceof Error, error.name, error.message] }`),
  ).toEqual([true, 'Exception', 'Range not found: Nowhere!A1']);
  const { stack } = await desk.evaluate('null.x');
  expect(stack).toContain('script.js');
  expect(stack).not.toMatch(/node:|file:|thread/);
});

test('only top-level functions can be run, and none that ends with an underscore', async () => {
  const desk = await openDesk();
  for (const name of ['secret_', 'arrow', 'nowhere', 'Object', 'parseInt', 'SpreadsheetApp']) {
    expect(await desk.run({ function: name })).toMatchObject({
      ok: false,
      error: expect.stringContaining(name),
    });
  }
});

test('neither a Date nor a function leaves the script', async () => {
  const desk = await openDesk();
  expect((await desk.evaluate('return { when: [new Date()] }')).error).toContain('result.when[0]');
  expect((await desk.evaluate('return { act() {} }')).error).toContain('function');
  expect((await desk.evaluate('return undefined')).result).toBeNull();
});

test('a bundle that does not parse fails its runs, and works once it is mended', async () => {
  const desk = await openDesk({ files: { 'script.js': 'function evaluate( {' } });
  expect(await desk.evaluate('')).toMatchObject({ ok: false, error: expect.stringContaining('SyntaxError') });
});

test('onOpen gets its event, and console keeps its lines', async () => {
  const desk = await openDesk();
  expect((await desk.run({ function: 'onOpen', as: 'ana@example.org' })).result).toEqual({
    user: 'ana@example.org',
    tabs: 1,
  });
  const { logs } = await desk.evaluate(`console.warn('%s rows', 3, { a: 1 }); Logger.log('x')`);
  expect(logs).toEqual([
    { level: 'warn', text: '3 rows {"a":1}' },
    { level: 'info', text: 'x' },
  ]);
});

test('a service whose scope the manifest lacks is refused', async () => {
  const desk = await openDesk({ scopes: ['spreadsheets.currentonly'] });
  const refused = /^Exception: Specified permissions are not sufficient to call /;
  for (const code of [
    `UrlFetchApp.fetch('https://example.org')`,
    `Session.getActiveUser().getEmail()`,
    `ScriptApp.newTrigger('x')`,
    `SpreadsheetApp.openById('desk')`,
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
  ]) {
    expect((await desk.evaluate(code)).error).toMatch(refused);
  }
});
