// What the page of a script finds in its frame: `google.script` as Google documents it, and nothing else of the
// desk. Each test fails when the frame is given more than Google's gives.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE_FOLDER } from '../../../tools/build.ts';
import { hasChromium, openChromium } from '../../chromium.ts';
import { serveOn } from '../open-desk.ts';
import { frameIn, type OpenPage, openPage } from './open-page.ts';

const PROBE =
  '<!doctype html>\n<html lang="en"><title>Probe</title><body class="probe"><p>Probe</p></body></html>\n';
const SCRIPT = `
function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('probe').setTitle('Probe')); }
function echo() { return Array.prototype.slice.call(arguments); }
function fail() { throw new Error('no such luck'); }
function dated() { return { when: new Date(0) }; }
function goTo() { SpreadsheetApp.getActive().getSheets()[0].getRange('C3').activate(); return 'went'; }
function whoAmI() { return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale()]; }
`;

describe.runIf(hasChromium('The sidebar’s frame is'))('a frame', { timeout: 60_000 }, () => {
  let browser: Browser;
  let open: OpenPage;
  let frame: Frame;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  async function openProbe(probe = PROBE): Promise<void> {
    open = await openPage(browser, { script: SCRIPT, files: { 'probe.html': probe } });
    frame = await frameIn(open.page, '.sidebar');
  }

  /** What `google.script.run` comes to: the result, or the name and message of the error. */
  const call = (name: string, args = '') =>
    frame.evaluate<unknown>(`new Promise((resolve) => {
      try {
        google.script.run.withSuccessHandler((result) => resolve({ result }))
          .withFailureHandler((error) => resolve({ name: error.name, message: error.message, isError: error instanceof Error }))
          .${name}(${args});
      } catch (error) { resolve({ thrown: String(error) }); }
    })`);

  it('finds google in its window, and nothing else that is new', async () => {
    await openProbe();
    const url = await serveOn(
      () =>
        new Response(PROBE, {
          headers: { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' },
        }),
    );
    const plain = await open.page.context().newPage();
    await plain.goto(url);
    const names = 'Object.getOwnPropertyNames(window).sort()';
    const usual = await plain.evaluate<string[]>(names);
    const given = await frame.evaluate<string[]>(names);
    // Indexed frames and what the test's own driver leaves behind are nobody's gift.
    expect(given.filter((name) => !usual.includes(name))).toEqual(['google']);
    expect(usual.filter((name) => !given.includes(name))).toEqual([]);
    const keys = (path: string) => frame.evaluate<string[]>(`Object.getOwnPropertyNames(${path}).sort()`);
    expect(await keys('google')).toEqual(['script']);
    expect(await keys('google.script')).toEqual(['host', 'run']);
    expect(await keys('google.script.host')).toEqual(['close', 'editor', 'setHeight', 'setWidth']);
    expect(await keys('google.script.host.editor')).toEqual(['focus']);
    expect(await keys('google.script.run')).toEqual([
      'dated',
      'echo',
      'evaluate',
      'fail',
      'goTo',
      'onOpen',
      'publish',
      'showSidebar',
      'whoAmI',
      'withFailureHandler',
      'withSuccessHandler',
      'withUserObject',
    ]);
  });

  it('finds its document as it was written', async () => {
    await openProbe();
    expect(await frame.evaluate('document.documentElement.outerHTML')).toBe(
      '<html lang="en"><head><title>Probe</title></head><body class="probe"><p>Probe</p>\n</body></html>',
    );
    expect(await frame.evaluate('document.compatMode')).toBe('CSS1Compat');
  });

  it('shows the sidebar byte for byte as clasp pushes it', async () => {
    const sidebar = readFileSync(join(BUNDLE_FOLDER, 'sidebar.html'), 'utf8');
    await openProbe(sidebar);
    const sent = await (await open.desk.app.request(new URL(frame.url()).pathname)).text();
    const shim = /<script>\(\(FUNCTIONS\)=>\{[\s\S]*?<\/script>/.exec(sent)![0];
    expect(sent.indexOf(shim)).toBe('<!doctype html>\n'.length);
    expect(sent.replace(shim, () => '')).toBe(sidebar);
  });

  it('reaches neither the page around it, nor what the browser keeps, nor the desk', async () => {
    await openProbe();
    await open.page.context().addCookies([{ name: 'kept', value: 'secret', url: open.url }]);
    const tried = (code: string) =>
      frame.evaluate<string>(
        `(async () => { try { return 'got ' + (await (${code})); } catch (error) { return 'refused: ' + error.name; } })()`,
      );
    expect(await frame.evaluate('origin')).toBe('null');
    for (const code of [
      'parent.document.title',
      'top.document.title',
      'parent.localStorage',
      'frameElement.title',
      'top.location.href',
      'document.cookie',
      'localStorage.length',
      'sessionStorage.length',
      'indexedDB.open("desk") && indexedDB.databases()',
      'caches.keys()',
      'navigator.serviceWorker.register("/x.js")',
      "fetch('/desk/api/workbook').then((answer) => answer.text())",
      `fetch('${open.url}/desk/api/workbook', { mode: 'no-cors' })`,
      "fetch('/desk/api/run', { method: 'POST', body: '{}' })",
      "import('/desk/assets/desk.js')",
      `(top.location.href = '${open.url}/', 'moved')`,
    ]) {
      expect([code, await tried(code)]).toEqual([code, expect.stringMatching(/^(refused|got null)/)]);
    }
    const answered: string[] = [];
    open.page.on('response', (response) => answered.push(response.url()));
    await frame.evaluate(`new Promise((done) => {
      const request = new XMLHttpRequest();
      request.onloadend = () => done(request.status);
      request.open('GET', '/desk/api/workbook');
      request.send();
    })`);
    await frame.evaluate(`new Promise((done) => {
      const image = new Image();
      image.onload = image.onerror = done;
      image.src = '/desk/assets/icon.svg';
    })`);
    await frame.evaluate(`new Promise((done) => {
      const inner = document.createElement('iframe');
      inner.onload = done;
      inner.src = '/desk';
      document.body.append(inner);
    })`);
    const socket = `new Promise((done) => { try { const stream = new EventSource('/desk/api/live'); stream.onerror = () => done('refused'); stream.onopen = () => done('open'); } catch { done('refused'); } })`;
    expect(await frame.evaluate(socket)).toBe('refused');
    expect(answered).toEqual([]);
    expect(open.page.url()).toContain('/desk');
  });

  it('is refused by the desk even where no policy stops it', async () => {
    await openProbe();
    const body = JSON.stringify({ function: 'echo' });
    const asked = await open.desk.app.request('/desk/api/run', {
      method: 'POST',
      body,
      headers: { origin: 'null', host: '127.0.0.1' },
    });
    expect(asked.status).toBe(403);
  });

  it('carries numbers, booleans, strings, null, and plain objects and arrays of them', async () => {
    await openProbe();
    expect(
      await call('echo', `1, 'a', true, null, { a: [1, undefined], b: undefined }, NaN, undefined`),
    ).toEqual({
      result: [1, 'a', true, null, { a: [1, null] }, null, null],
    });
    expect(
      await call(
        'echo',
        `Object.assign(document.createElement('form'), { innerHTML: '<input name="a" value="1"><input name="b" value="2"><input name="b" value="3">' })`,
      ),
    ).toEqual({
      result: [{ a: '1', b: ['2', '3'] }],
    });
  });

  it('refuses at once what Google does not carry, and names the property', async () => {
    await openProbe();
    const illegal: [string, string][] = [
      ['new Date()', '0'],
      ['() => 1', '0'],
      ['document.body', '0'],
      ['window', '0'],
      ['{ when: new Date() }', 'when'],
      ['{ list: [1, { call() {} }] }', 'call'],
      ['1, document.createElement("form")', '1'],
      ['Symbol()', '0'],
      ['10n', '0'],
      ['new Map()', '0'],
      ['/a/', '0'],
      ['new Uint8Array(2)', '0'],
      ['(() => { const a = {}; a.self = a; return a; })()', 'self'],
    ];
    for (const [code, property] of illegal) {
      expect([code, await call('echo', code)]).toEqual([
        code,
        { thrown: `TypeError: Failed due to illegal value in property: ${property}` },
      ]);
    }
  });

  it('knows no function that is not public, and says so as Google does', async () => {
    await openProbe();
    expect(await frame.evaluate('typeof google.script.run.nowhere')).toBe('undefined');
    expect(await call('secret_')).toEqual({
      thrown: expect.stringMatching(/^TypeError: .*\.secret_ is not a function$/),
    });
    expect(await call('arrow')).toEqual({
      thrown: expect.stringMatching(/^TypeError: .*\.arrow is not a function$/),
    });
    // Asked past the shim, the script itself refuses.
    const { error } = await open.desk.run({ function: 'secret_' });
    expect(error).toContain('private');
  });

  it('tells what the script threw as an Error, and lets no Date out', async () => {
    await openProbe();
    expect(await call('fail')).toEqual({
      name: 'ScriptError',
      message: 'Error: no such luck',
      isError: true,
    });
    expect(await call('dated')).toMatchObject({ isError: true, message: expect.stringContaining('Date') });
    const logged = open.page.waitForEvent('console', (message) => message.text().includes('no such luck'));
    await frame.evaluate('google.script.run.fail()');
    await logged;
  });

  it('gives handlers the user object, leaves the first runner as it was, and returns nothing', async () => {
    await openProbe();
    const told = await frame.evaluate(`new Promise((resolve) => {
      const first = google.script.run;
      const second = first.withUserObject({ mine: 1 }).withSuccessHandler((result, object) => resolve([result, object, first === google.script.run]));
      if (second.echo('x') !== undefined) resolve('something came back');
    })`);
    expect(told).toEqual([['x'], { mine: 1 }, true]);
  });

  it('has ten calls under way at once; the others wait until one has ended', async () => {
    await openProbe();
    const held: (() => Promise<void>)[] = [];
    await open.page.route('**/desk/api/run', (route) => {
      held.push(() => route.continue());
    });
    await frame.evaluate(
      `window.ended = 0; for (let i = 0; i < 12; i++) google.script.run.withSuccessHandler(() => { window.ended += 1; }).echo(i);`,
    );
    await expect.poll(() => held.length).toBe(10);
    await open.page.waitForTimeout(200);
    expect(held.length).toBe(10);
    await held[0]!();
    await expect.poll(() => held.length).toBe(11);
    for (const go of held.slice(1)) await go();
    await expect.poll(() => held.length).toBe(12);
    await held[11]!();
    await expect.poll(() => frame.evaluate('window.ended')).toBe(12);
  });

  it('runs as the person of the page, in the language they chose', async () => {
    await openProbe();
    expect(await call('whoAmI')).toEqual({ result: ['editor@example.org', 'en'] });
    await open.page.getByRole('button', { name: /^You are/ }).click();
    await open.page.getByRole('menuitemcheckbox', { name: /Français/ }).click();
    await expect
      .poll(() => open.page.locator('.sidebar iframe').getAttribute('src'))
      .not.toBe(new URL(frame.url()).pathname);
    frame = await frameIn(open.page, '.sidebar');
    expect(await call('whoAmI')).toEqual({ result: ['editor@example.org', 'fr'] });
  });

  it('can close itself, and hand the keyboard to the grid', async () => {
    await openProbe();
    await frame.locator('p').click();
    await frame.evaluate('google.script.host.editor.focus()');
    await expect
      .poll(() => open.page.evaluate('Boolean(document.activeElement.closest(".grid-place"))'))
      .toBe(true);
    await frame.evaluate('google.script.host.close()');
    await open.page.locator('.sidebar').waitFor({ state: 'hidden' });
    // It stays closed at the next visit, until the script opens it again.
    await open.page.reload();
    await open.page.getByText('Saved', { exact: true }).waitFor();
    await open.page.waitForTimeout(500);
    expect(await open.page.locator('.sidebar').isVisible()).toBe(false);
  });
});
