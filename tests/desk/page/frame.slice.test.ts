// What the page of a script finds in its frame: `google.script` as Google documents it, and nothing else of the
// desk. Each test fails when the frame is given more than Google's gives.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { BUNDLE_FOLDER } from '../../../tools/build.ts';
import { describeInChromium, openChromium, resolved } from '../../chromium.ts';
import { serveOn } from '../open-desk.ts';
import { frameIn } from './open-page.ts';
import { call, openProbe, PROBE } from './open-probe.ts';

describeInChromium('a frame', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });

  it('finds google in its window, and nothing else that is new', async () => {
    const { page, frame } = await openProbe(browser);
    const address = await serveOn(
      () =>
        new Response(PROBE, {
          headers: { 'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts' },
        }),
    );
    const plain = await page.context().newPage();
    await plain.goto(address);
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
    const { frame } = await openProbe(browser);
    expect(await frame.evaluate('document.documentElement.outerHTML')).toBe(
      '<html lang="en"><head><title>Probe</title></head><body class="probe"><p>Probe</p>\n</body></html>',
    );
    expect(await frame.evaluate('document.compatMode')).toBe('CSS1Compat');
  });

  it('shows the sidebar byte for byte as clasp pushes it', async () => {
    const sidebar = readFileSync(join(BUNDLE_FOLDER, 'sidebar.html'), 'utf8');
    const { frame, desk } = await openProbe(browser, sidebar);
    const sent = await (await desk.app.request(new URL(frame.url()).pathname)).text();
    const shim = /<script>\(\(FUNCTIONS\)=>\{[\s\S]*?<\/script>/.exec(sent)![0];
    expect(sent.indexOf(shim)).toBe('<!doctype html>\n'.length);
    expect(sent.replace(shim, () => '')).toBe(sidebar);
  });

  it('reaches neither the page around it, nor what the browser keeps, nor the desk', async () => {
    const { page, frame, url } = await openProbe(browser);
    await page.context().addCookies([{ name: 'kept', value: 'secret', url }]);
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
      `fetch('${url}/desk/api/workbook', { mode: 'no-cors' })`,
      "fetch('/desk/api/run', { method: 'POST', body: '{}' })",
      "import('/desk/assets/desk.js')",
      `(top.location.href = '${url}/', 'moved')`,
    ]) {
      expect([code, await tried(code)]).toEqual([code, expect.stringMatching(/^(refused|got null)/)]);
    }
    const answered: string[] = [];
    page.on('response', (response) => {
      if (response.frame() !== page.mainFrame()) answered.push(response.url());
    });
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
    expect(page.url()).toContain('/desk');
  });

  it('is refused by the desk even where no policy stops it', async () => {
    const { desk } = await openProbe(browser);
    const body = JSON.stringify({ function: 'echo' });
    const asked = await desk.app.request('/desk/api/run', {
      method: 'POST',
      body,
      headers: { origin: 'null', host: '127.0.0.1' },
    });
    expect(asked.status).toBe(403);
  });

  it('runs as the person of the page, in the language they chose', async () => {
    const { page, frame } = await openProbe(browser);
    expect(await call(frame, 'whoAmI')).toEqual({ result: ['editor@example.org', 'en'] });
    await page.getByRole('button', { name: /^You are/ }).click();
    await page.getByRole('menuitemcheckbox', { name: /Français/ }).click();
    await expect
      .poll(() => page.locator('.sidebar iframe').getAttribute('src'))
      .not.toBe(new URL(frame.url()).pathname);
    const next = await frameIn(page, '.sidebar');
    expect(await call(next, 'whoAmI')).toEqual({ result: ['editor@example.org', 'fr'] });
  });

  it('can close itself, and hand the keyboard to the grid', async () => {
    const { page, frame } = await openProbe(browser);
    await frame.locator('p').click();
    await frame.evaluate('google.script.host.editor.focus()');
    await expect
      .poll(() => page.evaluate('Boolean(document.activeElement.closest(".grid-place"))'))
      .toBe(true);
    // A moment later, because closing takes away the very frame that this runs in.
    await frame.evaluate('void setTimeout(() => google.script.host.close())');
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
    // It stays closed at the next visit, until the script opens it again.
    await page.reload();
    await page.getByText('Saved', { exact: true }).waitFor();
    await resolved(page, 'document.body.innerText');
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
  });
});
