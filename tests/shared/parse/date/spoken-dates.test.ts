// Whatever is said in seven languages is read as meant or asked about, and no text is offered that leaves a word or a
// number of the cell out.

import { describe, expect, it } from 'vitest';
import { ISSUES } from '../../../../shared/issues/codes.ts';
import { type Day, parseDays } from '../../../../shared/parse/date.ts';
import { drawFrom } from '../../../draw.ts';
import { draws, isLong } from '../../../draws.ts';
import { spokenDate } from './spoken-dates.ts';

const CONTEXT = { seasonStart: '2026-01-01', seasonEnd: '2026-12-31' };
const TIMES = isLong ? draws(100_000) : 3_000;
const SEED = isLong ? Date.now() % 1_000_000 : 1607;

const momentsOf = (days: readonly Day[]) =>
  days.map(({ date, times }) => [date, times?.start.kind === 'at' ? times.start.time : ''].join(' ').trim());

/** 19:30 says 19, 7 and 30. */
function hoursOf(time: string): number[] {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return [hour, hour % 12, minute];
}

describe(`dates and times in seven languages (seed ${SEED})`, () => {
  const draw = drawFrom(SEED);
  const spoken = Array.from({ length: TIMES }, () => spokenDate(draw));

  it('are read as meant, or asked about', () => {
    let plain = 0;
    let asked = 0;
    for (const { cell, dates, time, hasNoise, isQualified } of spoken) {
      const { value, findings } = parseDays(cell, '', CONTEXT);
      const isAsked = findings.some(({ code }) => ISSUES[code].severity !== 'note');
      const meant = dates.map((date) => `${date} ${time}`.trim());
      if (hasNoise || isQualified) expect(isAsked, cell).toBe(true);
      else if (!isAsked) expect(momentsOf(value), cell).toEqual(meant);
      if (hasNoise || isQualified) continue;
      plain += 1;
      if (isAsked) asked += 1;
    }
    // A plain form is hardly ever work.
    expect(asked / plain).toBeLessThan(0.05);
  });

  it('are offered texts that say all of the cell, and need no question', () => {
    for (const { cell, dates, time, hasNoise, isQualified } of spoken) {
      for (const text of parseDays(cell, '', CONTEXT).findings.flatMap(
        ({ suggestions = [] }) => suggestions,
      )) {
        const again = parseDays(text, '', CONTEXT);
        expect(
          again.findings.filter(({ code }) => ISSUES[code].severity !== 'note'),
          `${cell} → ${text}`,
        ).toEqual([]);
        const said = new Set(
          again.value.flatMap(({ date, times }) => [
            ...date.split('-').map(Number),
            +date.slice(2, 4),
            ...(times?.start.kind === 'at' ? hoursOf(times.start.time) : []),
            ...(times?.end?.kind === 'at' ? hoursOf(times.end.time) : []),
          ]),
        );
        // A run names its ends, of which an exception may take one away.
        const left = (cell.match(/\d+/g) ?? []).filter((digits) => !said.has(+digits));
        if (!isQualified) expect(left, `${cell} → ${text}`).toEqual([]);
        if (isQualified && !hasNoise)
          expect(momentsOf(again.value), cell).toEqual(dates.map((date) => `${date} ${time}`.trim()));
        if (hasNoise) expect(/zzorp|kwib|brimbal|vlex/i.test(cell), `${cell} → ${text}`).toBe(false);
      }
    }
  });
});
