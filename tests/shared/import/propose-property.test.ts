// Whatever a file holds, what is proposed is a mapping that fits it, and no field is filled twice.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withAnswers } from '../../../shared/import/answer.ts';
import { bindMapping } from '../../../shared/import/bind-mapping.ts';
import { LISTS } from '../../../shared/import/flags.ts';
import { isTaken, lackingFields, mappingOf, propose, rulesOf } from '../../../shared/import/propose.ts';
import { shapeTable } from '../../../shared/import/source-table.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { draws } from '../../draws.ts';

const HEADERS = [
  ...[
    '',
    'Title',
    'name',
    'Event',
    'summary',
    'Date',
    'when',
    'start',
    'starts',
    'end',
    'ends',
    'End Date',
    'date fin',
  ],
  ...[
    'Heure',
    'start_time',
    'Venue',
    'lieu',
    'address',
    'gps',
    'lat',
    'lng',
    'price',
    'url',
    'link',
    'image',
    'tickets',
  ],
  ...[
    'contact',
    'email',
    'host',
    'free?',
    'event id',
    'id',
    'Check',
    'zzz',
    'registration deadline',
    '{x}',
    '🎪',
    'a"b',
  ],
];
const CELLS = [
  ...[
    '',
    'Jam',
    'Yes',
    'No',
    'x',
    '12',
    '€12',
    'free',
    '2027-06-04',
    '05/06/2027',
    '4 June',
    '10:00',
    '10am-5pm',
  ],
  ...[
    '2027-06-04T10:00:00',
    '2027-06-05 23:00',
    '2027-06-04T10:00:00Z',
    '47.2',
    '47.2, -1.5',
    'a@example.org',
    'France',
  ],
  ...[
    'https://a.example.org/1',
    'https://a.example.org/1.jpg',
    '12 Quay Street, Mill',
    '06 12 34 56 78',
    'scheduled',
  ],
];

/** Columns are mostly of one kind. */
const KINDS = [
  ['2027-06-04', '2027-06-05'],
  ['2027-06-04T10:00:00', '2027-06-05T22:00:00'],
  ['2027-06-04T12:00:00', '2027-06-05T23:00:00'],
  ['10:00', '11:30'],
  ['12:00', '13:30'],
  ['https://a.example.org/1', 'https://a.example.org/2'],
  ['a@example.org', 'b@example.org'],
  ['47.21', '-1.5'],
  ['Yes', 'No'],
  ['Jam', 'Gig'],
];

const cells = (cell: fc.Arbitrary<string>) => fc.array(cell, { minLength: 6, maxLength: 6 });
const column = fc.record({
  header: fc.oneof(fc.constantFrom(...HEADERS), fc.constantFrom('start', 'end', 'ends', 'Date')),
  cells: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...KINDS.map((kind) => [0, 1, 0, 1, 0, 1].map((at) => kind[at]!))),
    },
    { weight: 1, arbitrary: cells(fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 12 }))) },
  ),
});

it('holds for any table', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(column, { selector: ({ header }) => header, minLength: 1, maxLength: 9 }),
      fc.dictionary(
        fc.constantFrom(...HEADERS),
        fc.constantFrom('title', 'endDate', 'date', 'endTime', 'tags', null),
      ),
      (columns, answers) => {
        const body = columns[0]!.cells.map((_, row) => columns.map(({ cells }) => cells[row]!));
        const records = [columns.map(({ header }) => header), ...body];
        const shaped = shapeTable({ records, firstLine: 1, quoteFaults: [] });
        if (shaped.kind === 'refused') return;
        const proposed = propose(shaped.value, DEFAULT_SETTINGS);
        for (const proposal of [proposed, withAnswers(proposed, answers as Record<string, 'title' | null>)]) {
          const fields = proposal.columns
            .filter(isTaken)
            .flatMap((each) => rulesOf(each).map(({ field }) => field));
          expect(fields.filter((field, at) => !LISTS.has(field) && fields.indexOf(field) < at)).toEqual([]);
          const bound = bindMapping(mappingOf(proposal), proposal.header, () => true);
          if (lackingFields(proposal).length === 0) expect(bound).toMatchObject({ kind: 'done' });
        }
      },
    ),
    { numRuns: draws(1_000) },
  );
});
