// Rows to measure with: plain, valid, each a little different; one in fifty takes a hall that is taken.

import { EVENT_COLUMNS, type Field } from '../../shared/columns.ts';
import { PLACEMENT_COLUMNS, type PlacementField } from '../../shared/placements/columns.ts';

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

/** The key of an event, where one has to be known before it is minted. */
export function benchKey(index: number): string {
  return `bench${String(index).padStart(5, '0')}`;
}

/** Placements of the first so many events, as people would type them: a tab's cells from row 2. One has to wait. */
export function benchPlacements(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => {
    const isCrowded = index < MOST_AT_A_TIME + 1;
    const place = isCrowded ? 0 : index;
    const day = String(1 + (place % 28)).padStart(2, '0');
    const texts: Partial<Record<PlacementField, string>> = {
      event: `${benchKey(index)} · An event`,
      tier: isCrowded ? 'spotlight' : 'promoted',
      requestedStart: `2027-0${1 + (place % 5)}-${day} ${String(8 + (place % 12)).padStart(2, '0')}:00`,
      hours: String(12 + (index % 72)),
      partner: index % 2 === 0 ? 'Lantern Brewery' : '',
    };
    return PLACEMENT_COLUMNS.map(({ field }) => texts[field] ?? '');
  });
}

const MOST_AT_A_TIME = 3;
