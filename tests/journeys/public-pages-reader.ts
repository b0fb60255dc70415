// A reader's browser in front of any edition, for journeys through the public pages: no Sheet, no database,
// the very routes and bytes that the worker serves.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Programme } from '../../shared/publication/manifest.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { buildEdition, type Edition } from '../../worker/edition/edition.ts';
import { pageRoutes } from '../../worker/pages/routes.ts';
import { openChromium } from '../chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

export interface PageOptions extends BrowserContextOptions {
  /** What the reader's clock says; stands still. */
  readonly now?: string;
}

export class Reader {
  readonly #browser: Browser;
  readonly #server: ServerType;
  readonly #contexts: BrowserContext[] = [];
  #edition: Edition | null = null;

  private constructor(browser: Browser) {
    this.#browser = browser;
    this.#server = serve({ fetch: pageRoutes(() => this.#edition).fetch, port: 0, hostname: '127.0.0.1' });
  }

  static async open(): Promise<Reader> {
    return new Reader(await openChromium());
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What is served from now on: a publication, with some of its programme's settings changed. */
  async publish(publication: Publication, settings: Partial<Programme> = {}): Promise<Edition> {
    const programme = { ...publication.manifest.programme, ...settings };
    const changed = { ...publication, manifest: { ...publication.manifest, programme } };
    this.#edition = await buildEdition(changed, { siteUrl: 'https://quais.example.org' });
    return this.#edition;
  }

  async page(address: string, { now, ...options }: PageOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({ timezoneId: 'Europe/Paris', ...options });
    this.#contexts.push(context);
    await context.route(/\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
    const page = await context.newPage();
    if (now) await page.clock.setFixedTime(new Date(now));
    await page.goto(this.url + address, { waitUntil: 'load' });
    return page;
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
    this.#server.close();
  }
}

/**
 * What axe holds against a page, which must have been opened with `bypassCSP`. Days out of sight are laid out for it.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: '.day{content-visibility:visible!important}' });
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
