// Any text, through both interfaces and back: typed by the Sheets API, published by the script, read by the
// worker, served to the public. And tables of every awkward size.

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseText } from '../../shared/parse/name.ts';
import { plainText } from '../../shared/parse/text/plain.ts';
import { publicText } from '../../shared/parse/text/private.ts';
import { cleanText, oneLine } from '../../shared/text.ts';
import { Bandstand, type Row } from './bandstand.ts';

const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\\', '"', '<b>'), fc.string({ maxLength: 30 }))
    .map((parts) => parts.join('')),
);

const known = [
  '=1+1',
  '+33 1 23',
  '-5',
  '@home',
  '\\back',
  '5.10',
  '05/06',
  '3 5',
  '1e5',
  '00123',
  'TRUE',
  '12:30',
  '#REF',
  'é e\u0301 😀 👩‍👩‍👧‍👦 \u202eright',
  'a\nb\r\nc',
  '<script>alert(1)</script>',
  'null',
  ' padded ',
];

/** Without markup, what is private, and what names nothing: the readers of text have tests of their own. */
const shown = (text: string, header: string, clean: (text: string) => string) =>
  parseText(clean(publicText(plainText(text, header).value, header).value) || null, header).value;

describe('any text', () => {
  let stand: Bandstand;
  afterEach(() => stand.close());

  it('comes out as it was typed', async () => {
    const random = fc.sample(awkward, { numRuns: 150, seed: 20270619 });
    const texts = [...known, ...random].filter((text) => cleanText(text) !== '');
    const rows: Row[] = texts.map((text, index) => ({
      title: `T${index}`,
      date: '2027-06-19',
      venue: text,
      description: text,
      internalNotes: text,
    }));
    stand = await Bandstand.withRows(rows);
    const published = await stand.publish();
    expect(published, published.sentence).toMatchObject({
      events: texts.length,
      delivery: { state: 'delivered' },
    });
    const { events } = await stand.feed();
    const byTitle = new Map(events.map((event) => [event.title, event]));
    texts.forEach((text, index) => {
      expect(byTitle.get(`T${index}`)!.description).toBe(shown(text, 'Description', cleanText));
      expect(byTitle.get(`T${index}`)!.venue.name).toBe(shown(text, 'Venue', oneLine));
    });
  });

  it('beginning with an apostrophe comes out too, when it was written as it is', async () => {
    stand = await Bandstand.withRows([{ title: 'T', date: '2027-06-19' }]);
    const { workbook } = stand.workspace;
    const tab = workbook.tab('Events')!.id;
    const area = { row: 2, column: 3, rows: 1, columns: 1 };
    workbook.edit([{ kind: 'values', as: 'raw', tab, area, values: [["'t Werkwoord"]] }]);
    await stand.publish();
    expect((await stand.feed()).events[0]!.title).toBe("'t Werkwoord");
  });

  it.each([0, 1, 2, 1999, 2000, 2001])('fits tables of %i rows', async (size) => {
    stand = await Bandstand.withRows(
      Array.from({ length: size }, (_, index) => ({ title: `Event ${index}`, date: '2027-06-19' })),
    );
    const published = await stand.publish();
    expect(published).toMatchObject({ outcome: 'published', events: size, delivery: { state: 'delivered' } });
    const { feed, events } = await stand.feed();
    expect([feed.count, events.length]).toEqual([size, size]);
    expect(new Set(events.map(({ title }) => title)).size).toBe(size);
  });

  it('shrinks to nothing and grows again without a trace of old rows', async () => {
    stand = await Bandstand.withRows([
      { title: 'A', date: '2027-06-19' },
      { title: 'B', date: '2027-06-20' },
    ]);
    await stand.publish();
    const before = (await stand.feed()).events.map(({ key }) => key).sort();
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } },
    ]);
    const emptied = await stand.publish();
    expect(emptied).toMatchObject({ events: 0, counts: { removed: 2 }, delivery: { state: 'delivered' } });
    await stand.write([{ title: 'C', date: '2027-06-21' }]);
    expect(await stand.publish()).toMatchObject({ events: 1, delivery: { state: 'delivered' } });
    expect(before).not.toContain((await stand.feed()).events[0]!.key);
  });
});
