// Rows to measure with: plain, valid, each a little different; one in fifty takes a hall that is taken.

import { EVENT_COLUMNS, type Field } from '../../shared/columns.ts';

const WORDS = ['lantern', 'river', 'tower', 'glass', 'paper', 'north', 'salt', 'choir', 'orchard', 'lamp'];

/** So many rows of `Events` as cells, in the order of the column table, keys and script's cells blank. */
export function benchRows(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => {
    const hall = hallOf(index);
    const row: Partial<Record<Field, string>> = {
      title: `${WORDS[index % 10]} ${WORDS[(index * 7) % 10]} ${index}`,
      date: `2027-06-${String((index % DAYS) + 1).padStart(2, '0')}`,
      startTime: `${String(10 + (index % 12))}:30`,
      endTime: '23:15',
      venue: `Hall ${hall}`,
      address: `${index % 90} rue du Fanal`,
      area: `Quarter ${hall % 6}`,
      city: 'Port-Lanterne',
      latitude: '47.2143',
      longitude: '-1.5521',
      category: 'Music',
      genres: 'folk, brass',
      price: '€8–15',
      ticketUrl: `https://tickets.example.org/${index}`,
      description: `Eleven horns and one ${WORDS[index % 10]}. ${'A sentence about the evening. '.repeat(4)}`,
      contactEmail: `host${index}@example.org`,
    };
    return EVENT_COLUMNS.map(({ field }) => row[field] ?? '');
  });
}

const HALLS = 997;
const DAYS = 28;

/** No two in one hall on one day, but every fiftieth row with the one that comes next on its day. */
function hallOf(index: number): number {
  return (index % 50 === 0 ? index + DAYS : index) % HALLS;
}
