// Columns that say more of other columns' cells, by their names in seven languages and by what stands in them.

import { folded } from '../text.ts';
import type { Contents } from './contents.ts';
import { minutesOf } from './duration.ts';
import type { Quality } from './mapping.ts';
import { fieldsNamed, wordsOf } from './names.ts';
import { yesOrNo } from './row-state.ts';

const NAMES: Readonly<Record<Quality, RegExp>> = {
  timeZone: /timezone|^tz$|fuseau|zeitzone|zonahoraria|husohorario|fusoorario|tijdzone|fusohorario/,
  allDay:
    /allday|wholeday|journeeentiere|toutelajournee|ganztag|ganzertag|todoeldia|diacompleto|tuttoilgiorno|giornataintera|heledag|diainteiro|diatodo/,
  currency: /currency|^devise|wahrung|^moneda|divisa|valuta|^moeda/,
  duration: /duration|^duree|dauer$|^dauer|duracion|durata|^duur|tijdsduur|duracao/,
};

/** What a column says of others; `null` when nothing, or when `Events` has a column for it. */
export function qualityOf(column: string, contents: Contents): Quality | null {
  const name = folded(column.slice(0, 100));
  if (contents.filled === 0 || wordsOf(column).includes('position')) return null;
  if (fieldsNamed(column)?.how === 'exact') return null;
  const found = (Object.keys(NAMES) as Quality[]).find((quality) => NAMES[quality].test(name));
  return found !== undefined && fits(found, column, contents.different) ? found : null;
}

function fits(quality: Quality, column: string, values: readonly string[]): boolean {
  if (quality === 'allDay') return values.every((value) => yesOrNo(value) !== null);
  if (quality === 'duration') return values.some((value) => minutesOf(value, column) !== null);
  if (quality === 'currency') return values.every((value) => value.length <= 30 && !/\d/.test(value));
  return true;
}
