import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName, nameIn, parseName } from '../../../shared/parse/name.ts';
import { oneLine } from '../../../shared/text.ts';
import { anyCell } from './any-cell.ts';
import { always } from './properties.ts';
import { codesOf } from './words.ts';

/** Cell → name as published → codes; no code is certainty. */
const CASES: readonly (readonly [cell: string, name: string | null, codes?: string])[] = [
  ['', null],
  [' \n', null],
  ['Old Harbour', 'Old Harbour'],
  ['  Old   Harbour ', 'Old Harbour'],
  ['Vieux-Port', 'Vieux-Port'],
  ['Île de\nNantes', 'Île de Nantes'],
  ['L’Isle-d’Abeau', 'L’Isle-d’Abeau'],
  ['Quartier n° 4', 'Quartier n° 4'],
  ['District 4', 'District 4'],
  ['1er arrondissement', '1er arrondissement'],
  ['Saint-Jean/Saint-Pierre', 'Saint-Jean/Saint-Pierre'],
  ['東京', '東京'],
  ['4', '4', 'name-number'],
  ['North / South', 'North / South', 'name-maybe-several'],
  ['Nord | Sud', 'Nord | Sud', 'name-maybe-several'],
  ['TBC', null, 'text-not-yet'],
  ['To be confirmed', null, 'text-not-yet'],
  ['à préciser', null, 'text-not-yet'],
  ['À confirmer', null, 'text-not-yet'],
  ['n/a', null, 'name-unsaid'],
  ['inconnu', null, 'name-unsaid'],
  ['-', null, 'name-unsaid'],
  ['?', null, 'name-unsaid'],
];

describe('parseName', () => {
  it.each(CASES.map(([cell, name, codes = '']) => [cell, name, codes] as const))(
    'reads %j',
    (cell, name, codes) => {
      const { value, ...found } = parseName(cell, 'Area');
      expect([value, codesOf(found)]).toEqual([name, codes]);
    },
  );

  it('gives what was typed, or says that it names nothing', async () => {
    await always(
      fc.property(anyCell(CASES.map(([cell]) => cell)), (cell) => {
        const { value, findings } = parseName(cell, 'Area');
        const namesNothing = findings.some(({ code }) =>
          ['name-unsaid', 'text-not-yet', 'text-is-box'].includes(code),
        );
        expect(value).toBe(namesNothing ? null : oneLine(cell) || null);
        if (value !== null) expect(parseName(value, 'Area')).toEqual({ value, findings });
        for (const { parameters } of findings) expect(parameters.value).toBe(oneLine(cell));
      }),
    );
  });
});

describe('names', () => {
  it('stay as typed on one line, and are the same whatever their case and accents', () => {
    expect(nameIn(' Île de\n Nantes ')).toBe('Île de Nantes');
    expect(nameIn('  ')).toBeNull();
    expect(isSameName('Île-de-Nantes', 'ile de nantes')).toBe(true);
    expect(isSameName('★', '☆')).toBe(false);
    expect(isSameName('North', 'South')).toBe(false);
  });
});
