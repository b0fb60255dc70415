// A real browser for journeys: the Chromium of this machine, talking to nobody but the page under test.

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is; `BANDSTAND_CHROMIUM` may say another place. `null` when there is none. */
export function chromiumPath(): string | null {
  const places = [process.env.BANDSTAND_CHROMIUM ?? '', ...PLACES];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

export function openChromium(executablePath: string): Promise<Browser> {
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}
