import { describe, expect, it } from 'vitest';
import type { Row } from '../programme.ts';
import { asked, checked, ofRules } from './checked.ts';

const many = (more: Row, count = 3) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Night ${index} of ${index * 7}`,
    date: `2027-06-0${index + 1}`,
    ...more,
  }));

describe('a name that stands alone', () => {
  it.each<[Row, Row, string[]]>([
    [{ category: 'Workshop' }, { category: 'Workhsop' }, ['Workshop']],
    [{ category: 'Workshop' }, { category: 'Workshops' }, ['Workshop']],
    [{ category: 'Théâtre' }, { category: 'theatre' }, ['Théâtre']],
    [{ category: 'Festival' }, { category: 'Festivaux' }, ['Festival']],
    [{ area: 'Vieux-Fanal' }, { area: 'Vieux Fanal' }, ['Vieux-Fanal']],
    [{ genres: 'brass, choral' }, { genres: 'chorale, folk' }, ['choral, folk']],
    [{ genres: 'brass' }, { genres: 'bras' }, []],
    [{ category: 'Music' }, { category: 'Theatre' }, []],
    [{ area: 'Zone 1' }, { area: 'Zone 2' }, []],
    [{ genres: 'rock' }, { genres: 'folk' }, []],
  ])('%o beside %o', (known, alone, suggestions) => {
    const issues = ofRules(checked([...many(known), { title: 'Alone', ...alone }]));
    expect(issues.map(({ code, suggestions: offered }) => [code, offered])).toEqual(
      suggestions.length > 0 ? [['value-near', suggestions]] : [],
    );
    const [field] = Object.keys(alone);
    if (suggestions.length > 0) {
      expect(asked([...many(known), { title: 'Alone', ...alone, [field!]: suggestions[0]! }])).toEqual([]);
    }
  });

  it('is known itself where it stands twice, or where the other stands seldom', () => {
    expect(
      asked([...many({ category: 'Workshop' }), ...many({ category: 'Workshops', startTime: '10:00' }, 2)]),
    ).toEqual([]);
    expect(asked([...many({ category: 'Workshop' }, 2), { title: 'Alone', category: 'Workshops' }])).toEqual(
      [],
    );
  });

  it('names both, and how often the known one stands', () => {
    const [issue] = ofRules(checked([...many({ category: 'Dance' }), { title: 'Alone', category: 'Danse' }]));
    expect(issue!.message).toBe('“Danse” stands only here in Category; 3 events say “Dance”.');
  });
});
