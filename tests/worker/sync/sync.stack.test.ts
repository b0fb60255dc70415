// Polling: cheap while nothing changes, and never fooled for long.

import { describe, expect, it } from 'vitest';
import { PUBLISHED_TAB } from '../../../shared/tabs.ts';
import { openSheet } from '../../../worker/google/sheets.ts';
import type { Sync } from '../../../worker/sync/sync.ts';
import { eventsOf, publicationFor, tabsOf } from '../publications.ts';
import { syncSetup } from './setup.ts';

/** Who waits for it, fails. */
const LONGER_THAN_A_TEST_MS = 600_000;

const context = syncSetup();
const [first, second] = [publicationFor(1, eventsOf(8)), publicationFor(2, eventsOf(9))];

describe('polling', () => {
  /** Polls until so many rounds have passed. */
  async function poll(sync: Sync, rounds: number): Promise<void> {
    const enough = context.time.pauses.length + rounds;
    sync.start(30);
    while (context.time.pauses.length < enough) await new Promise(setImmediate);
    await sync.stop();
  }

  it('reads only the manifest cell while nothing changes, and all cells every tenth time', async () => {
    context.server.publish(first);
    await poll(context.syncWith(), 21);
    const deep = context.server.requests.map((request) => request.includes('batchGet'));
    expect(deep.slice(0, 21).flatMap((isDeep, index) => (isDeep ? [index] : []))).toEqual([0, 10, 20]);
    expect(new Set(context.time.pauses)).toEqual(new Set([30_000]));
  });

  it('finds a new publication at the next poll', async () => {
    context.server.publish(first);
    let polls = 0;
    const sleep = async () => {
      polls += 1;
      context.time.pauses.push(0);
      if (polls === 3) context.server.publish(second);
      await new Promise(setImmediate);
    };
    const sync = context.syncWith({ sleep });
    await poll(sync, 5);
    expect(sync.state()).toMatchObject({ served: 2, fault: null });
  });

  it('finds an edit below an untouched manifest within ten polls, and its undoing at once', async () => {
    context.server.publish(first);
    let polls = 0;
    const seen: (string | null)[] = [];
    const sync: Sync = context.syncWith({
      sleep: async (delayMs) => {
        if (delayMs === 30_000) {
          seen.push(sync.state().fault?.code ?? null);
          polls += 1;
          context.time.pauses.push(delayMs);
          const edited = tabsOf(first).events.with(4, ['event00002', 'By hand']);
          if (polls === 2) context.server.tabs.set(PUBLISHED_TAB, edited);
          if (polls === 12) context.server.publish(first);
        }
        await new Promise(setImmediate);
      },
    });
    await poll(sync, 14);
    expect(seen.slice(0, 10).every((code) => code === null)).toBe(true);
    expect(seen.slice(10, 14)).toEqual(['torn-or-edited', 'torn-or-edited', null, null]);
  });

  it('notices a fault of the cheap look and clears it with the next good one', async () => {
    context.server.publish(first);
    const seen: (string | null)[] = [];
    const sync: Sync = context.syncWith({
      sleep: async (delayMs) => {
        seen.push(sync.state().fault?.code ?? null);
        context.time.pauses.push(delayMs);
        if (seen.length === 1) context.server.faults.push({ status: 403 });
        await new Promise(setImmediate);
      },
    });
    await poll(sync, 3);
    expect(seen.slice(0, 3)).toEqual([null, 'google-refused', null]);
  });

  it('takes a Sheet that was never published for a beginning, not for a fault', async () => {
    await poll(context.syncWith(), 2);
    const message = context.kept.lines.filter(({ code }) => code === 'no-publication');
    expect(message).toEqual([expect.objectContaining({ level: 'info', msg: 'nothing is published yet' })]);
  });

  it('ends soon and silently when stopped, even in the middle of a read', async () => {
    context.server.faults.push('silence');
    const sheet = openSheet(
      { sheetId: null, serviceAccount: null, sheetsRootUrl: context.server.rootUrl },
      LONGER_THAN_A_TEST_MS,
    );
    const sync = context.syncWith({ sheet });
    sync.start(30);
    await sync.stop();
    expect(context.kept.lines).toEqual([]);
  });
});
