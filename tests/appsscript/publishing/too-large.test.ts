// A publish that does not fit into the time of a run is refused with the size that fits.

import { describe, expect, it } from 'vitest';
import { cellsThatFit, tooLargeFor } from '../../../appsscript/publishing/too-large.ts';
import { layOut } from '../../../shared/publication/publication.ts';
import { draft, goodRow, publication } from '../../shared/programme.ts';

const MINUTE_MS = 60_000;

describe('the time of a run', () => {
  it('has room for the cells of 30,000 new events after a minute of reading and checking', () => {
    expect(cellsThatFit({ spentMs: MINUTE_MS, readMs: 15_000 })).toBeGreaterThan(30_000 * (31 + 3));
  });

  it('has room for less the longer the reading took, and for nothing when it is up', () => {
    expect(cellsThatFit({ spentMs: MINUTE_MS, readMs: 30_000 })).toBeLessThan(
      cellsThatFit({ spentMs: MINUTE_MS, readMs: 15_000 }),
    );
    expect(cellsThatFit({ spentMs: 6 * MINUTE_MS, readMs: 0 })).toBe(0);
  });
});

describe('a publish', () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => goodRow({ title: `Concert ${index}` }));
  const read = draft(rows);
  const next = publication(rows);
  const late = { spentMs: 320_000, readMs: 0 };

  it('that does not fit any more is refused before it writes, and told how many events would', () => {
    const refused = tooLargeFor({ draft: read, publishedCells: {} }, next, late);
    expect(refused).toMatchObject({ outcome: 'blocked', why: 'too-large' });
    expect(refused!.sentence).toMatch(/^Nothing was published\. It would write [67]\d,\d{3} cells/);
    expect(refused!.sentence).toContain('time for about 65,573.');
    const hundreds = Math.floor(65_573 / (next.header.length + 3) / 100);
    expect(refused!.sentence).toContain(`until about 1,${hundreds - 10}00 events are new or changed`);
  });

  it('goes on while there is time, and at any time where little changes', () => {
    expect(tooLargeFor({ draft: read, publishedCells: {} }, next, { spentMs: 0, readMs: 0 })).toBeNull();
    const publishedCells = Object.fromEntries(layOut(next).map(({ tab, cells }) => [tab, cells]));
    const { rows: drafted, ...rest } = read;
    const unminted = { ...rest, rows: drafted.map((row) => ({ ...row, keyCell: null })) };
    expect(tooLargeFor({ draft: unminted, publishedCells }, next, late)).toBeNull();
  });
});
