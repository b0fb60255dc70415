import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../../../shared/event.ts';
import type { PublishedPlacement } from '../../../shared/placements/placement.ts';
import { escapeCell, unescapeCell } from '../../../shared/publication/canonical.ts';
import { prepare } from '../../../shared/publication/prepare.ts';
import { layOut, publicationOf } from '../../../shared/publication/publication.ts';
import { PUBLISHED_HEADER, rowReader, writeRow } from '../../../shared/publication/row.ts';
import { verify } from '../../../shared/publication/verify.ts';
import { cleanText } from '../../../shared/text.ts';
import { draws } from '../../draws.ts';
import { draft, goodRow, prepared, publication, publicationFrom, type Row, sha256 } from '../programme.ts';

const published = (rows: readonly Row[]) => tabs(publication(rows));

function tabs(of: ReturnType<typeof publication>) {
  const [placements, events] = layOut(of).map(({ cells }) => cells.map((row) => [...row] as unknown[]));
  return { events: events!, placements: placements! };
}

const rowOf = (texts: string[]): Row => {
  const [title = '', venue = '', description = '', tags = '', price = '', access = ''] = texts;
  return goodRow({ title: title || 'x', venue, description, tags, price, access });
};

const awkward = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", '\\'), fc.string()).map((parts) => parts.join('')),
);

describe('a publication', () => {
  it('reads back from its own cells, however large', () => {
    for (const size of [0, 1, 2, 199, 200, 201]) {
      const of = publication(
        Array.from({ length: size }, (_, index) => goodRow({ title: `Event ${index}` })),
      );
      expect(verify(tabs(of), sha256)).toEqual({ kind: 'whole', publication: of });
    }
  });

  it('has the same digest whatever the order of the rows', () => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      goodRow({ key: `k${index}`, title: `Event ${index}` }),
    );
    const keyed = prepared(rows).events;
    const digest = publicationFrom(keyed).manifest.digests.Published;
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const events = prepared(shuffled, keyed, 2).events;
        return publicationFrom(events).manifest.digests.Published === digest;
      }),
      { numRuns: 50 },
    );
  });

  it('writes every text into cells that no spreadsheet bends, and reads it back', () => {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 6, maxLength: 6 }), (texts) => {
        const [event] = prepared([rowOf(texts)]).events;
        if (!event) return true;
        const cells = writeRow(event).map(escapeCell);
        expect(cells.every((cell) => !/^[=+\-@']/.test(cell))).toBe(true);
        expect(rowReader(PUBLISHED_HEADER)(cells.map(unescapeCell))).toEqual(event);
        return true;
      }),
      { numRuns: draws(500) },
    );
  });

  it('gives back the canonical text it was given', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const clean = cleanText(text);
        return cleanText(clean) === clean && unescapeCell(escapeCell(clean)) === clean;
      }),
      { numRuns: draws(2_000) },
    );
  });

  it('takes ragged rows, as the Sheets API trims blanks', () => {
    const { events, placements } = published([goodRow()]);
    const trimmed = events.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
    expect(verify({ events: trimmed, placements }, sha256).kind).toBe('whole');
  });

  it('says “none” when nothing was ever published', () => {
    for (const events of [null, [], [[]], [['']]]) {
      expect(verify({ events, placements: null }, sha256)).toEqual({ kind: 'none' });
    }
  });
});

describe('a damaged publication', () => {
  const rows = [goodRow({ key: 'k1' }), goodRow({ key: 'k2', title: 'Other' })];
  const other = tabs(publicationFrom(prepared(rows.map((row) => ({ ...row, venue: 'Moved' }))).events, 2));

  it.each<[string, (of: ReturnType<typeof tabs>) => void, RegExp]>([
    [
      'a changed cell',
      ({ events }) => {
        events[2]![2] = 'Forged';
      },
      /not the ones/,
    ],
    [
      'a number for a text',
      ({ events }) => {
        events[2]![25] = 0;
      },
      /number or a date/,
    ],
    [
      'a lost row',
      ({ events }) => {
        events.splice(2, 1);
      },
      /not the ones/,
    ],
    [
      'an added row',
      ({ events }) => {
        events.push([...events[2]!]);
      },
      /beyond/,
    ],
    [
      'swapped rows',
      ({ events }) => {
        events.splice(2, 2, events[3]!, events[2]!);
      },
      /not the ones/,
    ],
    [
      'another header',
      ({ events }) => {
        events[1]![2] = 'titel';
      },
      /not the ones/,
    ],
    [
      'another head',
      ({ events }) => {
        events[0]![0] = 'hello';
      },
      /not a manifest/,
    ],
    [
      'a raised number',
      ({ events }) => {
        events[0]![0] = String(events[0]![0]).replace('"revision":1', '"revision":9');
      },
      /by hand/,
    ],
    [
      'another time',
      ({ events }) => {
        events[0]![0] = String(events[0]![0]).replace('2027-01-01', '2028-01-01');
      },
      /by hand/,
    ],
    [
      'no placements',
      (of) => {
        of.placements = [];
      },
      /missing or damaged/,
    ],
    [
      'half of the next one',
      (of) => {
        of.events = [...of.events.slice(0, 3), ...other.events.slice(3)];
      },
      /not the ones/,
    ],
    [
      'the next head over old rows',
      (of) => {
        of.events = [other.events[0]!, ...of.events.slice(1)];
      },
      /not the ones/,
    ],
    [
      'a crash between the tabs',
      (of) => {
        of.placements = other.placements;
      },
      /begun and never finished/,
    ],
  ])('is refused: %s', (_, harm, cause) => {
    const of = tabs(publicationFrom(prepared(rows).events));
    harm(of);
    const found = verify(of, sha256);
    expect(found.kind).toBe('damaged');
    expect(found.kind === 'damaged' && found.cause).toMatch(cause);
  });
});

describe('the placements of a publication', () => {
  const one: PublishedPlacement = {
    id: 'one',
    eventKey: 'k1',
    tier: 'spotlight',
    requestedStartAt: '2027-06-02T10:00:00+02:00',
    effectiveStartAt: '2027-06-02T10:00:00+02:00',
    effectiveEndAt: '2027-06-04T10:00:00+02:00',
    durationHours: 48,
    status: 'scheduled',
    isPaid: false,
    createdBy: 'sheet',
    createdAt: '2027-05-01T00:00:00Z',
    updatedAt: '2027-05-01T00:00:00Z',
  };
  /** As whoever can hash, and cannot count, would have written it. */
  const readBack = (placements: readonly PublishedPlacement[]) => {
    const { manifest, events } = publication([goodRow({ key: 'k1' })]);
    return verify(tabs(publicationOf({ ...manifest, events, placements }, sha256)), sha256);
  };

  it('read back as they were', () => {
    const placements = [one, { ...one, id: 'two' }];
    expect(readBack(placements)).toMatchObject({ kind: 'whole', publication: { placements } });
  });

  it.each<[string, PublishedPlacement[]]>([
    ['one id twice', [one, { ...one, eventKey: 'k2' }]],
    ['a day that does not exist', [{ ...one, updatedAt: '2027-02-30T00:00:00Z' }]],
    ['an hour that does not exist', [{ ...one, createdAt: '2027-02-03T24:00:00Z' }]],
    ['a window of another length', [{ ...one, durationHours: 47 }]],
  ])('are refused: %s', (_, placements) => {
    expect(readBack(placements)).toMatchObject({ kind: 'damaged', damage: { code: 'not-canonical' } });
  });
});

describe('preparing the next publication', () => {
  const row = goodRow({ key: 'k1' });
  const first = prepared([row]);
  const next = (rows: readonly Row[], before: readonly PublishedEvent[] = first.events, revision = 2) =>
    prepared(rows, before, revision, '2027-01-02T10:00:00Z');

  it('stamps what is new, and leaves alone what is the same', () => {
    expect(first.events[0]).toMatchObject({ sequence: 0, changedIn: 1, changedAt: '2027-01-01T10:00:00Z' });
    expect(next([row])).toMatchObject({ events: [first.events[0]!], changedKeys: [] });
  });

  it('raises the sequence when it moves or is cancelled, not when a word changes', () => {
    expect(next([{ ...row, title: 'Better' }]).events[0]).toMatchObject({ sequence: 0, changedIn: 2 });
    expect(next([{ ...row, startTime: '20:00' }]).events[0]).toMatchObject({
      sequence: 1,
      previousStart: '2027-06-19T19:30:00+02:00',
    });
    expect(next([{ ...row, status: 'cancelled' }]).events[0]).toMatchObject({
      sequence: 1,
      status: 'cancelled',
    });
  });

  it('says what it was moved from only when that very date was moved', () => {
    const earlier = next([{ ...row, date: '2027-06-12; 2027-06-19' }]).events[0]!;
    expect(earlier.previousStart).toBeNull();
    const tbc = prepared([goodRow({ key: 'k1', startTime: 'tbc' })]);
    expect(next([row], tbc.events).events[0]!.previousStart).toBeNull();
    const moved = next([{ ...row, date: '2027-06-20' }]).events[0]!;
    expect(moved.previousStart).toBe('2027-06-19T19:30:00+02:00');
  });

  it('remembers dates that were dropped, so that calendars learn of it, until they are long past', () => {
    const two = prepared([{ ...row, date: '2027-06-19; 2027-06-20' }]);
    const one = next([row], two.events).events[0]!;
    expect(one.occurrences.map(({ date }) => date)).toEqual(['2027-06-19']);
    expect(one.dropped).toEqual([two.events[0]!.occurrences[1]]);
    expect(one.sequence).toBe(1);
    expect(next([row], [one], 3).events).toEqual([one]);
    const renamed = next([{ ...row, title: 'Renamed' }], [one], 3).events[0]!;
    expect(renamed.dropped).toEqual(one.dropped);
    const back = next([{ ...row, date: '2027-06-19; 2027-06-20' }], [one], 3).events[0]!;
    expect(back.occurrences).toHaveLength(2);
    const later = prepared([{ ...row, title: 'Renamed' }], [one], 4, '2027-12-01T10:00:00Z').events[0]!;
    expect(later.dropped).toEqual([]);
  });

  it('lifts every event above what was served when the history is not whole', () => {
    const found = prepare(draft([row], first.events), {
      published: first.events,
      isHistoryWhole: false,
      revision: 7,
      now: '2027-01-02T10:00:00Z',
    });
    expect(found.events[0]).toMatchObject({ sequence: 7, changedIn: 7 });
  });

  it('starts a later event above any sequence it can have had before', () => {
    expect(next([row, goodRow({ key: 'k2', title: 'New' })], first.events, 9).events[1]).toMatchObject({
      sequence: 8,
    });
  });

  it('keeps a tombstone for 90 days, and takes the event back under its key', () => {
    const gone = next([]);
    expect(gone.events[0]).toMatchObject({ key: 'k1', status: 'removed', sequence: 1, changedIn: 2 });
    expect(prepared([], gone.events, 3, '2027-04-01T10:00:00Z').events).toHaveLength(1);
    expect(prepared([], gone.events, 3, '2027-04-05T10:00:00Z').events).toHaveLength(0);
    expect(next([row], gone.events, 3).events[0]).toMatchObject({ status: 'scheduled', sequence: 2 });
  });

  it('holds back a broken row in its last published form, and leaves out a new one', () => {
    const held = next([
      { ...row, title: 'Changed', date: 'soon' },
      { title: 'New', date: 'soon' },
    ]);
    expect(held.events).toEqual(first.events);
    expect(held.heldBack).toEqual([{ row: 2, key: 'k1', title: 'Changed' }]);
    expect(held.leftOut).toEqual([{ row: 3, key: null, title: 'New' }]);
  });

  it('holds both copies of a key back as one event where nobody can tell them apart', () => {
    const held = next([row, { ...row }]);
    expect(held.events).toEqual(first.events);
    expect(held.heldBack.map((each) => each.row)).toEqual([2, 3]);
  });
});
