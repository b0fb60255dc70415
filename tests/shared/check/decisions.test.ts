import { describe, expect, it } from 'vitest';
import {
  ANSWERS_HEADER,
  aboutOf,
  answeredIn,
  readAnswers,
  writeAnswer,
} from '../../../shared/check/decisions.ts';

const answer = {
  eventKey: 'k1',
  rule: 'venue-clash',
  about: 'k2 2027-06-19',
  by: 'editor@example.org',
  at: '2027-05-01T10:00:00Z',
};

describe('answers', () => {
  it('are rows that read back', () => {
    const header = [...ANSWERS_HEADER];
    expect(readAnswers([header, writeAnswer(answer, header)])).toEqual([answer]);
  });

  it('are read with columns moved, added or deleted, and rules that are not known here', () => {
    const header = ['About', 'Our notes', 'rule', 'EVENT KEY'];
    const foreign = { ...answer, rule: 'from-another-version' };
    expect(readAnswers([header, writeAnswer(foreign, header)])).toEqual([{ ...foreign, by: '', at: '' }]);
  });

  it('are none in a tab that is somebody’s own, or that holds nothing', () => {
    expect(readAnswers([])).toEqual([]);
    expect(
      readAnswers([
        ['Question', 'Answer'],
        ['Why?', 'Because'],
      ]),
    ).toEqual([]);
    expect(readAnswers([[...ANSWERS_HEADER], ['k1', '', '', '', '']])).toEqual([]);
  });

  it('hold for the event, the rule and the facts, in any case', () => {
    const isAnswered = answeredIn([answer]);
    expect(isAnswered('K1', 'venue-clash', 'K2 2027-06-19')).toBe(true);
    expect(isAnswered('k1', 'venue-clash', 'k2 2027-06-20')).toBe(false);
    expect(isAnswered('k1', 'event-duplicate', 'k2 2027-06-19')).toBe(false);
    expect(isAnswered('k2', 'venue-clash', 'k2 2027-06-19')).toBe(false);
  });

  it('are about what a cell can show', () => {
    expect(aboutOf('k2', '2027-06-19')).toBe('k2 2027-06-19');
    expect(aboutOf(null, 'A title\non two lines')).toBe('A title on two lines');
    const [long, longer] = [aboutOf(null, 'x'.repeat(900)), aboutOf(null, 'x'.repeat(901))];
    expect(long.length).toBeLessThan(250);
    expect(long).not.toBe(longer);
  });
});
