// Nights longer than half a day are asked about: most are an end that was typed twelve hours early.

import { describe, expect, it } from 'vitest';
import { asked, checked, ofRules } from './checked.ts';

describe('times across midnight', () => {
  it.each([
    ['22:00', '04:00', []],
    ['18:00', '06:00', []],
    ['14:00', '02:00', []],
    ['12:00', '00:00', []],
    ['10:00', '24:00', []],
    ['12:00', '02:00', ['14:00']],
    ['11:00', '01:00', ['13:00']],
    ['10:00', '09:00', ['21:00']],
    ['18:00', '07:30', ['19:30']],
  ])('from %s to %s', (startTime, endTime, suggestions) => {
    const issues = ofRules(checked([{ startTime, endTime }]));
    expect(issues.map(({ code }) => code)).toEqual(suggestions.length > 0 ? ['night-long'] : []);
    expect(issues.flatMap((issue) => issue.suggestions ?? [])).toEqual(suggestions);
  });

  it('are asked about once for all dates, without a click that would move them all', () => {
    const issues = ofRules(
      checked([{ date: '2027-06-19; 2027-06-26', startTime: '12:00', endTime: '02:00' }]),
    );
    expect(issues.map(({ code, suggestions = [] }) => [code, suggestions])).toEqual([['night-long', []]]);
  });

  it('are meant so once somebody said it, until they change', () => {
    const row = { startTime: '12:00', endTime: '02:00' };
    const [issue] = ofRules(checked([row]));
    const { about } = issue!.parameters;
    const answers = [
      { eventKey: issue!.eventKey!, rule: 'night-long', about: String(about), by: 'a', at: '' },
    ];
    expect(asked([row], { answers: answers })).toEqual([]);
    expect(asked([{ ...row, endTime: '01:00' }], { answers: answers })).toEqual(['2 night-long']);
  });
});
