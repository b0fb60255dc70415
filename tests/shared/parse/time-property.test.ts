// What holds of times whatever is typed. The seed of a failure is printed by fast-check.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/issues/issue.ts';
import { parseTimeRange, parseTimes } from '../../../shared/parse/time.ts';
import { anyCell } from './any-cell.ts';
import { freshCellsOf } from './fresh-cells.ts';
import { always } from './properties.ts';
import { codes, isQuestion, stated } from './stated-times.ts';

const two = (number: number) => String(number).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const PIECES =
  `19 7 9 10 11 12 2 1 0 24 25 30 00 05 45 : : : h h H . , ; - – — ~ → / + & ( ) ? ! ' ’ am pm a.m. p.m.
  noon midi midnight minuit doors portes ouverture show concert start fin ends late until till jusqu'à from dès de à
  à to et and or tbc all day toute la journée soirée du matin du soir CET UTC+2 +1 next 2h 90 min hours heures
  durée for vers env. sharp 19:30 19h30 9pm 22:00 14h 0.8125 19:30:45 2027-06-19 1930 930 o O l x 🎉 20h é ½`
    .split(/\s+/)
    .filter((piece) => piece !== '');
const scrap = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.map(([piece, blank]) => piece + blank).join(''));
const cell = fc.oneof(
  { weight: 6, arbitrary: scrap },
  { weight: 5, arbitrary: anyCell(freshCellsOf('time')) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1_439 }).map(clock) },
);

describe('whatever is typed', () => {
  it('gives a possible time or a state, and no suggestion that has to be asked about again', async () => {
    await always(
      fc.property(cell, cell, (start, end) => {
        const times = parseTimes(start, end);
        for (const { value } of [times.start, times.end]) {
          if (value?.kind === 'at') expect(value.time).toMatch(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
        }
        // What a text resolves is its own cell; the other may contradict it, and is then asked about.
        const isLeft = (found: Finding) => isQuestion(found) && found.code !== 'times-conflict';
        for (const text of suggestionsOf(times.start.findings)) {
          expect(parseTimes(text, end).start.findings.filter(isLeft), `${text} | ${end}`).toEqual([]);
        }
        for (const text of suggestionsOf(times.end.findings)) {
          const isConflict = times.end.findings.some(({ code }) => code === 'times-conflict');
          const left = parseTimes(start, text).end.findings.filter(isConflict ? isQuestion : isLeft);
          expect(left, `${start} | ${text}`).toEqual([]);
        }
        for (const text of suggestionsOf(parseTimeRange(start).findings)) {
          expect(parseTimeRange(text).findings.filter(isQuestion), text).toEqual([]);
        }
      }),
    );
  });

  it('takes halves of the day, noon and midnight into the value, or says so', async () => {
    await always(
      fc.property(cell, cell, (start, end) => {
        const times = parseTimes(start, end);
        if (times.start.findings.length + times.end.findings.length > 0) return;
        const values = [times.start.value, times.end.value];
        const message = values.flatMap((value) => (value?.kind === 'at' ? [value.time] : []));
        const text = `${start} | ${end}`;
        const expects = (words: RegExp, isMeant: (time: string) => boolean) => {
          if (words.test(text)) expect(message.some(isMeant), text).toBe(true);
        };
        // `12am (noon)` is noon.
        if (!/noon|midi|midnight|minuit/i.test(text)) {
          expects(/\d ?pm(?!\p{L})/iu, (time) => time >= '12:00');
          expects(/\d ?am(?!\p{L})/iu, (time) => time < '12:00' || time === '24:00');
        }
        expects(/(?<!\p{L})(?:noon|midi)(?!\p{L})/iu, (time) => time === '12:00');
        expects(/(?<!\p{L})(?:midnight|minuit)(?!\p{L})/iu, (time) => /^(?:00|24):00$/.test(time));
        const saysNone = /(?<!\p{L})(?:n ?[/.]? ?a|none|nil|aucune?|no end|(?:pas de|sans) fin)(?!\p{L})/iu;
        if (/[\p{L}\p{N}]/u.test(text.replace(saysNone, '')))
          expect(
            values.some((value) => value !== null),
            text,
          ).toBe(true);
      }),
    );
  });

  it('takes every number into the value, or quotes it in a finding', async () => {
    await always(
      fc.property(cell, cell, (start, end) => {
        const times = parseTimes(start, end);
        const findings = [...times.start.findings, ...times.end.findings];
        const quoted = findings.flatMap(({ parameters }) => Object.values(parameters).map(String));
        const explained = numbersOf([times.start.value, times.end.value]);
        for (const text of [start, end]) {
          const plain = text.replace(/\s+/g, ' ').trim();
          if (quoted.some((each) => each === plain) || findings.some(isQuestion)) continue;
          for (const number of plain.match(/\d+/g) ?? [])
            expect(explained, `${start} | ${end}`).toContain(+number);
        }
      }),
    );
  });
});

function suggestionsOf(findings: readonly Finding[]): readonly string[] {
  const suggestions = findings.flatMap((found) => found.suggestions ?? []);
  for (const { suggestions: some = [] } of findings) expect(some.length).toBeLessThanOrEqual(5);
  return suggestions;
}

/** Every number that a value can be written with. */
function numbersOf(values: readonly ReturnType<typeof parseTimes>['start']['value'][]): number[] {
  const times = values.flatMap((value) => (value?.kind === 'at' ? [value.time] : []));
  const minutes = times.map((time) => +time.slice(0, 2) * 60 + +time.slice(3));
  const length = minutes.length === 2 ? (minutes[1]! - minutes[0]! + 1_440) % 1_440 : 0;
  const numbers = minutes.flatMap((each) => {
    const hour = Math.floor(each / 60);
    const forms = [hour, hour % 12, hour % 12 || 12, hour % 24];
    return [...forms, each % 60, ...forms.map((form) => form * 100 + (each % 60))];
  });
  // Midnight as 24 or 0; seconds of 00; 24 hours a day, 7 days a week; the day after (+1).
  return [
    ...numbers,
    ...numbers.map((each) => each || 24),
    0,
    1,
    7,
    24,
    Math.floor(length / 60),
    length % 60,
    length,
  ];
}

describe('every minute of the day', () => {
  const minutes = Array.from({ length: 1_440 }, (_, index) => index);
  const hour = (each: number) => Math.floor(each / 60);
  const half = (each: number) => (each < 720 ? 'am' : 'pm');
  const twelve = (each: number) => `${hour(each) % 12 || 12}:${two(each % 60)}`;

  it.each<[string, (minutes: number) => string, (minutes: number) => boolean]>([
    ['19:30', clock, () => true],
    ['19:30:00', (each) => `${clock(each)}:00`, () => true],
    ['19.30', (each) => clock(each).replace(':', '.'), () => true],
    ['19h30', (each) => clock(each).replace(':', 'h'), () => true],
    ['19 h 30', (each) => `${hour(each)} h ${two(each % 60)}`, (each) => each >= 360],
    ['1930h', (each) => `${clock(each).replace(':', '')}h`, () => true],
    ['7:30 pm', (each) => `${twelve(each)} ${half(each)}`, (each) => each >= 60],
    ['7.30PM', (each) => twelve(each).replace(':', '.') + half(each).toUpperCase(), (each) => each >= 60],
    ['from 19:30', (each) => `from ${clock(each)}`, () => true],
    ['à partir de 19h30', (each) => `à partir de ${clock(each).replace(':', 'h')}`, () => true],
  ])('is read alike as %s', (_, write, isMeant) => {
    const missed = minutes.filter(isMeant).filter((each) => {
      const text = write(each);
      const isTrap = /12[:.]00 ?pm/i.test(text);
      return stated(text) !== clock(each) || (codes(text) !== '' && !isTrap);
    });
    expect(missed.map(write)).toEqual([]);
  });

  it('is what it was when written as a range in one cell, or in two', async () => {
    const time = fc.integer({ min: 0, max: 1_439 });
    await always(
      fc.property(time, time, fc.constantFrom('-', ' – ', ' to ', ' à ', '→'), (from, to, dash) => {
        const expected = `${clock(from)}-${clock(to)}`;
        expect([stated(clock(from) + dash + clock(to)), codes(clock(from) + dash + clock(to))]).toEqual([
          expected,
          '',
        ]);
        expect([stated(clock(from), clock(to)), codes(clock(from), clock(to))]).toEqual([expected, '']);
      }),
    );
  });
});
