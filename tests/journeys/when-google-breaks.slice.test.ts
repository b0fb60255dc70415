// What Google, the network and the worker can do between a cell and the feed. Each time: the feed keeps the
// last whole revision, the cause is said, and the next good run heals it.

import { describe, expect, it } from 'vitest';
import { aDozenPublished, rows } from './dozen.ts';

describe('when Google or the worker breaks', () => {
  const dozen = aDozenPublished();

  describe('at Google’s side, the worker', () => {
    it.each<[string, object, string]>([
      ['is told 429', { status: 429, times: 50 }, 'google-quota'],
      ['is told 500', { status: 500, times: 50 }, 'google-failing'],
      ['is told 403', { status: 403, times: 50 }, 'google-refused'],
      ['is cut off', { off: true }, 'google-unreachable'],
      ['gets half an answer', { truncate: 50 }, 'google-garbled'],
      ['sees a torn publication', { tornRead: 50 }, 'torn-or-edited'],
    ])('%s, keeps the last whole revision, and says so', async (_, fault, code) => {
      const before = await dozen.stand.text('/feed/events.json');
      await dozen.waitingEdit();
      await dozen.stand.faults(fault);
      const published = await dozen.stand.publish();
      expect(published).toMatchObject({ outcome: 'published', delivery: { state: 'pending' } });
      expect(published.sentence).toMatch(/published, not delivered yet.*Nothing is lost/s);
      expect(await dozen.stand.text('/feed/events.json')).toBe(before);
      const { fault: named } = dozen.stand.started.worker.sync.state();
      expect(named).toMatchObject({ code });
      expect(named!.cause).toMatch(/\.$/);
      const ready = JSON.parse(await dozen.stand.text('/readyz'));
      expect(ready).toMatchObject({ ready: true, sync: { fault: { code } } });

      await dozen.stand.faults({});
      expect(await dozen.stand.run('retryDelivery')).toMatchObject({ outcome: 'delivered' });
      expect((await dozen.stand.feed()).feed.revision).toBe(published.revision);
    });

    it('gets over a hiccup by itself', async () => {
      await dozen.waitingEdit();
      await dozen.stand.faults({ status: 429, times: 2 });
      expect(await dozen.stand.publish()).toMatchObject({ delivery: { state: 'delivered' } });
      await dozen.waitingEdit();
      await dozen.stand.faults({ tornRead: 1 });
      expect(await dozen.stand.publish()).toMatchObject({ delivery: { state: 'delivered' } });
    });

    it('waits for a slow answer without holding up the feed', async () => {
      await dozen.waitingEdit();
      await dozen.stand.faults({ delayMs: 1_500, times: 1 });
      const publishing = dozen.stand.publish();
      expect((await dozen.stand.feed()).feed.count).toBe(rows.length);
      expect(await publishing).toMatchObject({ delivery: { state: 'delivered' } });
    });
  });

  describe('the published tab', () => {
    it('edited by hand is not served, and the next publish heals it', async () => {
      const before = await dozen.stand.text('/feed/events.json');
      dozen.stand.workspace.workbook.write('Published!C4', [['FORGED']]);
      await dozen.stand.look();
      expect(dozen.stand.started.worker.sync.state().fault).toMatchObject({ code: 'torn-or-edited' });
      expect(await dozen.stand.text('/feed/events.json')).toBe(before);
      expect((await dozen.stand.run('currentState')).damage).toMatch(/not the ones/);
      expect(await dozen.stand.run('retryDelivery')).toMatchObject({ outcome: 'nothing-published' });
    });

    it('deleted is made again, under a higher number', async () => {
      const { revision } = (await dozen.stand.feed()).feed;
      await dozen.stand.reshape('Published', (sheetId) => [{ deleteSheet: { sheetId } }]);
      await dozen.stand.look();
      expect((await dozen.stand.feed()).feed.revision).toBe(revision);
      await dozen.waitingEdit();
      const published = await dozen.stand.publish();
      expect(published.revision).toBeGreaterThan(revision);
      expect(published.delivery.state).toBe('delivered');
      const { events } = await dozen.stand.feed();
      expect(events.every(({ sequence }) => sequence === published.revision)).toBe(true);
    });

    it.each(['Published placements', 'Published'])(
      'survives a crash right after %s was written',
      async (tab) => {
        const { revision } = (await dozen.stand.feed()).feed;
        await dozen.waitingEdit();
        await dozen.stand.faults({ crash: { function: 'publish', afterWriteTo: tab } });
        expect((await dozen.stand.click('publish', [{}])).ok).toBe(false);
        await dozen.stand.look();
        const now = (await dozen.stand.feed()).feed.revision;
        if (tab === 'Published') {
          expect(now).toBeGreaterThan(revision);
        } else {
          expect(now).toBe(revision);
          expect(dozen.stand.started.worker.sync.state().fault!.cause).toContain('begun and never finished');
          expect((await dozen.stand.run('currentState')).damage).toContain('begun and never finished');
        }
      },
    );

    it('that a higher revision overtook in the worker is offered again above it', async () => {
      await dozen.waitingEdit();
      const published = await dozen.stand.publish();
      // The workbook forgets: as if it had been copied back from an older file.
      const workbook = dozen.stand.workspace.workbook;
      const older = workbook.values('Published').map((row) => row.map(String));
      await dozen.waitingEdit();
      const newer = await dozen.stand.publish();
      expect(newer.revision).toBe(published.revision + 1);
      workbook.write('Published!A1', older);
      workbook.edit([
        {
          kind: 'values',
          as: 'raw',
          tab: workbook.tab('Published placements')!.id,
          area: { row: 1, column: 1, rows: 1, columns: 1 },
          values: [
            [
              String(workbook.values('Published placements!A1')[0]![0]).replace(
                `"revision":${newer.revision}`,
                `"revision":${published.revision}`,
              ),
            ],
          ],
        },
      ]);
      const retried = await dozen.stand.run('retryDelivery');
      expect(retried.outcome).toBe('delivered');
      expect((await dozen.stand.feed()).feed.revision).toBeGreaterThan(newer.revision);
    });
  });

  describe('the worker', () => {
    it.each([
      ['is down', { status: 'unreachable', times: 10 }, /cannot be reached/],
      ['is failing', { status: 500, times: 10 }, /answered 500/],
    ])('%s: published, not delivered yet, and the retry works', async (_, urlFetch, cause) => {
      await dozen.waitingEdit();
      await dozen.stand.faults({ urlFetch });
      const published = await dozen.stand.publish();
      expect(published).toMatchObject({ outcome: 'published', delivery: { state: 'pending' } });
      expect(published.sentence).toMatch(cause);
      expect((await dozen.stand.run('currentState')).delivery).toMatchObject({ state: 'pending' });
      await dozen.stand.faults({});
      expect(await dozen.stand.run('retryDelivery')).toMatchObject({ outcome: 'delivered' });
    });

    it('finds by itself what nobody told it of', async () => {
      const words = await dozen.waitingEdit();
      await dozen.stand.faults({ urlFetch: { status: 'unreachable', times: 10 } });
      await dozen.stand.publish();
      await dozen.stand.look();
      expect((await dozen.stand.feed()).events.some(({ description }) => description === words)).toBe(true);
    });
  });
});
