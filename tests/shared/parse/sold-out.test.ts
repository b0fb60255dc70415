import { describe, expect, it } from 'vitest';
import { parseSoldOut } from '../../../shared/parse/sold-out.ts';

describe('a cell of Sold Out', () => {
  it.each([
    'yes',
    'TRUE',
    'x',
    '✓',
    'Sold out',
    'SOLD OUT!',
    'Fully booked',
    'oui',
    'Complet',
    'ja',
    'Ausverkauft',
    'ausgebucht',
    'sí',
    'Agotado',
    'sì',
    'Esaurito',
    'Uitverkocht',
    'sim',
    'Esgotado',
    'Slutsålt',
    'wyprzedane',
  ])('“%s” says so', (cell) => {
    expect(parseSoldOut(cell)).toEqual({ value: true, findings: [] });
  });

  it.each(['', 'no', 'FALSE', 'non', 'nein', 'não', '✗', 'Available', 'not sold out', 'disponible'])(
    '“%s” says that it is not',
    (cell) => {
      expect(parseSoldOut(cell)).toEqual({ value: false, findings: [] });
    },
  );

  it.each(['perhaps', 'sold out?', 'almost sold out', '12 left', 'dernières places'])(
    '“%s” is asked about',
    (cell) => {
      const { value, findings } = parseSoldOut(cell);
      expect([value, findings.map(({ code }) => code)]).toEqual([false, ['sold-out-unreadable']]);
      for (const text of findings[0]!.suggestions!) expect(parseSoldOut(text).findings).toEqual([]);
    },
  );
});
