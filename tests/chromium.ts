// A real browser for tests: the Chromium of this machine, talking to nobody but the page under test.

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Whether there is a browser to try `what` in; says so when there is none, and on CI there must be one. */
export function hasChromium(what: string): boolean {
  if (chromiumPath() !== null) return true;
  const sentence = `${what} not tried in a browser: install Chromium, or say where it is in BANDSTAND_CHROMIUM.`;
  if (process.env.CI === 'true') throw new Error(sentence);
  console.warn(sentence);
  return false;
}

export function openChromium(): Promise<Browser> {
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const args = ['--no-sandbox', '--disable-gpu', ...quiet];
  return chromium.launch({ executablePath: chromiumPath()!, args });
}

function chromiumPath(): string | null {
  const places = [process.env.BANDSTAND_CHROMIUM ?? '', ...PLACES];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}
