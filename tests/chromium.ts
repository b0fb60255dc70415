// A real browser for tests: the Chromium of this machine, talking to nobody but the page under test.

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A suite that needs a browser; without one it says so and is passed over, except on CI. There a test may be tried
 * once more, because a machine that does other things misses a frame now and then: Vitest names what needed it.
 */
export function describeInChromium(name: string, options: { timeout?: number }, suite: () => void): void {
  const isCi = process.env.CI === 'true';
  if (chromiumPath() === null) {
    const sentence = `Not tried in a browser: ${name}. Install Chromium, or say where it is in BANDSTAND_CHROMIUM.`;
    if (isCi) throw new Error(sentence);
    console.warn(sentence);
  }
  describe.runIf(chromiumPath() !== null)(name, { retry: isCi ? 1 : 0, ...options }, suite);
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
