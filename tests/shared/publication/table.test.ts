// Published tables under the header of another version.

import { describe, expect, it } from 'vitest';
import { layOut, publicationOf } from '../../../shared/publication/publication.ts';
import { PUBLISHED_HEADER, rowReader, writeRow } from '../../../shared/publication/row.ts';
import { cellsByName, headerFor } from '../../../shared/publication/table.ts';
import { verify } from '../../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../../shared/tabs.ts';
import { placementOf } from '../../worker/placements.ts';
import { goodRow, prepared, sha256 } from '../programme.ts';

describe('a published table', () => {
  const [event] = prepared([goodRow({ key: 'k1', category: 'Music', tags: 'outside' })]).events;

  it('is read by its names, in whatever order, and keeps what nobody here knows', () => {
    const read = cellsByName(['b', 'x', 'a'], ['a', 'b', 'c']);
    expect(read(['2', '9', '1'])).toEqual({ cells: ['1', '2', ''], unknown: { x: '9' } });
    expect(cellsByName(['a'], ['a', 'b'])(['1'])).toEqual({ cells: ['1', ''] });
  });

  it('gives each column back as it came, in the order of any header', () => {
    const header = [...PUBLISHED_HEADER, 'mood'].reverse();
    const row = header.map((name) =>
      name === 'mood' ? 'calm' : writeRow(event!)[PUBLISHED_HEADER.indexOf(name)]!,
    );
    const read = rowReader(header)(row);
    expect(read).toEqual({ ...event, unknown: { mood: 'calm' } });
    expect(writeRow(read, header)).toEqual(row);
    expect(headerFor(PUBLISHED_HEADER, [event!, read])).toEqual([...PUBLISHED_HEADER, 'mood']);
  });

  it('is blank where a field did not exist yet', () => {
    const optional = PUBLISHED_HEADER.filter((name) => !['key', 'status', 'title'].includes(name));
    for (const name of optional.filter((each) => !/^(sequence|changed)/.test(each))) {
      const header = PUBLISHED_HEADER.filter((each) => each !== name);
      const row = writeRow(event!, header);
      expect(writeRow(rowReader(header)(row), header), name).toEqual(row);
    }
  });

  it('passes as whole with columns and keys of a newer version, and goes out again as it came', () => {
    const placed = placementOf('k1', '2027-06-10T12:00');
    const parts = prepared([goodRow({ key: 'k1' })]);
    const newer = publicationOf(
      {
        revision: 3,
        origin: 'sheet',
        publishedAt: '2027-01-01T10:00:00Z',
        publishedBy: 'editor@example.org',
        // A newer Settings form says more of the programme.
        programme: {
          name: 'Quais',
          timeZone: 'Europe/Paris',
          currency: 'EUR',
          url: '',
          motto: 'Aloud',
        } as never,
        events: parts.events.map((each) => ({ ...each, unknown: { mood: 'calm', 'sold out': '' } })),
        placements: [{ ...placed, unknown: { colour: 'red' } }],
      },
      sha256,
    );
    const cells = new Map(layOut(newer).map(({ tab, cells: each }) => [tab, each]));
    const tabs = { events: cells.get(PUBLISHED_TAB)!, placements: cells.get(PUBLISHED_PLACEMENTS_TAB)! };
    const verified = verify(tabs, sha256);
    if (verified.kind !== 'whole') throw new Error(JSON.stringify(verified));
    expect(layOut(verified.publication)).toEqual(layOut(newer));
    expect(verified.publication.manifest.programme).toMatchObject({ motto: 'Aloud' });
    // One word of it changed by hand, and it is damaged like any other.
    const forged = tabs.events.map((row) => row.map((cell) => cell.replace('calm', 'wild')));
    expect(verify({ ...tabs, events: forged }, sha256).kind).toBe('damaged');
    const head = tabs.events[0]![0]!.replace('Aloud', 'Quietly');
    expect(verify({ ...tabs, events: [[head], ...tabs.events.slice(1)] }, sha256).kind).toBe('damaged');
  });

  it('is refused by its major form alone', () => {
    const parts = prepared([goodRow({ key: 'k1' })]);
    const programme = { name: '', timeZone: 'Europe/Paris', currency: 'EUR', url: '' };
    const about = {
      revision: 1,
      origin: 'sheet',
      publishedAt: '2027-01-01T10:00:00Z',
      publishedBy: '',
    } as const;
    const [placements, events] = layOut(
      publicationOf({ ...about, programme, events: parts.events, placements: [] }, sha256),
    );
    const withForm = (form: string) => {
      const cells = events!.cells.map((row) => [...row]);
      cells[0]![0] = cells[0]![0]!.replace('bandstand.publication/1', form);
      return verify({ events: cells, placements: placements!.cells }, sha256);
    };
    expect(withForm('bandstand.publication/2')).toMatchObject({ damage: { code: 'not-a-manifest' } });
    // A minor one is read; only its seal, taken over the other, is wrong here.
    expect(withForm('bandstand.publication/1.4')).toMatchObject({ damage: { code: 'manifest-edited' } });
  });
});
