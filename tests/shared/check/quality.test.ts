import { describe, expect, it } from 'vitest';
import { qualityOf } from '../../../shared/check/quality.ts';
import type { Row } from '../programme.ts';
import { checked } from './checked.ts';

const rows: Row[] = [
  { title: 'Alba', venue: 'Town Hall', price: '€5', genres: 'folk', ticketUrl: 'https://t.example.org/a' },
  { title: 'Brio', startTime: 'tbc', date: '2027-06-20', genres: 'folk, brass' },
  { title: 'Coda', setting: 'online', date: '2027-06-21' },
  { title: 'Duet', date: '31/02/2027' },
  { title: '', date: '2027-06-22' },
  { title: 'Etude', status: 'draft' },
];
const quality = (given: readonly Row[]) => {
  const draft = checked(given);
  return qualityOf(draft, draft.issues);
};

describe('quality', () => {
  it('counts by field, of events that can be published and fields that somebody uses', () => {
    const { fields } = quality(rows);
    expect(Object.fromEntries(fields.map(({ field, filled }) => [field, filled]))).toEqual({
      title: 3,
      startTime: 2,
      venue: 2,
      price: 1,
      ticketUrl: 1,
      genres: 2,
      setting: 1,
    });
    expect(fields.every(({ of }) => of === 3)).toBe(true);
    expect(fields.map(({ field }) => field).slice(0, 3)).toEqual(['title', 'startTime', 'venue']);
  });

  it('counts by kind of Issue, the gravest and most frequent first', () => {
    const { rules } = quality([...rows, { title: 'Fugue', date: '31/02/2027' }]);
    expect(rules.slice(0, 2)).toEqual([
      { code: 'date-impossible', count: 2, severity: 'error' },
      { code: 'title-missing', count: 1, severity: 'error' },
    ]);
  });

  it('says what to mend first: what stops, what visitors miss, what is frequent', () => {
    const shouted = ['Test', 'Concert'].map((title, index) => ({ title, date: `2027-06-0${index + 1}` }));
    expect(quality([...rows, ...shouted]).repairFirst).toEqual([
      { why: 'stops', code: 'date-impossible', count: 1 },
      { why: 'stops', code: 'title-missing', count: 1 },
      { why: 'missed', field: 'venue', count: 3 },
      { why: 'missed', field: 'startTime', count: 1 },
      { why: 'missed', field: 'price', count: 4 },
      { why: 'frequent', code: 'title-generic', count: 2 },
    ]);
  });

  it('is nothing of nothing', () => {
    expect(quality([])).toEqual({ fields: [], rules: [], repairFirst: [] });
  });
});
