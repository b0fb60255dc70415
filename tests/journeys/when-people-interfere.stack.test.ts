// What other people do while a command runs. Each time: no key lands on another event, nothing of theirs is
// written over, and what they did is said.

import { describe, expect, it } from 'vitest';
import { cellOf } from './bandstand.ts';
import { aDozenPublished, rows } from './dozen.ts';

describe('meanwhile', () => {
  const dozen = aDozenPublished();

  describe('another person', () => {
    const sorts = [
      ['before our write', 'before-write'],
      ['after our first read', 'after-read'],
      ['just before it is written', 'before-write-there'],
    ] as const;

    it.each(sorts)('sorts the tab %s: every key stays with its event', async (_, moment) => {
      await dozen.stand.write(
        [{ title: `New ${dozen.fresh()}`, date: '2027-06-01', venue: 'Barn' }],
        rows.length + 2,
      );
      await dozen.stand.faults({
        sortBetween: { function: 'publish', tab: 'Events', column: 4, ascending: false, moment },
      });
      const first = await dozen.stand.publish();
      expect(['published', 'changed-meanwhile']).toContain(first.outcome);
      if (first.outcome === 'changed-meanwhile') expect(first.sentence).toContain('another order');
      const again = await dozen.stand.publish();
      expect(again.delivery.state).toBe('delivered');
      expect(new Map([...(await dozen.keysNow())].filter(([place]) => !place.includes('Barn')))).toEqual(
        dozen.keys,
      );
      await removeBarn();
    });

    it.each(sorts)('sorts the tab %s of a validation', async (_, moment) => {
      await dozen.stand.write(
        [{ title: `New ${dozen.fresh()}`, date: '2027-06-01', venue: 'Barn' }],
        rows.length + 2,
      );
      await dozen.stand.faults({
        sortBetween: { function: 'validateEvents', tab: 'Events', column: 3, ascending: false, moment },
      });
      const validated = await dozen.stand.run('validateEvents');
      expect(validated.changedMeanwhile).toEqual(['The rows were put in another order.']);
      expect(new Map([...(await dozen.keysNow())].filter(([place]) => !place.includes('Barn')))).toEqual(
        dozen.keys,
      );
      expect((await dozen.stand.rows()).every(({ check }) => check !== '')).toBe(true);
      await removeBarn();
    });

    it.each(sorts)('inserts a row %s: nobody’s key moves to it', async (_, moment) => {
      await dozen.stand.write([{ title: `New ${dozen.fresh()}`, date: '2027-06-01', venue: 'Barn' }], 14);
      await dozen.stand.faults({
        insertRowBetween: { function: 'validateEvents', tab: 'Events', row: 3, moment },
      });
      await dozen.stand.run('validateEvents');
      const inserted = await dozen.stand.rows();
      expect(inserted.filter(({ title, key }) => title === '' && key !== '')).toEqual([]);
      expect(new Map([...(await dozen.keysNow())].filter(([place]) => place.includes('Hall')))).toEqual(
        dozen.keys,
      );
      const blank = inserted.findIndex(({ title }) => title === '') + 2;
      await dozen.stand.reshape('Events', (sheetId) => [
        {
          deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: blank - 1, endIndex: blank } },
        },
      ]);
      await removeBarn();
    });

    it('edits a cell while we publish: it is kept, and said', async () => {
      const words = await dozen.waitingEdit();
      const cell = cellOf(5, 'title');
      const mine = (await dozen.stand.rows())[3]!.title;
      const theirs = `Somebody’s ${dozen.fresh()}`;
      await dozen.stand.faults({
        editBetween: { function: 'publish', range: `Events!${cell}`, values: [[theirs]] },
      });
      const published = await dozen.stand.publish();
      expect((await dozen.stand.rows())[3]!.title).toBe(theirs);
      expect(`${published.sentence}`).toContain(theirs);
      if (published.outcome === 'published') {
        expect((await dozen.stand.feed()).events.some(({ description }) => description === words)).toBe(true);
        expect((await dozen.stand.feed()).events.some(({ title }) => title === mine)).toBe(true);
      }
      await dozen.stand.publish();
      expect((await dozen.stand.feed()).events.some(({ title }) => title === theirs)).toBe(true);
    });

    it('edits a cell between our reads: nothing is published before somebody has looked', async () => {
      await dozen.waitingEdit();
      const before = await dozen.stand.text('/feed/events.json');
      const range = `Events!${cellOf(6, 'venue')}`;
      const venue = (await dozen.stand.rows())[4]!.venue ?? '';
      await dozen.stand.faults({
        editBetween: { function: 'publish', range, values: [['Cellar']], moment: 'after-read' },
      });
      const refused = await dozen.stand.publish();
      expect(refused).toMatchObject({ outcome: 'changed-meanwhile' });
      expect(refused.sentence).toMatch(/was “Hall \d” and is “Cellar”/);
      expect(await dozen.stand.text('/feed/events.json')).toBe(before);
      await dozen.stand.writeCells(range, [[venue]]);
    });

    it('publishes at the same moment: both are told the truth, and nothing is lost', async () => {
      const words = await dozen.waitingEdit();
      const both = await Promise.all([
        dozen.stand.publish({}, 'one@example.org'),
        dozen.stand.publish({}, 'two@example.org'),
      ]);
      expect(both.map(({ outcome }) => outcome).sort()).toEqual(['published', 'unchanged']);
      for (const { delivery } of both) expect(delivery.state).toBe('delivered');
      expect((await dozen.stand.feed()).events.some(({ description }) => description === words)).toBe(true);
    });

    it('may not write to the tab: the person who clicks is told who can', async () => {
      await dozen.waitingEdit();
      await dozen.stand.faults({ revoke: { as: 'guest@example.org', what: 'edit' } });
      const refused = await dozen.stand.publish({}, 'guest@example.org');
      expect(refused.outcome).toBe('failed');
      expect(refused.sentence.length + refused.hint.length).toBeGreaterThan(40);
    });
  });

  async function removeBarn(): Promise<void> {
    const row = (await dozen.stand.rows()).findIndex(({ venue }) => venue === 'Barn') + 2;
    await dozen.stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row } } },
    ]);
  }
});
