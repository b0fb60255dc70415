// Opens the desk's page in Chromium, beside a desk over a small script.

import type { Browser, Frame, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Desk, listen, openDesk } from '../open-desk.ts';

export interface OpenPage {
  readonly desk: Desk;
  readonly url: string;
  readonly page: Page;
  /** Errors of the page's own script, and what the policy refused it. */
  readonly errors: string[];
}

export interface PageOptions {
  /** Comes after the usual functions of the test desk's script, and so replaces those of the same name. */
  readonly script?: string;
  readonly files?: Record<string, string>;
  readonly as?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** The tab to open; the first that is shown unless told otherwise. */
  readonly tab?: string;
  /** Whether the tour is open, as at a first visit. */
  readonly tour?: boolean;
  /** Fills the workbook before the page opens. */
  fill?(desk: Desk): void | Promise<void>;
}

export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenPage> {
  const { script = '', files = {}, fill } = options;
  const desk = await openDesk({ files: { 'then.js': script, ...files } });
  await fill?.(desk);
  const url = await listen(desk);
  return { desk, url, ...(await visit(browser, url, options)) };
}

/** Another visit to a desk that is there. */
export async function visit(browser: Browser, url: string, options: PageOptions = {}) {
  const { as = 'editor@example.org', colorScheme = 'light', width = 1280, tour = false, tab } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (!tour) {
    await page.addInitScript((name) => {
      try {
        localStorage.setItem(name, 'closed');
      } catch {
        // A frame without an origin keeps nothing.
      }
    }, `desk.tour.${as}`);
  }
  const query = new URLSearchParams({ as, ...(tab !== undefined && { tab }) });
  await page.goto(`${url}/desk?${query}`);
  await page.getByText('Saved', { exact: true }).waitFor();
  return { page, errors };
}

/** The frame in the sidebar, once its page is there. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.locator(`${selector} iframe`).elementHandle())!.contentFrame();
  await frame!.waitForURL(/\/desk\/frames\//);
  await frame!.waitForLoadState();
  return frame!;
}
