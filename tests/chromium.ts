// A real browser for tests: the Chromium of this machine, talking to nobody but the page under test.

import { existsSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, describe } from 'vitest';

/** For what hangs: a busy machine is no fault. */
const HANGS_MS = 120_000;

/** The shell draws the same pages without the window around them, for a fraction of the time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

let browser: Promise<Browser> | null = null;

/** A suite that needs a browser; without one it says so and is passed over, except on CI, where it fails. */
export function describeInChromium(name: string, suite: () => void): void {
  if (chromiumPath() === null) {
    const sentence = `Not tried in a browser: ${name}. Install Chromium, or say where it is in BANDSTAND_CHROMIUM.`;
    if (process.env.CI === 'true') throw new Error(sentence);
    console.warn(sentence);
  }
  describe.runIf(chromiumPath() !== null)(name, () => {
    suite();
    afterAll(async () => {
      for (const context of (await browser)?.contexts() ?? []) await context.close();
    });
  });
}

/** The one browser of this test process. What a suite leaves open in it is closed after the suite. */
export function openChromium(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

async function launch(): Promise<Browser> {
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const args = ['--no-sandbox', '--disable-gpu', ...quiet];
  const launched = await chromium.launch({ executablePath: chromiumPath()!, args });
  const newContext = launched.newContext.bind(launched);
  launched.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(HANGS_MS);
    return context;
  };
  return launched;
}

/** Waits until what an expression gives in the page has stayed the same for ten frames; gives it. */
export function resolved<Value>(page: Page | Frame, expression: string): Promise<Value> {
  return page.evaluate<Value>(`new Promise((resolve) => {
    let [seen, frames] = ['', 0];
    const look = () => {
      const value = ${expression};
      const now = JSON.stringify(value) ?? '';
      frames = now === seen ? frames + 1 : 0;
      seen = now;
      if (frames === 10) resolve(value);
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

function chromiumPath(): string | null {
  const places = [process.env.BANDSTAND_CHROMIUM ?? '', ...PLACES];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}
