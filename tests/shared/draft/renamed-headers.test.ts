// A renamed header loses nothing: it is known by what was published from its column, and its old name is offered.

import { describe, expect, it } from 'vitest';
import { EVENT_COLUMNS, type Field } from '../../../shared/columns.ts';
import { fieldOfHeader } from '../../../shared/headers.ts';
import type { Table } from '../../../shared/table.ts';
import { draft, goodRow, prepared, tableOf, withResolutions } from '../programme.ts';

const rows = Array.from({ length: 12 }, (_, index) =>
  goodRow({
    key: `key${String(index).padStart(4, '0')}`,
    title: `Concert ${index}`,
    date: `2027-06-${10 + index}`,
    startTime: `${10 + index}:30`,
    endTime: `${10 + index}:45`,
    venue: `Hall ${index}`,
    address: `Quay ${index}`,
    area: `Area ${index % 3}`,
    city: `City ${index}`,
    country: ['France', 'Italy'][index % 2]!,
    latitude: `47.2${index}`,
    longitude: `-1.5${index}`,
    category: ['Music', 'Dance'][index % 2]!,
    genres: `Genre ${index}`,
    tags: `tag${index}`,
    price: `€${index + 5}`,
    ticketUrl: `https://tickets.example.org/${index}`,
    moreLinks: `https://example.org/${index}`,
    age: `${index + 3}+`,
    setting: ['indoor', 'outdoor'][index % 2]!,
    host: `Host ${index}`,
    hostCountries: ['Spain', 'Chile'][index % 2]!,
    description: `Text ${index}`,
    image: `https://example.org/${index}.jpg`,
    access: ['wheelchair access', 'hearing loop'][index % 2]!,
    series: `Series ${index}`,
  }),
);
const current = withResolutions(rows, draft(rows));
const published = prepared(current).events;

function renamed(...names: readonly (readonly [Field, string])[]): Table {
  const now = new Map(names);
  const header = EVENT_COLUMNS.map((column) => now.get(column.field) ?? column.header);
  return tableOf(current, { header });
}
const issuesOf = (table: Table) => draft(table, published).issues;

describe('a renamed header', () => {
  const filled = EVENT_COLUMNS.filter(
    ({ field }) => field in rows[0]! && !['key', 'date', 'title'].includes(field),
  ).map(({ field }) => field);

  it.each(filled)('of %s is known by its content, and its name is offered', (field) => {
    const { header } = EVENT_COLUMNS.find((column) => column.field === field)!;
    expect(fieldOfHeader('Zzz')).toBeNull();
    const [issue, ...others] = issuesOf(renamed([field, 'Zzz'])).filter(({ row }) => row === 1);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'column-renamed', row: 1, column: 'Zzz', suggestions: [header] });
    expect(issue!.message).toContain('Zzz');
  });

  it.each(['title', 'date', 'key'] as const)('of %s blocks publishing, and is offered', (field) => {
    const found = draft(renamed([field, 'Zzz']), published);
    expect(found.isUnreadable).toBe(true);
    const { header } = EVENT_COLUMNS.find((column) => column.field === field)!;
    expect(found.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'header-renamed', row: 1, column: 'Zzz', suggestions: [header] },
    ]);
  });

  it('among several is told apart', () => {
    const found = issuesOf(renamed(['venue', 'Zzz'], ['address', 'Yyy'], ['title', 'Xxx'], ['key', 'Www']));
    const offered = Object.fromEntries(
      found.flatMap(({ column, suggestions }) => suggestions.map((to) => [column, to])),
    );
    expect(offered).toEqual({ Zzz: 'Venue', Yyy: 'Address', Xxx: 'Title', Www: 'Event Key' });
  });

  it('is not seen where the column holds something else, or was never published', () => {
    const own = renamed(['venue', 'Our remarks']);
    const rewritten = {
      ...own,
      rows: own.rows.map((cells) =>
        cells.map((cell, column) => (own.header[column] === 'Our remarks' ? `call them ${cell}` : cell)),
      ),
    };
    expect(issuesOf(rewritten).map(({ code }) => code)).toContain('column-missing');
    expect(issuesOf(rewritten).map(({ code }) => code)).toContain('column-unknown');
    expect(draft(renamed(['venue', 'Zzz']), []).issues.map(({ code }) => code)).toContain('column-unknown');
  });

  it('that is one slip from ours is offered before anything was published', () => {
    const [issue] = draft(renamed(['address', 'Adress']), []).issues.filter(({ row }) => row === 1 && true);
    expect(draft(renamed(['address', 'Adress']), []).issues).toContainEqual(
      expect.objectContaining({ code: 'header-misspelt', suggestions: ['Address'], column: 'Adress' }),
    );
    expect(issue).toBeDefined();
    // A column of their own beside ours is nobody's slip.
    const both = tableOf(current, {
      header: [...EVENT_COLUMNS.map(({ header }) => header), 'Adress'],
      rows: tableOf(current).rows.map((cells) => [...cells, '']),
    });
    expect(draft(both, []).issues.map(({ code }) => code)).toContain('column-unknown');
  });
});
