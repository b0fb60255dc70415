// A desk whose published revision keeps rising, in more steps than the script takes: each tab in two halves, so that a
// mix can be read. The real Sheets client reads it over HTTP, and answers take their time, as Google's do.

import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { openWorkspace, type Workspace } from '../../../desk/workspace.ts';
import { layOut, type Publication, type PublishedCells } from '../../../shared/publication/publication.ts';
import { PUBLISHED_TAB } from '../../../shared/tabs.ts';
import { BUNDLE_FOLDER } from '../../../tools/build.ts';
import { eventOf, publicationFor } from '../publications.ts';

export interface RisingSheet {
  readonly rootUrl: string;
  /** The revision that the Sheet holds, or is about to. */
  revision(): number;
  /** Every publication that was ever begun, by its number. */
  readonly begun: ReadonlyMap<number, Publication>;
  /** Writes the next one; somebody may read between its steps. */
  publish(): Promise<void>;
  /** What readers of the published tabs do. */
  readonly reads: EventEmitter<{ asked: []; answered: [revision: number] }>;
  /** The revision that was read last, and whether somebody is reading now. */
  lastRead(): { readonly revision: number; readonly isAsked: boolean };
  close(): Promise<void>;
}

/** Few different ones: a mix must not show by its count alone. */
const COUNTS = [150, 250];
const SLOWEST_ANSWER_MS = 120;
const LONGEST_BETWEEN_STEPS_MS = 40;
const QUOTA = { readsAMinute: 100_000, writesAMinute: 100_000 };

export async function serveRisingSheet(draw: (limit: number) => number): Promise<RisingSheet> {
  const desk = await openWorkspace({ stateFile: null, bundleFolder: BUNDLE_FOLDER, quota: QUOTA });
  const begun = new Map<number, Publication>();
  const reads: RisingSheet['reads'] = new EventEmitter();
  let revision = 0;
  let lastRead = { revision: 0, isAsked: false };

  async function publish() {
    const next = publicationOf(revision + 1, draw);
    begun.set(revision + 1, next);
    for (const { tab, cells } of layOut(next)) {
      const half = Math.ceil(cells.length / 2);
      write(desk, tab, cells, 0, half);
      await setTimeout(draw(LONGEST_BETWEEN_STEPS_MS));
      if (tab === PUBLISHED_TAB) revision += 1;
      write(desk, tab, cells, half, cells.length);
    }
  }

  async function answer(request: Request) {
    if (!request.url.includes('values:batchGet')) return desk.app.fetch(request);
    lastRead = { ...lastRead, isAsked: true };
    reads.emit('asked');
    await setTimeout(draw(SLOWEST_ANSWER_MS));
    const answered = await desk.app.fetch(request);
    // Between its steps a publication reads as torn, and counts as the one before.
    lastRead = { revision, isAsked: false };
    reads.emit('answered', revision);
    return answered;
  }

  const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  return {
    rootUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk/google/`,
    revision: () => revision,
    begun,
    publish,
    reads,
    lastRead: () => lastRead,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await desk.close();
    },
  };
}

/** A publication in which every event says of which revision it is. */
function publicationOf(revision: number, draw: (limit: number) => number): Publication {
  const count = COUNTS[draw(COUNTS.length)]!;
  const events = Array.from({ length: count }, (_, index) =>
    eventOf(index, { title: `Revision ${revision}`, sequence: revision }),
  );
  return publicationFor(revision, events);
}

/** Some rows of a tab, which is exactly as large as what it is going to hold. */
function write({ workbook }: Workspace, name: string, cells: PublishedCells, from: number, to: number): void {
  if (from === to) return;
  const tab = workbook.ensureTab(name, { hidden: true });
  const columns = cells[0]!.length;
  const area = { row: from + 1, column: 1, rows: to - from, columns };
  workbook.edit([
    { kind: 'resize', tab, rowCount: cells.length, columnCount: columns },
    { kind: 'formats', tab, area, formats: { all: '@' } },
    { kind: 'values', as: 'raw', tab, area, values: cells.slice(from, to).map((row) => [...row]) },
  ]);
}
