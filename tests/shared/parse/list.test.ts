import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeList } from '../../../shared/parse/list/write.ts';
import { parseList } from '../../../shared/parse/list.ts';
import { nameKey } from '../../../shared/parse/name.ts';
import { anyCell } from './any-cell.ts';
import { always } from './properties.ts';
import { codesOf, isAsked, lostWords, unresolved } from './words.ts';

const read = (text: string) => parseList(text, 'Genres');

/** Cell → items with `|` between → codes; no code is certainty. */
const CASES: readonly (readonly [cell: string, items: string, codes?: string])[] = [
  ['', ''],
  [' ', ''],
  ['Jazz', 'Jazz'],
  ['Jazz, Funk', 'Jazz|Funk'],
  ['Jazz,Funk', 'Jazz|Funk'],
  ['Jazz;Funk;', 'Jazz|Funk'],
  ['Jazz ,, Funk', 'Jazz|Funk'],
  ['Jazz\nFunk', 'Jazz|Funk'],
  ['Jazz\r\nFunk\r\n', 'Jazz|Funk'],
  ['Jazz\rFunk', 'Jazz|Funk'],
  ['Jazz\u2028Funk', 'Jazz|Funk'],
  ['Jazz\tFunk', 'Jazz|Funk'],
  ['Jazz | Funk', 'Jazz|Funk'],
  ['Jazz·Funk', 'Jazz|Funk'],
  ['Jazz • Funk', 'Jazz|Funk'],
  ['爵士、放克', '爵士|放克'],
  ['جاز، فانك', 'جاز|فانك'],
  ['• Jazz\n• Funk', 'Jazz|Funk'],
  ['- Jazz\n- Funk', 'Jazz|Funk'],
  ['* Jazz\n* Funk', 'Jazz|Funk'],
  [', - Jazz, - Funk', 'Jazz|Funk'],
  ['- [!]', '[!]'],
  ['- [a, b]', '[a|b]'],
  ['- [ ]', '', 'list-left-out'],
  [', - [x] Jazz, - [ ] Funk', 'Jazz', 'list-left-out'],
  ['– chanson\n– conte', 'chanson|conte'],
  ['[x] Jazz\n[X] Funk', 'Jazz|Funk'],
  ['[x] Jazz\n[ ] Funk', 'Jazz', 'list-left-out'],
  ['☑ chanson\n☐ conte', 'chanson', 'list-left-out'],
  ['1. Jazz\n2. Funk', 'Jazz|Funk'],
  ['1) Jazz\n2) Funk', 'Jazz|Funk'],
  ['(1) Jazz\n(2) Funk', 'Jazz|Funk'],
  ['1. Jazz 2. Funk 3. Soul', 'Jazz|Funk|Soul'],
  ['2. Weltkrieg', '2. Weltkrieg'],
  ['80s, 90s', '80s|90s'],
  ['1,000 candles', '1,000 candles'],
  ['0–4 years', '0–4 years'],
  ['Jazz, jazz, JAZZ', 'Jazz'],
  ['Élan, elan', 'Élan'],
  ['théâtre, Theatre', 'théâtre'],
  ['hip-hop, Hip Hop', 'hip-hop'],
  ['★, ☆', '★|☆'],
  ['#jazz #live', 'jazz|live'],
  ['#jazz, #été2027', 'jazz|été2027'],
  ['#jazz#live', 'jazz|live'],
  ['Jazz #live', 'Jazz|live'],
  ['C#', 'C#'],
  ['#1 hits', '#1 hits'],
  ['R&B', 'R&B'],
  ['R & B, soul', 'R & B|soul'],
  ['R&B/Soul', 'R&B/Soul'],
  ['Drum & Bass', 'Drum & Bass'],
  ['drum and bass, jungle', 'drum and bass|jungle'],
  ["Drum 'n' Bass", "Drum 'n' Bass"],
  ['D&B', 'D&B'],
  ["Rock 'n' Roll", "Rock 'n' Roll"],
  ["Rock'n'roll, twist", "Rock'n'roll|twist"],
  ['Rock & Roll', 'Rock & Roll'],
  ['AC/DC', 'AC/DC'],
  ['AC/DC, Queen', 'AC/DC|Queen'],
  ['Hip-hop / Rap', 'Hip-hop / Rap', 'list-maybe-several'],
  ['Hip-Hop/Rap', 'Hip-Hop/Rap', 'list-maybe-several'],
  ['FR/EN', 'FR/EN', 'list-maybe-several'],
  ['["Jazz","Soul"]', 'Jazz|Soul'],
  ['Singer/Songwriter', 'Singer/Songwriter'],
  ['Earth, Wind & Fire', 'Earth, Wind & Fire', 'list-kept-whole'],
  ['Earth, Wind and Fire; Jazz', 'Earth, Wind and Fire|Jazz', 'list-kept-whole'],
  ['funk, Earth, Wind & Fire, soul', 'funk|Earth, Wind & Fire|soul', 'list-kept-whole'],
  ['Talk “Rain, Stone”, Jazz', 'Talk “Rain, Stone”|Jazz'],
  ['Film "Rain, Stone" live, Folk', 'Film "Rain, Stone" live|Folk'],
  ['Paris, Texas', 'Paris, Texas', 'list-kept-whole'],
  ['Ada Lantern, Jr., Folk', 'Ada Lantern, Jr.|Folk'],
  ['FALSE', '', 'list-left-out'],
  ['Simon & Garfunkel', 'Simon & Garfunkel'],
  ['Son et lumière', 'Son et lumière'],
  ['Contes et légendes', 'Contes et légendes'],
  ['Food and drink', 'Food and drink'],
  ['Arts & Crafts, kids', 'Arts & Crafts|kids'],
  ['Q&A', 'Q&A'],
  ['24/7', '24/7'],
  ['w/o words', 'w/o words'],
  ['18+', '18+'],
  ['LGBTQ+, queer', 'LGBTQ+|queer'],
  ['C++', 'C++'],
  ['col·lectiu', 'col·lectiu'],
  ['électro-pop', 'électro-pop'],
  ["chanson d'amour", "chanson d'amour"],
  ['"Weird Al" Yankovic, polka', '"Weird Al" Yankovic|polka'],
  ['“Soul & Funk”, Jazz', 'Soul & Funk|Jazz'],
  ['"Soul, Funk", Jazz', 'Soul, Funk|Jazz'],
  ['« Soul et Funk » ; Jazz', 'Soul et Funk|Jazz'],
  ['“Soul', '“Soul'],
  ['Jazz/Funk/Soul', 'Jazz|Funk|Soul'],
  ['théâtre / danse / cirque', 'théâtre|danse|cirque'],
  ['jazz, soul, and funk', 'jazz|soul|funk'],
  ['jazz, soul, & funk', 'jazz|soul|funk'],
  ['jazz, soul, funk.', 'jazz|soul|funk'],
  ['Jazz, Drum and Bass', 'Jazz|Drum and Bass'],
  ['acid jazz', 'acid jazz'],
  ['pop rock', 'pop rock'],
  // Read, and said how.
  ['jazz, soul and funk', 'jazz|soul|funk', 'list-split'],
  ['jazz, soul et funk', 'jazz|soul|funk', 'list-split'],
  ['Jazz & Funk & Soul', 'Jazz|Funk|Soul', 'list-split'],
  ['Jazz - Funk - Soul', 'Jazz|Funk|Soul', 'list-split'],
  ['Jazz + Funk + Soul', 'Jazz|Funk|Soul', 'list-split'],
  ['Jazz, Soul; Funk', 'Jazz|Soul|Funk', 'list-split'],
  ['Jazz and poetry night', 'Jazz and poetry night', 'list-kept-whole'],
  ['Thé et gâteaux', 'Thé et gâteaux', 'list-kept-whole'],
  ['Atelier - enfants', 'Atelier - enfants', 'list-kept-whole'],
  ['Rock (indie, alternative), Pop', 'Rock (indie, alternative)|Pop', 'list-kept-whole'],
  ['jazz, funk, etc.', 'jazz|funk', 'list-left-out'],
  ['jazz, funk, …', 'jazz|funk', 'list-left-out'],
  ['n/a', '', 'list-left-out'],
  ['-', '', 'list-left-out'],
  ['TBC', '', 'list-left-out'],
  ['Néant', '', 'list-left-out'],
  ['Jazz, TBC', 'Jazz', 'list-left-out'],
  ['TBC,', '', 'list-left-out'],
  // Asked.
  ['Jazz / Funk', 'Jazz / Funk', 'list-maybe-several'],
  ['Jazz/Reggae', 'Jazz/Reggae', 'list-maybe-several'],
  ['Jazz + Blues', 'Jazz + Blues', 'list-maybe-several'],
  ['Jazz & Reggae', 'Jazz & Reggae', 'list-maybe-several'],
  ['Théâtre et danse', 'Théâtre et danse', 'list-maybe-several'],
  ['Jazz - Funk', 'Jazz - Funk', 'list-maybe-several'],
  ['jazz funk soul', 'jazz funk soul', 'list-maybe-several'],
  ['Rain, Stone & Thunder', 'Rain|Stone & Thunder', 'list-maybe-several'],
  ['Jazz / Soul & Funk', 'Jazz / Soul & Funk', 'list-maybe-several'],
  [`${'word '.repeat(13)}end`, `${'word '.repeat(13)}end`, 'list-item-long'],
];

const ALL = CASES.map(([cell, items, codes = '']) => [cell, items, codes] as const);

describe('parseList', () => {
  it.each(ALL)('reads %j', (cell, items, codes) => {
    const { value, ...found } = read(cell);
    expect([value.join('|'), codesOf(found)]).toEqual([items, codes]);
  });

  it('offers both readings, the likelier first', () => {
    expect(read('Jazz / Funk').findings[0]!.suggestions).toEqual(['Jazz, Funk', '“Jazz / Funk”']);
    expect(read('Rain, Stone & Thunder').findings[0]!.suggestions).toEqual([
      'Rain, Stone, Thunder',
      'Rain, “Stone & Thunder”',
      '“Rain, Stone & Thunder”',
    ]);
  });

  it.each(ALL)('suggests for %j only what settles it', (cell) => {
    expect(unresolved(cell, read)).toEqual([]);
  });

  const anything = anyCell(CASES.map(([cell]) => cell));

  it('loses no letter but in a finding, and gives clean items', async () => {
    await always(
      fc.property(anything, (cell) => {
        const found = read(cell);
        expect(unresolved(cell, read)).toEqual([]);
        for (const item of found.value) {
          expect(item).not.toMatch(/^\s|\s$|\n|\u0001/);
          expect(item).not.toBe('');
        }
        expect(lostWords(cell, found.value, found)).toEqual([]);
        expect(new Set(found.value.map(nameKey)).size).toBe(found.value.length);
      }),
    );
  });

  it('reads what it writes as the same, without doubt', async () => {
    await always(
      fc.property(anything, (cell) => {
        const { value } = read(cell);
        if (value.some((item) => item.length > 60 || /["“”«»]/.test(item))) return;
        const again = read(writeList(value));
        expect(isAsked(again)).toBe(false);
        expect(again.value).toEqual(value);
      }),
    );
  });
});
