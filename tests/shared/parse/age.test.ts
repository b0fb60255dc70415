// What people type as an age, and what it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAge } from '../../../shared/parse/age.ts';
import { oneLine } from '../../../shared/text.ts';
import { anyCell } from './any-cell.ts';
import { always } from './properties.ts';

/** A cell, the minimum, and codes without `age-`. */
type AgeCase = readonly [cell: string, min: number | null, codes?: string];

const CASES: readonly AgeCase[] = [
  ['18+', 18],
  ['18 +', 18],
  ['+18', 18],
  ['18', 18],
  ['16 ans', 16],
  ['16 ans et plus', 16],
  ['16 ans et +', 16],
  ['dès 6 ans', 6],
  ['à partir de 6 ans', 6],
  ['+ de 16 ans', 16],
  ['+16 ans', 16],
  ['3-6 years', 3],
  ['3–6 ans', 3],
  ['3 à 6 ans', 3],
  ['de 3 à 6 ans', 3],
  ['from 8', 8],
  ['from age 8', 8],
  ['Ages 8 and up', 8],
  ['Age 8+', 8],
  ['ages 8-12', 8],
  ['8 and over', 8],
  ['8 & up', 8],
  ['over 18', 18],
  ['over 18s', 18],
  ['over 18s only', 18],
  ['18s and over', 18],
  ['18 and over', 18],
  ['18+ only', 18],
  ['strictly 18+', 18],
  ['18+ (ID required)', 18],
  ['min 16', 16],
  ['minimum age 18', 18],
  ['age minimum : 16 ans', 16],
  ['under 12', null],
  ['under 12s', null],
  ['moins de 12 ans', null],
  ['12 and under', null],
  ["jusqu'à 12 ans", null],
  ['U12', null],
  ['-12 ans', null, 'ambiguous'],
  ['-12', null, 'ambiguous'],
  ['-18', null, 'ambiguous'],
  ['interdit aux moins de 18 ans', 18],
  ['interdit -16', 16],
  ['no under 18s', 18],
  ['No one under 16', 16],
  ['not suitable for under 12s', 12],
  ['déconseillé aux moins de 10 ans', 10],
  ['adults only', 18, 'read-as'],
  ['Adultes', 18, 'read-as'],
  ['adults', 18, 'read-as'],
  ['majeurs', 18, 'read-as'],
  ['réservé aux adultes', 18, 'read-as'],
  ['interdit aux mineurs', 18, 'read-as'],
  ['All ages', 0],
  ['all ages welcome', 0],
  ['tout public', 0],
  ['TP', 0],
  ['Tous publics', 0],
  ['family', 0],
  ['famille', 0],
  ['en famille', 0],
  ['Tout public dès 6 ans', 6],
  ['tout public à partir de 8 ans', 8],
  ['Famille dès 3 ans', 3],
  ['Family 5+', 5],
  ['Jeune public', null, 'unsaid'],
  ['Jeune public (3-6 ans)', 3],
  ['kids', null, 'unsaid'],
  ['kids 5-12', 5],
  ['teens', null, 'unsaid'],
  ['enfants de 3 à 8 ans', 3],
  ['18+ after 21:00', null, 'ambiguous'],
  ['18+ after 9pm', null, 'ambiguous'],
  ['All ages until 21:00, 18+ after', null, 'ambiguous'],
  ['tout public avant 22h', null, 'unreadable'],
  ['0-18 months', 0],
  ['0-18 mois', 0],
  ['6 mois', 0, 'read-as'],
  ['6 months+', 0, 'read-as'],
  ['dès 18 mois', 1, 'read-as'],
  ['dès 6 mois', 0, 'read-as'],
  ['18 mois - 3 ans', 1, 'read-as'],
  ['24 months', 2],
  ['24 mths', 2],
  ['18 months', 1, 'read-as'],
  ['14+ unless accompanied by an adult', 14, 'read-as'],
  ['under 16s must be accompanied by an adult', 0, 'read-as'],
  ['14+ (under 16 with an adult)', 14, 'read-as'],
  ["8+ accompagné d'un adulte", 8, 'read-as'],
  ['enfants accompagnés', null, 'unsaid'],
  ['PG-13', null, 'unreadable'],
  ['PG', null, 'unreadable'],
  ['12A', null, 'unreadable'],
  ['R18', null, 'unreadable'],
  ['6/12', null, 'unreadable'],
  ['10/12 ans', 10],
  ['2027-06-12', null, 'misplaced'],
  ['12/06/2027', null, 'misplaced'],
  ['19:30', null, 'misplaced'],
  ['€10', null, 'misplaced'],
  ['10 €', null, 'misplaced'],
  ['180', null, 'unreadable'],
  ['120+', null, 'unreadable'],
  ['06', null, 'unreadable'],
  ['6-12', 6],
  ['12-6', null, 'unreadable'],
  ['0-99', 0],
  ['7 à 77 ans', 7],
  ['65+', 65],
  ['seniors', null, 'unsaid'],
  ['no limit', 0],
  ['pas de limite', 0],
  ["sans limite d'âge", 0],
  ['any age', 0],
  ['for the brave', null, 'unreadable'],
  ['All ages 18+', null, 'ambiguous'],
  ['tout public 16+', null, 'ambiguous'],
  ['recommended 8+', 8],
  ['8+ recommended', 8],
  ['conseillé à partir de 8 ans', 8],
  ['six ans', 6],
  ['18 ans révolus', 18],
  ['16/18+', null, 'unreadable'],
  ['18+ / 16+', null, 'unreadable'],
  ['children and adults', null, 'unsaid'],
  ['adults and children over 8', null, 'unreadable'],
  ['0+', 0],
  ['1 an', 1],
  ['12 years', 12],
  ['12 yrs', 12],
  ['12yo', 12],
  ['12 y/o', 12],
  ['18plus', 18],
  ['18 plus', 18],
  ['eighteen plus', 18],
  ['Adultes uniquement', 18, 'read-as'],
  ['Dès 18 ans', 18],
  ['18 ans et plus', 18],
  ['18ans', 18],
  ["18+ (pièce d'identité obligatoire)", 18],
  ['18 and older', 18],
  ['aged 12+', 12],
  ['Âge conseillé : 8 ans', 8],
  ['À partir de 3 ans et plus', 3],
  ['de 6 à 10 ans', 6],
  ['enfants 6-10 ans', 6],
  ['6-10 ans', 6],
  ['4 to 7 years', 4],
  ['between 4 and 7', 4],
  ['entre 4 et 7 ans', 4],
  ['0-3 ans', 0],
  ['1-3 ans', 1],
  ['12-18 mois', 1],
  ['from 3 months', 0, 'read-as'],
  ['bébés (0-3 ans)', 0],
  ['Tous âges', 0],
  ['tous les âges', 0],
  ['everyone', 0],
  ['familial', 0],
  ['toute la famille', 0],
  ['Family friendly', 0],
  ['under 5s', null],
  ['up to 12', null],
  ['max 12', null],
  ['12 max', null],
  ['12 ans maximum', null],
  ['minimum 12', 12],
  ['Over 21s', 21],
  ['21+', 21],
  ['strictement réservé aux plus de 18 ans', 18],
  ['réservé aux 18 ans et plus', 18],
  ['interdit aux - de 16 ans', 16],
  ['-16 interdit', 16],
  ['no kids', null, 'unsaid'],
  ['public averti', null, 'unsaid'],
  ['ados', null, 'unsaid'],
  ['teens 13+', 13],
  ['18+ (16+ with a parent)', 18, 'read-as'],
  ['tout public avant 21h, 18+ après', null, 'ambiguous'],
  ['sur invitation', null, 'unreadable'],
  ['gratuit', null, 'unreadable'],
  ['10 août', null, 'unreadable'],
  ['06/12', null, 'unreadable'],
  ['12,5', null, 'unreadable'],
  ['½', null, 'unreadable'],
  ['999', null, 'unreadable'],
  ['1000', null, 'misplaced'],
  ['-99', null, 'unreadable'],
  ['99+ after 21:00', null, 'misplaced'],
];

describe('an age cell', () => {
  it.each(CASES.map((each) => [each[0], each] as const))('%s', (cell, [, min, codes = '']) => {
    const { value, findings } = parseAge(cell);
    expect({
      value,
      codes: findings.map(({ code }) => code.replace('age-', '')).join(' '),
    }).toEqual({ value: { min, text: oneLine(cell) }, codes });
  });

  it('knows nothing of a blank', () => {
    expect(parseAge(' \n')).toEqual({ value: { min: null, text: null }, findings: [] });
  });

  it.each([
    ['-12 ans', ['12+', 'Moins de 12 ans']],
    ['-16', ['16+', 'Under 16']],
    ['tout public 16+', ['16+']],
    ['2027-06-12', ['6–12']],
    ['6/12', ['6–12']],
    ['PG-13', ['13+']],
  ])('suggests for %s what settles it', (cell, suggestions) => {
    expect(parseAge(cell).findings[0]!.suggestions).toEqual(suggestions);
  });
});

const BITS =
  `18+|+18|16|6|12|120|06|ans|years|mois|months|dès|from|à partir de|under|moins de|over|-|–|à|to|et|and|/|+|(|)
|tout public|all ages|family|adults only|kids|interdit aux|no|unless accompanied|with an adult|after 21:00|until|€10|12/06/2027
|min|max|tbc|?|PG-13|lantern|six|recommended|ages`
    .split('|')
    .map((bit) => bit.trim());
const composed = fc
  .array(fc.tuple(fc.constantFrom(...BITS), fc.constantFrom(' ', ' ', '', '\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.map(([bit, gap]) => bit + gap).join(''));
const anything = fc.oneof(composed, anyCell(CASES.map(([cell]) => cell)));

describe('any age', () => {
  it('is a whole number of years, or stands there with a question', async () => {
    await always(
      fc.property(anything, (cell) => {
        const { value, findings } = parseAge(cell);
        const { min, text } = value;
        const isLeftOut = findings.some(({ code }) => code === 'age-left-out' || code === 'age-not-yet');
        expect(text).toBe(isLeftOut ? null : oneLine(cell) || null);
        if (min !== null) expect(Number.isInteger(min) && min >= 0 && min < 100).toBe(true);
        // A number that is the minimum, or the end of a range, or of no minimum at all; three digits never.
        if (findings.length === 0 && /\d{3}/.test(text ?? '')) expect(text).toMatch(/mois|month|mths?\b/);
        if (findings.length === 0 && min !== null && min > 0 && !/mois|month|mths?\b/.test(text ?? '')) {
          const isSpelled = /six|eighteen|dix-huit/.test(text ?? '');
          // Digits of any width: `１８` is 18.
          const digits = (text ?? '').normalize('NFKC').match(/\d+/g);
          expect(isSpelled ? [min] : digits?.map(Number)).toContain(min);
        }
        for (const { parameters } of findings) expect(parameters.value).toBe(oneLine(cell));
      }),
    );
  });

  it('with a suggestion is settled by it', async () => {
    await always(
      fc.property(anything, (cell) => {
        const suggestions = parseAge(cell).findings.flatMap((found) => found.suggestions ?? []);
        for (const suggestion of suggestions)
          expect([suggestion, parseAge(suggestion).findings]).toEqual([suggestion, []]);
        expect(suggestions.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
