// Reads `Sold Out`: yes or no, or the words that people write for it in the languages of the programme.

import { finding } from '../issues/issue.ts';
import { folded, oneLine } from '../text.ts';
import { parseYes } from './choice.ts';
import { type Parsed, parsed } from './parsed.ts';

const SOLD_OUT = words(
  'sold out; full; fully booked; booked out; booked up; no tickets left; no places left; house full; complet; complète; ' +
    'complets; complètes; épuisé; guichets fermés; à guichets fermés; plus de places; ausverkauft; ausgebucht; voll; agotado; agotada; ' +
    'agotadas; entradas agotadas; completo; completa; lleno; aforo completo; esaurito; esaurita; tutto esaurito; sold-out; ' +
    'al completo; uitverkocht; volgeboekt; vol; esgotado; esgotada; lotado; lotada; slutsålt; fullbokat; udsolgt; utsolgt; ' +
    'loppuunmyyty; wyprzedane; wyprzedany; vyprodáno; exhaurit; sí; si; ja; sim; tak; ano; kyllä; vero; wahr; verdadero',
);
const AVAILABLE = words(
  'available; tickets available; on sale; places left; tickets left; not sold out; no longer sold out; disponible; disponibles; places disponibles; ' +
    'verfügbar; frei; nicht ausverkauft; disponibile; disponibili; disponível; beschikbaar; nein; nee; não; nao; nie; ne; ei; nej; nei; falsch; falso',
);

/** What is neither counts as no, and is asked about. */
export function parseSoldOut(text: string): Parsed<boolean> {
  const value = oneLine(text);
  const word = value.includes('?') ? '' : folded(value);
  if (SOLD_OUT.has(word)) return parsed(true);
  if (AVAILABLE.has(word)) return parsed(false);
  const read = parseYes(text);
  return read.findings.length === 0
    ? read
    : parsed(false, finding('sold-out-unreadable', { value }, ['yes', 'no']));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split('; ').map(folded));
}
