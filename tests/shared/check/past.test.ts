import { describe, expect, it } from 'vitest';
import { draft, goodRow, prepared, withResolutions } from '../programme.ts';
import { asked, checked } from './checked.ts';

describe('an event that is over', () => {
  it.each([
    ['2027-06-19', '2027-06-20', ['2 date-past-new']],
    ['2027-06-19', '2027-06-19', []],
    ['2027-06-12; 2027-06-19', '2027-06-15', []],
    ['2027-06-12; 2027-06-19', '2027-07-01', ['2 date-past-new']],
  ])('%s on %s', (date, today, expected) => {
    expect(asked([{ date }], { today })).toEqual(expected);
  });

  it('is only noted once it was published', () => {
    const rows = [goodRow({ key: 'k1' })];
    const published = prepared(rows).events;
    const written = withResolutions(rows, draft(rows, published));
    const { rows: found } = checked(written, { published, today: '2027-12-01' });
    expect(found[0]!.issues.map(({ code, severity }) => [code, severity])).toEqual([['date-past', 'note']]);
    expect(found[0]!.issues[0]!.message).toContain('2027-06-19');
  });

  it('never stops, whatever the settings say', () => {
    const { rows } = checked([{}], { today: '2028-01-01' });
    expect(rows[0]!.state).toBe('ready');
  });
});
