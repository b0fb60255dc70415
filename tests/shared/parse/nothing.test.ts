// Cells that name nothing, and names that look as if they did.

import { describe, expect, it } from 'vitest';
import { parseText } from '../../../shared/parse/name.ts';
import { isBrokenFormula, nothingIn } from '../../../shared/parse/nothing.ts';
import { parsePrice } from '../../../shared/parse/price.ts';

describe('nothingIn', () => {
  it.each(
    '- — – … ? none None N/A n/a NA NULL null [Not Applicable] (none) unknown k.A. keine s.o. ninguno nessuno n.v.t. geen nenhum #'
      .replace(' #', '')
      .split(/ (?!Applicable)/),
  )('finds nothing in %s', (text) => {
    expect(nothingIn(text)).toBe('nothing');
  });

  it.each([
    'TBA',
    'tbc',
    'T.B.D.',
    'to be announced',
    'à confirmer',
    'à venir',
    'wird noch bekannt gegeben',
    'por confirmar',
    'da definire',
    'nog niet bekend',
    'a anunciar',
  ])('finds what is not known yet in %s', (text) => {
    expect(nothingIn(text)).toBe('not yet');
  });

  it.each(['TRUE', 'FALSE', 'False', 'WAHR', 'FALSCH', 'VRAI', 'VERO'])('finds a checkbox in %s', (text) => {
    expect(nothingIn(text)).toBe('box');
  });

  it.each([
    'Nada',
    'Na',
    'Vero',
    'Avenir',
    'Faux',
    '!!!',
    'None of the Above',
    'Keine Angst',
    'So',
    'The Void',
    '+/-',
  ])('leaves the name %s', (text) => {
    expect(nothingIn(text)).toBe(null);
  });
});

describe('parseText', () => {
  it('leaves a cell that names nothing blank, and says so', () => {
    const read = (text: string) => {
      const { value, findings } = parseText(text, 'Venue');
      return [value, ...findings.map(({ code }) => code)];
    };
    expect(read('FALSE')).toEqual([null, 'text-is-box']);
    expect(read('TBA')).toEqual([null, 'text-not-yet']);
    expect(read('—')).toEqual([null, 'name-unsaid']);
    expect(read('Lantern Hall')).toEqual(['Lantern Hall']);
  });
});

describe('a failed formula', () => {
  it.each([
    '#DIV/0!',
    '#N/A',
    '#REF!',
    '#WERT!',
    '#¡VALOR!',
    '#¿NOMBRE?',
    '#VALEUR!',
    '#DEEL/0!',
    '#RIF!',
    '#N/D',
  ])('is known as %s, and is no price', (text) => {
    expect(isBrokenFormula(text)).toBe(true);
    expect(parsePrice(text, 'EUR').value).toMatchObject({ kind: 'unknown', min: null, max: null });
    expect(parsePrice(text, 'EUR').findings).toHaveLength(1);
  });

  it.each(['#jazz', '#1', 'No. #5', '#nofilter'])('is not %s', (text) => {
    expect(isBrokenFormula(text)).toBe(false);
  });
});
