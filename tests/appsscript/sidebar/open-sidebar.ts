// Opens the built sidebar in Chromium beside a real Bandstand. The page gets the part of Google that it
// knows: `google.script.run`, which carries neither Date nor function and ten calls at once, as Google's does.

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { BUNDLE_FOLDER } from '../../../tools/build.ts';
import { openChromium } from '../../chromium.ts';
import type { Bandstand } from '../../journeys/bandstand.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: what Google's client does, over `POST /run`. Runs in the browser, so it closes over nothing. */
const SHIM = `
(() => {
  let inFlight = 0;
  const refuse = (value) => {
    if (value instanceof Date || typeof value === 'function') throw new TypeError('google.script.run carries no ' + typeof value);
    if (value && typeof value === 'object') Object.values(value).forEach(refuse);
  };
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
      if (name === 'withFailureHandler') return (handler) => runner(success, handler);
      return (...args) => {
        args.forEach(refuse);
        if (inFlight >= 10) throw new Error('There are too many calls at once.');
        inFlight += 1;
        fetch('/run', { method: 'POST', body: JSON.stringify({ function: name, args }) })
          .then((response) => response.json())
          .then(({ ok, result, error }) => (ok ? success(result) : failure(new Error(error))), failure)
          .finally(() => { inFlight -= 1; });
      };
    },
  });
  const host = { editor: { focus: () => document.activeElement.blur() } };
  window.google = { script: { run: runner(() => {}, () => {}), host } };
})();`;

/** One editor's sidebar. */
export interface OpenSidebar {
  readonly page: Page;
  /** A name that is a text is the whole name. */
  button(name: string | RegExp): Locator;
  /** The line that unfolds a section. */
  section(name: string | RegExp): Locator;
  /** The text of what has the focus. */
  focused(): Promise<string>;
  /** What the line at the foot says. */
  status(): Promise<string>;
  selected(): { tab: string; range: string } | null;
  /** Waits until the foot says something like this. */
  receives(sentence: RegExp): Promise<void>;
  /** Axe finds nothing, and nothing is wider than Google's frame. */
  expectAccessible(): Promise<void>;
  close(): Promise<void>;
}

/**
 * For the top of a suite: gives the function that opens a sidebar beside a Bandstand. Both are closed after each
 * test, or after all of them when they are opened before.
 */
export function sidebarSuite(closed: 'after each test' | 'after all tests') {
  const opened = new Set<{ close(): Promise<void> }>();
  (closed === 'after each test' ? afterEach : afterAll)(async () => {
    for (const each of opened) await each.close();
    opened.clear();
  });
  return async (stand: Bandstand, locale?: string): Promise<OpenSidebar> => {
    const sidebar = await openSidebar(stand, locale);
    opened.add(sidebar).add(stand);
    return sidebar;
  };
}

async function openSidebar(stand: Bandstand, locale = 'en'): Promise<OpenSidebar> {
  const sidebar = readFileSync(join(BUNDLE_FOLDER, 'sidebar.html'), 'utf8');
  let selected: { tab: string; range: string } | null = null;
  const server = createServer(async (request, response) => {
    if (request.url !== '/run') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(sidebar);
      return;
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    const answer = await fetch(`${stand.started.url}/desk/api/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...JSON.parse(body), locale, active: selected }),
    });
    const message = (await answer.json()) as { active: typeof selected };
    selected = message.active ?? selected;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(message));
  });
  const url = await listening(server);
  const context = await (await openChromium()).newContext({
    viewport: { width: 300, height: 720 },
    // Not the programme's: whoever travels reads the times of the programme.
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  await page.addInitScript(SHIM);
  await page.goto(url);
  await page.locator('dl').waitFor();
  const foot = page.locator('#said');
  return {
    page,
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    section: (name) => page.locator('summary', { hasText: name }),
    focused: () => page.evaluate<string>('document.activeElement.textContent'),
    status: () => foot.innerText(),
    selected: () => selected,
    receives: (sentence) => foot.filter({ hasText: sentence }).waitFor(),
    async expectAccessible() {
      await page.evaluate(AXE);
      const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        'axe.run().then(({ violations }) => violations)',
      );
      expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
    },
    async close() {
      await context.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    );
  });
}
