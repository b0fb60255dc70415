// The zone of an event's own times: named for certain, or asked about.

import { describe, expect, it } from 'vitest';
import { parseTimeZone } from '../../../shared/parse/time-zone.ts';
import { offsetsOf } from '../../../worker/time.ts';
import { draft, goodRow } from '../programme.ts';

const read = (cell: string) => {
  const { value, findings } = parseTimeZone(cell, 'Europe/Paris', offsetsOf);
  return [value, ...findings.map(({ code, suggestions = [] }) => [code, ...suggestions].join(' '))];
};

describe('a Time Zone cell', () => {
  it.each([
    ['', [null]],
    ['Europe/Paris', [null]],
    ['europe/paris', [null]],
    ['America/New_York', ['America/New_York']],
    ['america/new_york', ['America/New_York']],
    ['AMERICA/PORT-AU-PRINCE', ['America/Port-au-Prince']],
    ['Africa/Dar_es_Salaam', ['Africa/Dar_es_Salaam']],
    ['UTC', ['UTC']],
    ['New York', ['America/New_York', 'zone-read']],
    ['São Paulo', ['America/Sao_Paulo', 'zone-read']],
    ['Paris', [null]],
    ['ET', [null, 'zone-unknown America/New_York']],
    ['BST', [null, 'zone-unknown Europe/London']],
    ['MEZ', [null, 'zone-unknown Europe/Berlin Europe/Vienna Europe/Zurich']],
    ['Mars/Olympus', [null, 'zone-unknown']],
    ['GMT+2', [null, 'zone-unknown']],
    ['Atlantis', [null, 'zone-unknown']],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  it('is the programme’s alone where nobody has the rules of others', () => {
    const { findings } = parseTimeZone('Asia/Tokyo', 'Europe/Paris', () => null);
    expect(findings.map(({ code }) => code)).toEqual(['zone-unknown']);
  });
});

describe('an event with a zone of its own', () => {
  const row = goodRow({
    date: '2027-06-19',
    startTime: '20:00',
    endTime: '22:00',
    timeZone: 'America/New_York',
  });

  it('has its times there', () => {
    const [first] = draft([row]).rows;
    expect(first!.content).toMatchObject({
      timeZone: 'America/New_York',
      occurrences: [{ startsAt: '2027-06-19T20:00:00-04:00', endsAt: '2027-06-19T22:00:00-04:00' }],
    });
  });

  it('is asked about in the hour that its own clocks leave out', () => {
    const { issues } = draft([{ ...row, date: '2027-03-14', startTime: '02:30', endTime: '' }]);
    expect(issues.map(({ code }) => code)).toContain('time-skipped');
  });

  it('waits where its zone is in doubt', () => {
    const [first] = draft([{ ...row, timeZone: 'EST' }]).rows;
    expect(first!.state).toBe('broken');
  });
});
